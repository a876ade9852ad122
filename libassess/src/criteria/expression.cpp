#include <assess/criteria/expression.hpp>

#include "../text/utf8.hpp"
#include "expression_lexer.hpp"
#include "expression_messages.hpp"
#include "expression_parser.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_bytes = 4000;

} // namespace

std::size_t bytes_before(std::string_view source, std::size_t offset)
{
    std::size_t bytes = 0;
    for (std::size_t seen = 0; bytes < source.size(); ++bytes) {
        if (!continues_character(source[bytes]) && seen++ == offset) {
            break;
        }
    }
    return bytes;
}

Result<Expression> parse_expression(std::string_view source, const ExpressionScope& scope,
                                    ValueType wanted)
{
    if (source.size() > max_bytes) {
        return Fault{&messages::expression_too_long, {max_bytes}, 0};
    }
    if (const auto fault = first_utf8_fault(source)) {
        return Fault{&messages::expression_character,
                     {visible(source.substr(*fault, 1))},
                     character_count(source.substr(0, *fault))};
    }
    auto tokens = split_expression(source);
    if (!tokens) {
        return tokens.fault();
    }
    auto nodes = ExpressionParser{std::move(*tokens), scope}.parse(wanted);
    if (!nodes) {
        return nodes.fault();
    }
    return Expression{std::string{source}, std::move(*nodes)};
}

bool asks_for_calendar(const Expression& expression)
{
    return std::any_of(expression.nodes.begin(), expression.nodes.end(),
                       [](const ExpressionNode& node) {
                           return node.op == Operator::workdays || node.op == Operator::due;
                       });
}

DateTime bound_of(const Period& period, Operator op)
{
    return op == Operator::period_start ? period.first : period.last + std::chrono::days{1};
}

std::string caret_excerpt(std::string_view source, std::size_t offset)
{
    const std::size_t at = bytes_before(source, offset);
    const std::size_t before = source.substr(0, at).rfind('\n');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(source.find('\n', at), source.size());
    std::string line{source.substr(begin, end - begin)};
    std::replace(line.begin(), line.end(), '\t', ' ');
    return line + "\n" + std::string(character_count(source.substr(begin, at - begin)), ' ') + "^";
}

} // namespace assess
