#include <assess/criteria/condition.hpp>

#include "measure_messages.hpp"
#include "safe_excerpt.hpp"
#include "toml_table.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace assess {

namespace {

KnownName known_column(const Column& column)
{
    switch (column.type) {
    case Column::Type::text:
    case Column::Type::choice:
        return {column.id, ValueType::text, false};
    case Column::Type::number:
    case Column::Type::count:
        return {column.id, ValueType::number, false};
    case Column::Type::date:
    case Column::Type::datetime:
        return {column.id, ValueType::moment, false};
    case Column::Type::yes_no:
        break;
    }
    return {column.id, ValueType::number, true};
}

bool compares(const ExpressionNode& node)
{
    return node.op == Operator::equal || node.op == Operator::not_equal || node.op == Operator::in;
}

/// The choice among what is compared; null: none is.
const Column* choice_among(const Register& book, std::span<const ExpressionNode> operands)
{
    const auto name = std::ranges::find_if(operands, [&](const ExpressionNode& one) {
        return one.op == Operator::name && book.columns[one.index].type == Column::Type::choice;
    });
    return name == operands.end() ? nullptr : &book.columns[name->index];
}

bool is_foreign(const ExpressionNode& value, const Column& choice)
{
    return value.op == Operator::constant && value.type == ValueType::text &&
           std::ranges::find(choice.values, value.text) == choice.values.end();
}

void add_at(const Fault& fault, std::string_view source, const std::string& origin,
            Diagnostics& found)
{
    Diagnostic diagnostic = fault.at({origin, 1, 1});
    diagnostic.excerpt = safe_excerpt(source, fault.offset);
    found.add(std::move(diagnostic));
}

} // namespace

std::vector<KnownName> names_of_columns(const Register& book)
{
    std::vector<KnownName> names;
    std::ranges::transform(book.columns, std::back_inserter(names), known_column);
    return names;
}

std::vector<Fault> idle_comparisons(const Register& book, const Expression& where)
{
    std::vector<Fault> faults;
    const auto& nodes = where.nodes;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        if (!compares(nodes[index]) || nodes[index].operands > index) {
            continue;
        }
        const std::size_t count = nodes[index].operands;
        const std::span operands{nodes.data() + (index - count), count};
        const Column* const choice = choice_among(book, operands);
        if (choice == nullptr) {
            continue;
        }
        for (const ExpressionNode& value : operands) {
            if (is_foreign(value, *choice)) {
                faults.push_back({&messages::column_value_unknown,
                                  {value.text, choice->id, quoted_list(choice->values)},
                                  value.offset});
            }
        }
    }
    return faults;
}

std::optional<Expression> read_condition(std::string_view source, const Register& book,
                                         const std::string& origin, Diagnostics& found)
{
    const std::vector<KnownName> names = names_of_columns(book);
    auto condition = parse_expression(source, {names, {}, true}, ValueType::truth);
    if (!condition) {
        add_at(condition.fault(), source, origin, found);
        return std::nullopt;
    }
    const std::vector<Fault> idle = idle_comparisons(book, *condition);
    for (const Fault& fault : idle) {
        add_at(fault, source, origin, found);
    }
    return idle.empty() ? std::optional{std::move(*condition)} : std::nullopt;
}

} // namespace assess
