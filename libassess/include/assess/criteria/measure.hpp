#pragma once

/// \file
/// Measures and the registers some of them are counted from.

#include <assess/criteria/expression.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/text/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace assess {

/// Where in the file something stands; 0: not known.
struct Spot {
    std::size_t line = 0;
    std::size_t column = 0;
};

struct Column {
    enum class Type : std::uint8_t { text, number, date, datetime, choice, yes_no, count };

    std::string id;
    Type type = Type::text;
    std::vector<std::string> aliases; ///< other headers that mean this column
    std::vector<std::string> values;  ///< of a choice
    std::optional<Rational> min;
    std::optional<Rational> max;
    bool optional = false;

    /// A count is a whole number, 0 or more.
    bool is_number() const { return type == Type::number || type == Type::count; }
};

struct Register {
    std::string id;
    LocalText title;
    std::size_t key = 0; ///< index of a column, like the next two
    std::size_t unit = 0;
    std::size_t date = 0;
    std::vector<Column> columns;
    Spot spot;
};

/// Declared by the unit: a fact.
struct Declared {
    enum class Type : std::uint8_t { count, number, percent, yes_no };

    Type type = Type::count;
    std::optional<Rational> min; ///< of a percent: a share, as its facts are
    std::optional<Rational> max;
};

/// A percent whose measure declares no max is at most this many times the whole: a greater one is
/// taken for a number that lost its mark or its sign.
inline constexpr int highest_share = 10;

/// The greatest value of a declared measure; nothing: it has no limit.
std::optional<Rational> greatest(const Declared& declared);

/// Counted over the records of a register.
struct Counted {
    enum class Aggregate : std::uint8_t { count, sum, mean, min, max, distinct };

    std::size_t from = 0; ///< index of the register
    Aggregate aggregate = Aggregate::count;
    std::optional<std::size_t> column; ///< what is aggregated; none for count
    Expression where;                  ///< over the register's columns; empty: every record
};

/// Computed from other measures.
struct Formula {
    Expression expression;
};

struct Measure {
    std::string id;
    LocalText title;
    std::variant<Declared, Counted, Formula> source;
    Spot spot;

    const Declared* declared() const { return std::get_if<Declared>(&source); }
    const Counted* counted() const { return std::get_if<Counted>(&source); }
    const Formula* formula() const { return std::get_if<Formula>(&source); }
};

} // namespace assess
