#include "sql_expression.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace assess {

namespace {

const char* sign_of(Operator op)
{
    switch (op) {
    case Operator::equal:
        return "=";
    case Operator::not_equal:
        return "<>";
    case Operator::less:
        return "<";
    case Operator::at_most:
        return "<=";
    case Operator::above:
        return ">";
    case Operator::at_least:
        return ">=";
    case Operator::add:
        return "+";
    case Operator::subtract:
        return "-";
    case Operator::logical_or:
        return "OR";
    default:
        return "AND";
    }
}

bool can_be_number(const SqlPiece& piece)
{
    return piece.type == ValueType::number || piece.type == ValueType::truth;
}

SqlPiece known(SqlPiece literal)
{
    literal.known = true;
    return literal;
}

int highest_power(std::span<const SqlPiece> pieces)
{
    int highest = 0;
    for (const SqlPiece& piece : pieces) {
        highest = std::max(highest, piece.power);
    }
    return highest;
}

} // namespace

SqlPiece SqlExpression::of(const Expression& expression) const
{
    std::vector<SqlPiece> stack;
    for (const ExpressionNode& node : expression.nodes) {
        const auto first = stack.end() - node.operands;
        SqlPiece made = of(node, Operands{first, stack.end()});
        made.power = std::max(made.power, highest_power(Operands{first, stack.end()}));
        made = unless_too_long(std::move(made));
        stack.erase(first, stack.end());
        stack.push_back(std::move(made));
    }
    return std::move(stack.back());
}

SqlPiece SqlExpression::column(std::size_t index) const
{
    const Column& column = book_.columns[index];
    SqlPiece made{ValueType::text, "r." + SqlWords::name(column.id)};
    switch (column.type) {
    case Column::Type::text:
    case Column::Type::choice:
        break;
    case Column::Type::date:
    case Column::Type::datetime:
        made.type = ValueType::moment;
        break;
    case Column::Type::number:
    case Column::Type::count:
        made = numbers_.whole(std::move(made.text), 19);
        made.scale = words_.number_scale();
        made.power = made.scale;
        break;
    case Column::Type::yes_no:
        made.type = ValueType::truth;
        made.yes_no = true;
        break;
    }
    return made;
}

SqlPiece SqlExpression::constant(const ExpressionNode& node) const
{
    switch (node.type) {
    case ValueType::number:
        return numbers_.literal(node.number.str());
    case ValueType::text:
        return known({ValueType::text, words_.text(node.text)});
    case ValueType::moment:
        return known({ValueType::moment, words_.moment(node.moment)});
    case ValueType::truth:
        break;
    }
    return known({ValueType::truth, node.number.is_zero() ? "FALSE" : "TRUE"});
}

SqlPiece SqlExpression::of(const ExpressionNode& node, Operands operands) const
{
    switch (node.op) {
    case Operator::constant:
        return constant(node);
    case Operator::name:
        return column(node.index);
    case Operator::logical_or:
    case Operator::logical_and:
    case Operator::logical_not:
        return logical(node.op, operands);
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::above:
    case Operator::at_least:
        return compared(node.op, operands.front(), operands.back());
    case Operator::is_null:
        return is_null(operands.front(), false);
    case Operator::is_not_null:
        return is_null(operands.front(), true);
    case Operator::in:
        return in(operands);
    case Operator::add:
    case Operator::subtract:
    case Operator::multiply:
    case Operator::divide:
    case Operator::negate:
        return computed(node.op, operands);
    case Operator::days:
    case Operator::workdays:
    case Operator::due:
    case Operator::year:
    case Operator::month:
        return of_moments(node.op, operands);
    case Operator::period_start:
    case Operator::period_end:
        return known({ValueType::moment, words_.moment(bound_of(period_, node.op))});
    case Operator::total:
    case Operator::points:
    case Operator::share:
        break; // never over records
    }
    return {};
}

SqlPiece SqlExpression::logical(Operator op, Operands operands) const
{
    SqlPiece made;
    if (op == Operator::logical_not) {
        made.binding = SqlBinding::negation;
        made.text = "NOT " + bracketed(operands.front(), SqlBinding::comparison);
        return made;
    }
    made.binding = op == Operator::logical_or ? SqlBinding::disjunction : SqlBinding::conjunction;
    made.text = joined_by(operands.front(), sign_of(op), operands.back(), made.binding);
    return made;
}

SqlPiece SqlExpression::compared(Operator op, const SqlPiece& left, const SqlPiece& right) const
{
    if (can_be_number(left)) {
        return numbers_.compared(numbers_.as_number(left), sign_of(op), numbers_.as_number(right));
    }
    SqlPiece made;
    made.text = joined_by(left, sign_of(op), right, SqlBinding::comparison);
    made.binding = SqlBinding::comparison;
    return made;
}

SqlPiece SqlExpression::is_null(const SqlPiece& piece, bool negative) const
{
    const std::string test = negative ? " IS NOT NULL" : " IS NULL";
    SqlPiece made;
    made.text = bracketed(piece, SqlBinding::sum) + test;
    made.binding = SqlBinding::comparison;
    if (!piece.below.empty()) {
        made.text += (negative ? " AND (" : " OR (") + piece.below + ")" + test;
        made.binding = negative ? SqlBinding::conjunction : SqlBinding::disjunction;
    }
    return made;
}

SqlPiece SqlExpression::among(const SqlPiece& asked, Operands values) const
{
    if (can_be_number(asked)) {
        std::vector<SqlPiece> numbers;
        std::transform(values.begin(), values.end(), std::back_inserter(numbers),
                       [this](const SqlPiece& one) { return numbers_.as_number(one); });
        return numbers_.among(numbers_.as_number(asked), numbers);
    }
    SqlPiece made;
    made.text = asked.text + " IN (";
    for (const SqlPiece& one : values) {
        made.text += (&one == values.data() ? "" : ", ") + one.text;
    }
    made.text += ")";
    made.binding = SqlBinding::comparison;
    return made;
}

SqlPiece SqlExpression::in(Operands operands) const
{
    const SqlPiece& asked = operands.front();
    const Operands others = operands.subspan(1);
    const bool all_known =
        std::all_of(others.begin(), others.end(), [](const auto& one) { return one.known; });
    if (!can_be_number(asked) || (all_known && asked.below.empty())) {
        return among(asked, others);
    }
    SqlPiece made = compared(Operator::equal, asked, others.front());
    for (const SqlPiece& other : others.subspan(1)) {
        const SqlPiece equal = compared(Operator::equal, asked, other);
        made.text = joined_by(made, "OR", equal, SqlBinding::disjunction);
        made.binding = SqlBinding::disjunction;
        made.power = std::max(made.power, equal.power);
    }
    return made;
}

SqlPiece SqlExpression::computed(Operator op, Operands operands) const
{
    const SqlPiece left = numbers_.as_number(operands.front());
    const SqlPiece right = numbers_.as_number(operands.back());
    switch (op) {
    case Operator::multiply:
        return numbers_.product(left, right);
    case Operator::divide:
        return numbers_.quotient(left, right);
    case Operator::negate:
        return numbers_.negative(left);
    default:
        return numbers_.sum(left, sign_of(op), right);
    }
}

} // namespace assess
