#pragma once

/// \file
/// The condition of a measure in SQL.

#include "sql_piece.hpp"

#include <assess/criteria/measure.hpp>

#include <span>
#include <string>
#include <vector>

namespace assess {

/// How the query calls its parts, so that no table or column of the user is called the same.
inline constexpr const char* sql_calendar = "\"assess calendar\"";
inline constexpr const char* sql_records = "\"assess records\"";

/// The days that conditions look up in the calendar, each joined once.
class SqlDays {
public:
    /// The alias of the calendar's row whose `column` is `value`.
    std::string with(const std::string& column, const std::string& value);
    std::span<const std::string> conditions() const { return conditions_; }
    /// The joins, in an order in which each knows those it speaks of.
    std::string joins() const;

private:
    std::vector<std::string> conditions_;
};

class SqlExpression {
public:
    SqlExpression(const SqlWords& words, const Register& book, const Period& period, SqlDays& days)
        : words_{words}, book_{book}, period_{period}, days_{days}, numbers_{words}
    {}

    SqlPiece of(const Expression& expression) const;
    /// A column of the records the query counts.
    SqlPiece column(std::size_t index) const;

private:
    using Operands = std::span<const SqlPiece>;

    SqlPiece of(const ExpressionNode& node, Operands operands) const;
    SqlPiece constant(const ExpressionNode& node) const;
    SqlPiece logical(Operator op, Operands operands) const;
    SqlPiece compared(Operator op, const SqlPiece& left, const SqlPiece& right) const;
    SqlPiece computed(Operator op, Operands operands) const;
    SqlPiece of_moments(Operator op, Operands operands) const;
    SqlPiece is_null(const SqlPiece& piece, bool negative) const;
    SqlPiece among(const SqlPiece& asked, Operands values) const;
    SqlPiece in(Operands operands) const;
    SqlPiece workdays(const std::string& first, const std::string& second) const;
    SqlPiece due(const SqlPiece& from, const SqlPiece& count) const;
    /// Which working day is `count` after those that `worked` adds up.
    std::string nth_after(const std::string& worked, const std::string& this_or_next,
                          const SqlPiece& count) const;

    const SqlWords& words_;
    const Register& book_;
    const Period& period_;
    SqlDays& days_;
    SqlArithmetic numbers_;
};

} // namespace assess
