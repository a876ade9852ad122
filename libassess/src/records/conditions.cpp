#include "conditions.hpp"

#include "record_cell.hpp"

#include <algorithm>

namespace assess {

namespace {

bool is_arithmetic(Operator op)
{
    return op == Operator::add || op == Operator::subtract || op == Operator::multiply ||
           op == Operator::divide || op == Operator::negate;
}

} // namespace

Conditions::Conditions(const Register& book, const Period& period, const Calendar* calendar)
    : book_{book}, period_{period}, calendar_{calendar},
      uses_(book.columns.size(), TextUse::presence)
{}

std::uint32_t Conditions::add(const Expression& where)
{
    if (where.empty()) {
        return add_whole(1, ValueType::truth);
    }
    std::vector<std::uint32_t> stack;
    for (const ExpressionNode& node : where.nodes) {
        const auto first = stack.end() - static_cast<std::ptrdiff_t>(node.operands);
        std::vector<std::uint32_t> operands(first, stack.end());
        stack.erase(first, stack.end());
        stack.push_back(add_node(node, std::move(operands)));
    }
    return as_truth(stack.back());
}

std::uint32_t Conditions::add_node(const ExpressionNode& node, std::vector<std::uint32_t> operands)
{
    Step step;
    step.op = node.op;
    step.type = node.type;
    switch (node.op) {
    case Operator::constant:
        return add_constant(node);
    case Operator::period_start:
    case Operator::period_end:
        return add_whole(bound_of(period_, node.op).time_since_epoch().count(), ValueType::moment);
    case Operator::name:
        step.column = node.index;
        return keep(std::move(step));
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::above:
    case Operator::at_least:
        return add_comparison(node.op, operands[0], operands[1]);
    case Operator::in:
        return add_membership(operands);
    case Operator::logical_and:
    case Operator::logical_or:
    case Operator::logical_not:
        std::ranges::transform(operands, operands.begin(),
                               [&](std::uint32_t operand) { return as_truth(operand); });
        break;
    case Operator::negate:
        if (const Step& operand = steps_[operands[0]];
            operand.op == Operator::constant && !operand.exact && operand.constant != INT64_MIN) {
            return add_whole(-operand.constant, ValueType::number);
        }
        break;
    default:
        break;
    }
    step.exact = is_arithmetic(node.op);
    if (step.exact) {
        std::ranges::transform(operands, operands.begin(),
                               [&](std::uint32_t operand) { return as_number(operand); });
    }
    step.operands = std::move(operands);
    return keep(std::move(step));
}

std::uint32_t Conditions::add_constant(const ExpressionNode& node)
{
    switch (node.type) {
    case ValueType::text: {
        Step step;
        step.type = ValueType::text;
        step.text = node.text;
        return keep(std::move(step));
    }
    case ValueType::moment:
        return add_whole(node.moment.time_since_epoch().count(), ValueType::moment);
    case ValueType::truth:
        return add_whole(node.number.is_zero() ? 0 : 1, ValueType::truth);
    case ValueType::number:
        break;
    }
    if (const auto whole = millionths(node.number)) {
        return add_whole(*whole, ValueType::number);
    }
    Step step;
    step.exact_constant = node.number;
    step.exact = true;
    return keep(std::move(step));
}

std::uint32_t Conditions::add_whole(std::int64_t constant, ValueType type)
{
    Step step;
    step.type = type;
    step.constant = constant;
    return keep(std::move(step));
}

/// `in` is true when one is equal, and as unknown as its parts when none is.
std::uint32_t Conditions::add_membership(std::span<const std::uint32_t> operands)
{
    std::uint32_t any = add_comparison(Operator::equal, operands[0], operands[1]);
    for (const std::uint32_t value : operands.subspan(2)) {
        Step either;
        either.op = Operator::logical_or;
        either.type = ValueType::truth;
        either.operands = {any, add_comparison(Operator::equal, operands[0], value)};
        any = keep(std::move(either));
    }
    return any;
}

std::uint32_t Conditions::add_comparison(Operator op, std::uint32_t left, std::uint32_t right)
{
    const auto choice = choice_index(left, right);
    const auto other = choice ? std::nullopt : choice_index(right, left);
    Step step;
    step.op = op;
    step.type = ValueType::truth;
    if (choice || other) { // by index: as if the column were a number
        const std::uint32_t name = choice ? left : right;
        step.operands = {name, add_whole(choice ? *choice : *other, ValueType::moment)};
        return keep(std::move(step));
    }
    const bool texts =
        steps_[left].type == ValueType::text && steps_[right].type == ValueType::text;
    const bool moments = steps_[left].type == ValueType::moment;
    if (texts) {
        for (const std::uint32_t side : {left, right}) {
            if (steps_[side].op == Operator::name) {
                uses_[steps_[side].column] = TextUse::text;
            }
        }
        step.text = "text";
    }
    step.operands = texts || moments ? std::vector{left, right}
                                     : std::vector{as_number(left), as_number(right)};
    step.exact = any_exact(step.operands);
    return keep(std::move(step));
}

/// The index of a constant among the values of a choice; -1 for one that is none of them.
std::optional<std::int64_t> Conditions::choice_index(std::uint32_t name,
                                                     std::uint32_t constant) const
{
    const Step& step = steps_[name];
    if (step.op != Operator::name || steps_[constant].op != Operator::constant ||
        book_.columns[step.column].type != Column::Type::choice) {
        return std::nullopt;
    }
    const std::vector<std::string>& values = book_.columns[step.column].values;
    const auto found = std::ranges::find(values, steps_[constant].text);
    return found == values.end() ? -1 : found - values.begin();
}

/// A yes_no, which is the number 1 or 0, as a truth.
std::uint32_t Conditions::as_truth(std::uint32_t step)
{
    if (steps_[step].type == ValueType::truth) {
        return step;
    }
    return add_comparison(Operator::not_equal, step, add_whole(0, ValueType::number));
}

/// A truth as the number 1 or 0: what yes_no columns are compared with.
std::uint32_t Conditions::as_number(std::uint32_t step)
{
    if (steps_[step].type != ValueType::truth) {
        return step;
    }
    if (steps_[step].op == Operator::constant) {
        return add_whole(steps_[step].constant * Decimal::one, ValueType::number);
    }
    Step number;
    number.op = Operator::multiply; // by the number 1, of a truth: not as of fractions
    number.type = ValueType::number;
    number.operands = {step};
    return keep(std::move(number));
}

bool Conditions::any_exact(std::span<const std::uint32_t> operands) const
{
    return std::ranges::any_of(operands,
                               [&](std::uint32_t operand) { return steps_[operand].exact; });
}

std::uint32_t Conditions::keep(Step step)
{
    std::string what;
    for (const std::int64_t part : {std::int64_t{static_cast<std::uint8_t>(step.op)},
                                    std::int64_t{static_cast<std::uint8_t>(step.type)},
                                    std::int64_t{step.column}, step.constant}) {
        what += std::to_string(part) + ' ';
    }
    for (const std::uint32_t operand : step.operands) {
        what += std::to_string(operand) + ' ';
    }
    what += (step.exact_constant ? step.exact_constant->str() : "") + ':' + step.text;
    const auto [known, is_new] =
        known_steps_.try_emplace(what, static_cast<std::uint32_t>(steps_.size()));
    if (is_new) {
        steps_.push_back(std::move(step));
        lanes_.emplace_back();
    }
    return known->second;
}

std::span<const std::uint8_t> Conditions::truth(std::uint32_t condition) const
{
    return {lanes_[condition].truths.data(), rows_};
}

/// The first column that a step looks at, if there is one.
std::optional<std::uint32_t> Conditions::first_column(std::uint32_t index) const
{
    const Step& step = steps_[index];
    if (step.op == Operator::name) {
        return step.column;
    }
    for (const std::uint32_t operand : step.operands) {
        if (const auto column = first_column(operand)) {
            return column;
        }
    }
    return std::nullopt;
}

std::uint32_t Conditions::blamed_column(std::uint32_t index, std::uint8_t operand) const
{
    const auto column = first_column(steps_[index].operands[operand - 1U]);
    const auto any = column ? column : first_column(index);
    return any.value_or(static_cast<std::uint32_t>(book_.key));
}

std::vector<Conditions::OutsideCalendar> Conditions::outside_of(std::size_t first,
                                                                std::size_t end) const
{
    std::vector<OutsideCalendar> found;
    for (std::size_t step = first; step < end; ++step) {
        const auto index = static_cast<std::uint32_t>(step);
        const auto& outside = lanes_[index].outside;
        for (std::uint32_t row = 0; row < outside.size() && row < rows_; ++row) {
            if (outside[row] != 0) {
                found.push_back({row, blamed_column(index, outside[row])});
            }
        }
    }
    // Two functions may ask of one column; a fault of a cell is said once.
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace assess
