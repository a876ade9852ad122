#pragma once

/// \file
/// An expression, or a part of one, written from its tree: with the brackets it needs, and no more.

#include <assess/criteria/expression.hpp>
#include <assess/text/message.hpp>

#include <functional>
#include <string>

namespace assess {

/// How tightly what stands at the top of an expression holds together.
enum class Binding : std::uint8_t {
    disjunction,
    conjunction,
    negation,
    comparison,
    sum,
    product,
    sign,
    operand
};

/// How an expression is written.
struct ExpressionStyle {
    std::function<std::string(const ExpressionNode&)> name; ///< of a measure, a column or a part
    bool for_people = false; ///< × − ≥ for the signs of the language, numbers as in `language`
    Language language = Language::en;
    std::string total = "total"; ///< of the unit: its name, or what it comes to
};

/// The node `root` with all its operands. REQUIRES that the expression has this node.
std::string text_of(const Expression& expression, std::size_t root, const ExpressionStyle& style);

/// As the file writes it.
ExpressionStyle style_of_file(const Expression& expression);

/// The first node of what `root` is made of.
std::size_t first_operand(const Expression& expression, std::size_t root);

/// What binds the whole expression.
Binding binding_of(const Expression& expression);

} // namespace assess
