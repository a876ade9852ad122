#include "conditions.hpp"

#include "record_cell.hpp"

#include <algorithm>
#include <functional>

namespace assess {

namespace {

Rational rational_of(std::int64_t millionths)
{
    return Rational{Decimal::of_steps(millionths)};
}

std::optional<Rational> combined(Operator op, const Rational& left, const Rational& right)
{
    switch (op) {
    case Operator::add:
        return left + right;
    case Operator::subtract:
        return left - right;
    case Operator::multiply:
        return left * right;
    default:
        return right.is_zero() ? std::nullopt : std::optional{left / right};
    }
}

bool holds(Operator op, std::strong_ordering order)
{
    switch (op) {
    case Operator::equal:
        return order == 0;
    case Operator::not_equal:
        return order != 0;
    case Operator::less:
        return order < 0;
    case Operator::at_most:
        return order <= 0;
    case Operator::above:
        return order > 0;
    default:
        return order >= 0;
    }
}

std::uint8_t truth_of(bool known, bool value)
{
    return known ? (value ? is_true : is_false) : is_unknown;
}

} // namespace

void Conditions::evaluate(std::span<const ColumnValues> columns, std::size_t rows)
{
    columns_ = columns;
    rows_ = rows;
    for (std::uint32_t index = 0; index < steps_.size(); ++index) {
        run(index);
    }
}

void Conditions::run(std::uint32_t index)
{
    const Step& step = steps_[index];
    Lane& lane = lanes_[index];
    const bool is_number = step.type == ValueType::number || step.type == ValueType::moment;
    if (step.op == Operator::constant) {
        lane.numbers.assign(1, step.constant);
        lane.known.assign(1, 1);
        if (step.type == ValueType::truth) {
            lane.truths.assign(rows_, step.constant == 0 ? is_false : is_true);
        }
        return;
    }
    if (step.op == Operator::name || (is_number && step.exact)) {
        return; // looked at where it stands
    }
    if (is_number) {
        lane.numbers.resize(rows_);
        lane.known.resize(rows_);
    } else {
        lane.truths.resize(rows_);
    }
    switch (step.op) {
    case Operator::logical_and:
    case Operator::logical_or:
    case Operator::logical_not:
        return run_logic(step, lane);
    case Operator::is_null:
    case Operator::is_not_null:
        return run_null_question(step, lane);
    case Operator::days:
    case Operator::year:
    case Operator::month:
        return run_day_function(step, lane);
    case Operator::workdays:
        return run_working_days(step, lane);
    case Operator::due:
        return run_due(step, lane);
    case Operator::multiply: { // of a truth
        const auto& truths = lanes_[step.operands[0]].truths;
        for (std::size_t row = 0; row < rows_; ++row) {
            lane.numbers[row] = truths[row] == is_true ? Decimal::one : 0;
            lane.known[row] = truths[row] != is_unknown ? 1 : 0;
        }
        return;
    }
    default:
        return run_comparison(step, lane);
    }
}

Conditions::Numbers Conditions::numbers_of(std::uint32_t index) const
{
    const Step& step = steps_[index];
    if (step.op == Operator::name) {
        const ColumnValues& values = columns_[step.column];
        return {values.numbers.data(), values.known.data(), 1};
    }
    const Lane& lane = lanes_[index];
    return {lane.numbers.data(), lane.known.data(), step.op == Operator::constant ? 0U : 1U};
}

void Conditions::run_comparison(const Step& step, Lane& lane) const
{
    if (step.exact) {
        return compare_exactly(step, lane);
    }
    if (step.text == "text") {
        return compare_texts(step, lane);
    }
    switch (step.op) {
    case Operator::equal:
        return compare(step, lane, std::equal_to<>{});
    case Operator::not_equal:
        return compare(step, lane, std::not_equal_to<>{});
    case Operator::less:
        return compare(step, lane, std::less<>{});
    case Operator::at_most:
        return compare(step, lane, std::less_equal<>{});
    case Operator::above:
        return compare(step, lane, std::greater<>{});
    default:
        return compare(step, lane, std::greater_equal<>{});
    }
}

template <typename Compare>
void Conditions::compare(const Step& step, Lane& lane, const Compare& holds) const
{
    const Numbers left = numbers_of(step.operands[0]);
    const Numbers right = numbers_of(step.operands[1]);
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::size_t l = row * left.stride;
        const std::size_t r = row * right.stride;
        const unsigned known = left.known[l] & right.known[r];
        const unsigned value = holds(left.numbers[l], right.numbers[r]) ? 1 : 0;
        lane.truths[row] = static_cast<std::uint8_t>((value & known) << 1U | (known ^ 1U));
    }
}

void Conditions::compare_exactly(const Step& step, Lane& lane) const
{
    for (std::size_t row = 0; row < rows_; ++row) {
        const auto left = exact_number(step.operands[0], row);
        const auto right = left ? exact_number(step.operands[1], row) : std::nullopt;
        lane.truths[row] = truth_of(right.has_value(), right && holds(step.op, *left <=> *right));
    }
}

Conditions::Texts Conditions::texts_of(std::uint32_t index) const
{
    const Step& step = steps_[index];
    return step.op == Operator::name ? Texts{columns_[step.column].texts.data(), 1}
                                     : Texts{nullptr, 0};
}

void Conditions::compare_texts(const Step& step, Lane& lane) const
{
    const std::string_view constants[] = {steps_[step.operands[0]].text, // NOLINT(*-c-arrays)
                                          steps_[step.operands[1]].text};
    Texts left = texts_of(step.operands[0]);
    Texts right = texts_of(step.operands[1]);
    left.texts = left.texts == nullptr ? &constants[0] : left.texts;
    right.texts = right.texts == nullptr ? &constants[1] : right.texts;
    const bool left_always = left.stride == 0; // a constant is known even when it is empty
    const bool right_always = right.stride == 0;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::string_view l = left.texts[row * left.stride];
        const std::string_view r = right.texts[row * right.stride];
        const bool known = (left_always || !l.empty()) && (right_always || !r.empty());
        lane.truths[row] = truth_of(known, (l == r) == (step.op == Operator::equal));
    }
}

void Conditions::run_logic(const Step& step, Lane& lane) const
{
    const auto& left = lanes_[step.operands[0]].truths;
    const auto& right = lanes_[step.operands.back()].truths;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::uint8_t l = left[row];
        const std::uint8_t r = right[row];
        lane.truths[row] = step.op == Operator::logical_not ? static_cast<std::uint8_t>(is_true - l)
                           : step.op == Operator::logical_and ? std::min(l, r)
                                                              : std::max(l, r);
    }
}

void Conditions::run_null_question(const Step& step, Lane& lane) const
{
    const std::uint32_t asked = step.operands[0];
    const bool of_truth = steps_[asked].type == ValueType::truth;
    const bool of_text =
        steps_[asked].type == ValueType::text && steps_[asked].op == Operator::constant;
    const bool exact = steps_[asked].exact;
    const Numbers numbers = of_truth || of_text || exact ? Numbers{} : numbers_of(asked);
    for (std::size_t row = 0; row < rows_; ++row) {
        const bool known = of_truth  ? lanes_[asked].truths[row] != is_unknown
                           : of_text ? true
                           : exact   ? exact_number(asked, row).has_value()
                                     : numbers.known[row * numbers.stride] != 0;
        lane.truths[row] = truth_of(true, known == (step.op == Operator::is_not_null));
    }
}

/// The value of a number in fractions, for one row.
std::optional<Rational> Conditions::exact_number(std::uint32_t index, std::size_t row) const
{
    const Step& step = steps_[index];
    if (step.exact_constant) {
        return step.exact_constant;
    }
    if (!step.exact) {
        const Numbers numbers = numbers_of(index);
        const std::size_t at = row * numbers.stride;
        return numbers.known[at] != 0 ? std::optional{rational_of(numbers.numbers[at])}
                                      : std::nullopt;
    }
    const auto left = exact_number(step.operands[0], row);
    if (!left || step.op == Operator::negate) {
        return left ? std::optional{Rational{} - *left} : std::nullopt;
    }
    const auto right = exact_number(step.operands[1], row);
    return right ? combined(step.op, *left, *right) : std::nullopt;
}

} // namespace assess
