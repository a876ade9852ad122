#pragma once

/// \file
/// Parts of an expression in SQL, and exact arithmetic with them.
///
/// Numbers    text / (below * 10^scale), both whole (or PostgreSQL's): a division divides nothing,
///            so nothing is rounded. `below` is never 0: it is NULL where the number is unknown.

#include "sql_dialect.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace assess {

/// How tightly a text holds together, loosest first.
enum class SqlBinding : std::uint8_t {
    disjunction,
    conjunction,
    negation,
    comparison,
    sum,
    product,
    single
};

struct SqlPiece {
    ValueType type = ValueType::truth;
    std::string text;
    SqlBinding binding = SqlBinding::single;
    bool yes_no = false;           ///< a column that is a truth, and a number when asked for one
    bool known = false;            ///< a literal, so it is never NULL
    std::string literal{};         ///< the digits of a number that is one
    std::string below{};           ///< empty: 1
    bool below_is_positive = true; ///< whatever the record
    int below_digits = 0;
    int scale = 0;
    int digits = 0;    ///< at most, of the whole number `text` is
    bool leaf = false; ///< not computed, so it cannot be too large
    int power = 0;     ///< the highest scale on the way here
};

/// Beyond this a product of columns has more digits than SQLite and DuckDB have for their values.
inline constexpr int max_sql_power = 36;
/// What no database reads any more has this power, and its text is gone.
inline constexpr int too_long_power = 1'000'000;

/// The text, in brackets unless it holds together at least as tightly as `wanted`.
std::string bracketed(const SqlPiece& piece, SqlBinding wanted);
/// "text operation text", with the brackets a reader from left to right needs.
std::string joined_by(const SqlPiece& left, const char* operation, const SqlPiece& right,
                      SqlBinding binding);

/// The same piece, or one of too_long_power.
SqlPiece unless_too_long(SqlPiece piece);

class SqlArithmetic {
public:
    explicit SqlArithmetic(const SqlWords& words) : words_{words} {}

    /// A literal that is not negative: "0.25".
    SqlPiece literal(const std::string& decimal) const;
    /// A whole number the database has, with at most `digits` digits.
    SqlPiece whole(std::string text, int digits) const;
    /// A truth as 1 or 0; a number as it is.
    SqlPiece as_number(const SqlPiece& piece) const;

    SqlPiece sum(const SqlPiece& left, const char* sign, const SqlPiece& right) const;
    SqlPiece product(const SqlPiece& left, const SqlPiece& right) const;
    SqlPiece quotient(const SqlPiece& left, const SqlPiece& right) const;
    SqlPiece negative(const SqlPiece& piece) const;
    /// A truth: "=", "<>", "<", "<=", ">" or ">=" between two numbers.
    SqlPiece compared(const SqlPiece& left, const char* sign, const SqlPiece& right) const;

    /// A truth: `asked` is one of `literals`. REQUIRES nothing below `asked`.
    SqlPiece among(const SqlPiece& asked, std::span<const SqlPiece> literals) const;

    /// What the text of the number must be divided by to give the number.
    SqlPiece divisor(const SqlPiece& piece) const;
    /// The same number; where it has more digits than SQLite counts with, the query stops.
    SqlPiece guarded(const SqlPiece& piece) const;

private:
    SqlPiece times(const SqlPiece& left, const SqlPiece& right) const;
    SqlPiece times_power(const SqlPiece& piece, int power) const;
    SqlPiece over(SqlPiece upper, const SqlPiece& lower) const;

    const SqlWords& words_;
};

} // namespace assess
