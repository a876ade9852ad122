#pragma once

/// \file
/// The small typed language of a criteria set: `where`, `formula`, `value`, `when`, `assert`.
///
/// Errors     parse_expression() returns the first fault with its offset in the source.
/// Ownership  an Expression is a value without pointers; names in it are indices into its scope.

#include <assess/text/date.hpp>
#include <assess/text/rational.hpp>
#include <assess/text/result.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

enum class ValueType : std::uint8_t { number, text, moment, truth };

/// What stands between the operands. Comparisons and the like give a truth, arithmetic a number.
enum class Operator : std::uint8_t {
    constant, ///< a literal: `number`, `text` or `moment` by type; a truth is number 0 or 1
    name,     ///< a measure or a column: `index`
    total,    ///< the unit's total
    points,   ///< of the part `part` / `index`
    share,    ///< points / max of the part
    logical_or,
    logical_and,
    logical_not,
    equal,
    not_equal,
    less,
    at_most,
    above,
    at_least,
    is_null,
    is_not_null,
    in, ///< first operand in the others; `operands` counts them all
    add,
    subtract,
    multiply,
    divide,
    negate,
    days,
    workdays,
    due,
    year,
    month,
    period_start,
    period_end,
};

/// What points("id") and share("id") speak of.
enum class Part : std::uint8_t { lesson, criterion, leaf };

struct ExpressionNode {
    Operator op = Operator::constant;
    ValueType type = ValueType::number; ///< of the result
    Part part = Part::leaf;
    std::uint32_t operands = 0; ///< how many results before this node it takes
    std::uint32_t index = 0;
    std::uint32_t offset = 0; ///< characters from the start of the source
    Rational number;
    std::string text;
    DateTime moment{};
};

/// Nodes in postfix order: operands before their operator, the last node is the whole.
struct Expression {
    std::string source;
    std::vector<ExpressionNode> nodes;

    bool empty() const { return nodes.empty(); }
    ValueType type() const { return nodes.back().type; }
};

struct KnownName {
    std::string id;
    ValueType type = ValueType::number;
    bool also_truth = false; ///< a yes_no: 1 or 0 as a number, and a truth
};

struct KnownPart {
    std::string id;
    Part part = Part::leaf;
    std::uint32_t index = 0;
};

/// What an expression may speak of.
struct ExpressionScope {
    std::span<const KnownName> names; ///< `index` of a name is its position here
    std::span<const KnownPart> parts; ///< empty: total, points and share are not known here
    bool over_records = false; ///< columns: days, workdays, due, year, month, period_start and
                               ///< period_end are known
};

/// `wanted` is the type the whole must have.
Result<Expression> parse_expression(std::string_view source, const ExpressionScope& scope,
                                    ValueType wanted);

/// The value of a measure or of an expression over measures, or why there is none.
struct Outcome {
    enum class State : std::uint8_t { value, missing, nothing_arose };

    State state = State::missing;
    Rational number; ///< a truth is 1 or 0; meaningful with State::value only

    static Outcome of(Rational number) { return {State::value, std::move(number)}; }
    static Outcome nothing_arose() { return {State::nothing_arose, {}}; }
    bool has_value() const { return state == State::value; }
    bool operator==(const Outcome&) const = default;
};

/// Points reached and the maximum they count against, for points("id") and share("id").
struct PartPoints {
    Outcome points; ///< missing: the part does not apply to the unit
    Rational max_points;
};

struct UnitFigures {
    std::span<const Outcome> measures;
    Rational total;
    std::span<const PartPoints> lessons;
    std::span<const PartPoints> criteria;
    std::span<const PartPoints> leaves;
};

/// Over measures: an operand without a value decides (missing before nothing-arose); a zero
/// denominator is nothing-arose. Only `is null` and `is not null` look at missing itself.
Outcome evaluate(const Expression& expression, const UnitFigures& figures);

/// Whether a value depends on which days are working days: workdays() or due() stands in it.
bool asks_for_calendar(const Expression& expression);

/// What period_start or period_end is in the round of `period`: the midnight with which its first
/// day begins, or its last day ends.
DateTime bound_of(const Period& period, Operator op);

/// The source line with a caret under `offset` on the next line.
std::string caret_excerpt(std::string_view source, std::size_t offset);

} // namespace assess
