#include <assess/criteria/expression.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace assess {

namespace {

/// Rational has no negation or not of its own; a truth is 1 or 0.
Outcome truth(bool holds)
{
    return Outcome::of(Rational::whole(holds ? 1 : 0));
}

const PartPoints& part_of(const ExpressionNode& node, const UnitFigures& figures)
{
    switch (node.part) {
    case Part::lesson:
        return figures.lessons[node.index];
    case Part::criterion:
        return figures.criteria[node.index];
    case Part::leaf:
        break;
    }
    return figures.leaves[node.index];
}

Outcome share_of(const PartPoints& part)
{
    if (!part.points.has_value()) {
        return part.points;
    }
    return part.max_points.is_zero() ? Outcome::nothing_arose()
                                     : Outcome::of(part.points.number / part.max_points);
}

Outcome compute(const ExpressionNode& node, std::span<const Outcome> operands)
{
    const Rational& left = operands.front().number;
    const Rational& right = operands.back().number;
    switch (node.op) {
    case Operator::logical_or:
        return truth(!left.is_zero() || !right.is_zero());
    case Operator::logical_and:
        return truth(!left.is_zero() && !right.is_zero());
    case Operator::logical_not:
        return truth(left.is_zero());
    case Operator::equal:
        return truth(left == right);
    case Operator::not_equal:
        return truth(!(left == right));
    case Operator::less:
        return truth(left < right);
    case Operator::at_most:
        return truth(left <= right);
    case Operator::above:
        return truth(left > right);
    case Operator::at_least:
        return truth(left >= right);
    case Operator::in:
        return truth(std::any_of(operands.begin() + 1, operands.end(),
                                 [&](const Outcome& other) { return other.number == left; }));
    case Operator::add:
        return Outcome::of(left + right);
    case Operator::subtract:
        return Outcome::of(left - right);
    case Operator::multiply:
        return Outcome::of(left * right);
    case Operator::divide:
        return right.is_zero() ? Outcome::nothing_arose() : Outcome::of(left / right);
    case Operator::negate:
        return Outcome::of(Rational{} - left);
    case Operator::constant:
    case Operator::name:
    case Operator::total:
    case Operator::points:
    case Operator::share:
    case Operator::is_null:
    case Operator::is_not_null:
    case Operator::days:
    case Operator::workdays:
    case Operator::due:
    case Operator::year:
    case Operator::month:
    case Operator::period_start:
    case Operator::period_end:
        break; // leaves of the tree, or never over measures
    }
    return {};
}

/// The first missing operand decides, else the first that has no occasion, else the values do.
Outcome combine(const ExpressionNode& node, std::span<const Outcome> operands)
{
    if (node.op == Operator::is_null || node.op == Operator::is_not_null) {
        return truth(operands.front().has_value() == (node.op == Operator::is_not_null));
    }
    Outcome absent = Outcome::of({});
    for (const Outcome& operand : operands) {
        if (operand.state == Outcome::State::missing) {
            return {};
        }
        if (!operand.has_value()) {
            absent = operand;
        }
    }
    return absent.has_value() ? compute(node, operands) : absent;
}

Outcome leaf_value(const ExpressionNode& node, const UnitFigures& figures)
{
    switch (node.op) {
    case Operator::constant:
        return Outcome::of(node.number);
    case Operator::name:
        return figures.measures[node.index];
    case Operator::total:
        return Outcome::of(figures.total);
    case Operator::points:
        return part_of(node, figures).points;
    default:
        return share_of(part_of(node, figures));
    }
}

/// How many operands wait at most.
std::size_t depth_of(const Expression& expression)
{
    std::size_t waiting = 0;
    std::size_t deepest = 0;
    for (const ExpressionNode& node : expression.nodes) {
        waiting += 1 - std::size_t{node.operands};
        deepest = std::max(deepest, waiting);
    }
    return deepest;
}

} // namespace

Outcome evaluate(const Expression& expression, const UnitFigures& figures)
{
    if (expression.nodes.size() == 1) {
        return leaf_value(expression.nodes.front(), figures); // most values name one measure
    }
    // Mostly few operands wait: those of deep expressions are on the heap.
    std::array<Outcome, 4> few;
    const std::size_t depth = depth_of(expression);
    std::vector<Outcome> many(depth > few.size() ? depth : 0);
    const std::span<Outcome> stack = many.empty() ? std::span<Outcome>{few} : many;
    std::size_t top = 0;
    for (const ExpressionNode& node : expression.nodes) {
        top -= node.operands;
        stack[top] = node.operands == 0 ? leaf_value(node, figures)
                                        : combine(node, stack.subspan(top, node.operands));
        ++top;
    }
    return top == 0 ? Outcome{} : std::move(stack[top - 1]);
}

} // namespace assess
