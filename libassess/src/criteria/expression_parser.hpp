#pragma once

/// \file
/// Reads the words of an expression into postfix nodes, and checks their types on the way.

#include "expression_lexer.hpp"

#include <assess/criteria/expression.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// What is called over the columns of a record: its name, what it gives, what it takes.
struct RecordFunction {
    std::string_view name;
    Operator op;
    ValueType gives;
    std::uint32_t arguments;
    std::array<ValueType, 2> takes;
};

class ExpressionParser {
public:
    static constexpr std::size_t max_depth = 40;

    ExpressionParser(std::vector<Token> tokens, const ExpressionScope& scope)
        : tokens_{std::move(tokens)}, scope_{scope}
    {}

    Result<std::vector<ExpressionNode>> parse(ValueType wanted);

private:
    /// What a part of the expression gives, and where it stands.
    struct Typed {
        ValueType type = ValueType::number;
        bool both = false; ///< a yes_no: a number and a truth
        std::uint32_t offset = 0;

        bool can_be(ValueType wanted) const
        {
            return type == wanted ||
                   (both && (wanted == ValueType::number || wanted == ValueType::truth));
        }
    };
    class Level; ///< counts how deep the reader is

    Typed disjunction();
    Typed conjunction();
    Typed negation();
    Typed comparison();
    Typed null_question(const Typed& asked);
    Typed membership(const Typed& asked);
    Typed compared(const Typed& left, Operator op);
    Typed sum();
    Typed product();
    Typed signed_value();
    Typed operand();
    Typed literal(const Token& token);
    Typed word(const Token& token);
    Typed function(const Token& token, const RecordFunction& called);
    Typed part(const Token& token, Operator op);
    Typed name(const Token& token);

    void check_comparable(const Typed& left, const Typed& right, const Token& sign, Operator op);
    void require(const Typed& found, ValueType wanted);
    Typed add(Operator op, ValueType type, std::uint32_t operands, std::uint32_t offset);

    const Token& here() const { return tokens_[at_]; }
    bool take(std::string_view word_or_sign);
    void expect(std::string_view sign);
    Typed refuse(const Message& message, std::uint32_t offset, std::vector<Arg> args);

    std::vector<Token> tokens_;
    const ExpressionScope& scope_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::vector<ExpressionNode> nodes_;
    std::optional<Fault> fault_;
};

} // namespace assess
