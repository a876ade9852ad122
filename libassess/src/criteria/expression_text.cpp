#include "expression_text.hpp"

#include "expression_lexer.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

namespace {

Binding binding_of(Operator op)
{
    switch (op) {
    case Operator::logical_or:
        return Binding::disjunction;
    case Operator::logical_and:
        return Binding::conjunction;
    case Operator::logical_not:
        return Binding::negation;
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::above:
    case Operator::at_least:
    case Operator::is_null:
    case Operator::is_not_null:
    case Operator::in:
        return Binding::comparison;
    case Operator::add:
    case Operator::subtract:
        return Binding::sum;
    case Operator::multiply:
    case Operator::divide:
        return Binding::product;
    case Operator::negate:
        return Binding::sign;
    default:
        return Binding::operand;
    }
}

struct WrittenSign {
    Operator op;
    std::string_view of_file;
    std::string_view for_people;
};

constexpr std::array<WrittenSign, 12> written_signs{{{Operator::logical_or, "or", "or"},
                                                     {Operator::logical_and, "and", "and"},
                                                     {Operator::equal, "=", "="},
                                                     {Operator::not_equal, "!=", "≠"},
                                                     {Operator::less, "<", "<"},
                                                     {Operator::at_most, "<=", "≤"},
                                                     {Operator::above, ">", ">"},
                                                     {Operator::at_least, ">=", "≥"},
                                                     {Operator::add, "+", "+"},
                                                     {Operator::subtract, "-", "−"},
                                                     {Operator::multiply, "*", "×"},
                                                     {Operator::divide, "/", "/"}}};

std::string_view function_of(Operator op)
{
    switch (op) {
    case Operator::days:
        return "days";
    case Operator::workdays:
        return "workdays";
    case Operator::due:
        return "due";
    case Operator::year:
        return "year";
    case Operator::month:
        return "month";
    case Operator::period_start:
        return "period_start";
    default:
        return "period_end";
    }
}

/// A piece of text and what binds it.
struct Piece {
    std::string text;
    Binding binding = Binding::operand;
};

class Writer {
public:
    Writer(const Expression& expression, const ExpressionStyle& style)
        : expression_{expression}, style_{style}
    {}

    Piece write(std::size_t first, std::size_t last)
    {
        for (std::size_t at = first; at <= last; ++at) {
            const ExpressionNode& node = expression_.nodes[at];
            const std::size_t begin = waiting_.size() - node.operands;
            Piece piece{node.operands == 0 ? leaf(node) : combined(node, begin),
                        binding_of(node.op)};
            waiting_.resize(begin);
            waiting_.push_back(std::move(piece));
        }
        return std::move(waiting_.back());
    }

private:
    /// The operand, in brackets unless it holds together more tightly than `than`.
    std::string operand(std::size_t index, Binding than, bool may_equal = false) const
    {
        const Piece& piece = waiting_[index];
        const bool holds = piece.binding > than || (may_equal && piece.binding == than);
        return holds ? piece.text : "(" + piece.text + ")";
    }

    std::string listed(std::size_t begin) const
    {
        const bool semicolon = style_.for_people && style_.language == Language::vi;
        std::string list;
        for (std::size_t index = begin; index < waiting_.size(); ++index) {
            list += (index == begin ? "" : semicolon ? "; " : ", ") + waiting_[index].text;
        }
        return "(" + list + ")";
    }

    std::string combined(const ExpressionNode& node, std::size_t begin) const
    {
        const Binding own = binding_of(node.op);
        switch (node.op) {
        case Operator::logical_not:
            return "not " + operand(begin, own, true);
        case Operator::negate:
            return (style_.for_people ? "−" : "-") + operand(begin, own, true);
        case Operator::is_null:
            return operand(begin, own) + " is null";
        case Operator::is_not_null:
            return operand(begin, own) + " is not null";
        case Operator::in:
            return operand(begin, own) + " in " + listed(begin + 1);
        default:
            break;
        }
        const auto* const sign = std::ranges::find(written_signs, node.op, &WrittenSign::op);
        if (sign == written_signs.end()) {
            return std::string{function_of(node.op)} + listed(begin);
        }
        const bool chains = own != Binding::comparison;
        const bool negative = waiting_[begin + 1].binding == Binding::sign;
        return operand(begin, own, chains) + " " +
               std::string{style_.for_people ? sign->for_people : sign->of_file} + " " +
               (negative ? "(" + waiting_[begin + 1].text + ")"
                         : operand(begin + 1, own, own < Binding::comparison));
    }

    std::string leaf(const ExpressionNode& node) const
    {
        switch (node.op) {
        case Operator::constant:
            return constant(node);
        case Operator::name:
            return style_.name(node);
        case Operator::total:
            return style_.total;
        case Operator::points:
        case Operator::share:
            return style_.name(node);
        default:
            return std::string{function_of(node.op)} + "()";
        }
    }

    /// Numbers, texts and days as they are written in the source.
    std::string constant(const ExpressionNode& node) const
    {
        const std::string& source = expression_.source;
        const std::string_view rest =
            std::string_view{source}.substr(bytes_before(source, node.offset));
        if (node.type != ValueType::number) {
            const std::size_t quote = rest.find_first_of("'\"");
            const std::size_t end =
                quote == 0 ? rest.find(rest.front(), 1) + 1 : rest.find_first_of(" ,)=<>!\t\r\n");
            return std::string{rest.substr(0, end)};
        }
        std::string text{rest.substr(0, rest.find_first_not_of("0123456789.%"))};
        if (style_.for_people && style_.language == Language::vi) {
            std::ranges::replace(text, '.', ',');
        }
        return text;
    }

    const Expression& expression_;
    const ExpressionStyle& style_;
    std::vector<Piece> waiting_;
};

/// The word that the source has at `offset`.
std::string word_at(const Expression& expression, std::size_t offset, std::string_view ends)
{
    const std::string_view rest =
        std::string_view{expression.source}.substr(bytes_before(expression.source, offset));
    return std::string{rest.substr(0, rest.find_first_of(ends))};
}

} // namespace

std::size_t first_operand(const Expression& expression, std::size_t root)
{
    std::size_t wanted = 1;
    for (std::size_t at = root;; --at) {
        wanted += expression.nodes[at].operands;
        if (--wanted == 0) {
            return at;
        }
    }
}

ExpressionStyle style_of_file(const Expression& expression)
{
    return {[&expression](const ExpressionNode& node) {
        const bool call = node.op == Operator::points || node.op == Operator::share;
        return call ? word_at(expression, node.offset, ")") + ")"
                    : word_at(expression, node.offset, " \t\r\n()+-*/=!<>,");
    }};
}

std::string text_of(const Expression& expression, std::size_t root, const ExpressionStyle& style)
{
    return Writer{expression, style}.write(first_operand(expression, root), root).text;
}

Binding binding_of(const Expression& expression)
{
    return expression.empty() ? Binding::operand : binding_of(expression.nodes.back().op);
}

} // namespace assess
