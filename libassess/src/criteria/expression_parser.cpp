#include "expression_parser.hpp"

#include "expression_messages.hpp"
#include "expression_phrases.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace assess {

namespace {

constexpr std::array<std::pair<std::string_view, Operator>, 6> comparisons{{
    {"=", Operator::equal},
    {"!=", Operator::not_equal},
    {"<", Operator::less},
    {"<=", Operator::at_most},
    {">", Operator::above},
    {">=", Operator::at_least},
}};

std::optional<Operator> comparison_of(const Token& token)
{
    const auto* const found =
        std::find_if(comparisons.begin(), comparisons.end(), [&](const auto& pair) {
            return token.kind == Token::Kind::sign && token.text == pair.first;
        });
    return found == comparisons.end() ? std::nullopt : std::optional{found->second};
}

Arg as_seen(const Token& token)
{
    if (token.kind == Token::Kind::end) {
        return phrases::the_end;
    }
    return "\"" + std::string{token.text} + "\"";
}

} // namespace

class ExpressionParser::Level {
public:
    explicit Level(ExpressionParser& parser) : parser_{parser}
    {
        if (++parser_.depth_ > max_depth) {
            parser_.refuse(messages::expression_too_deep, parser_.here().offset, {max_depth});
        }
    }
    ~Level() { --parser_.depth_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

private:
    ExpressionParser& parser_;
};

Result<std::vector<ExpressionNode>> ExpressionParser::parse(ValueType wanted)
{
    if (here().kind == Token::Kind::end) {
        return Fault{&messages::expression_empty, {}, 0};
    }
    const Typed whole = disjunction();
    if (here().kind != Token::Kind::end) {
        refuse(messages::expression_unexpected, here().offset,
               {phrases::a_sign_or_end, as_seen(here())});
    }
    require(whole, wanted);
    if (fault_) {
        return *fault_;
    }
    return std::move(nodes_);
}

ExpressionParser::Typed ExpressionParser::refuse(const Message& message, std::uint32_t offset,
                                                 std::vector<Arg> args)
{
    if (!fault_) {
        fault_ = Fault{&message, std::move(args), offset};
        at_ = tokens_.size() - 1; // nothing more is read
    }
    return {};
}

bool ExpressionParser::take(std::string_view word_or_sign)
{
    const bool there = here().is(word_or_sign);
    at_ += there ? 1 : 0;
    return there;
}

void ExpressionParser::expect(std::string_view sign)
{
    if (!take(sign)) {
        refuse(messages::expression_unexpected, here().offset,
               {"\"" + std::string{sign} + "\"", as_seen(here())});
    }
}

void ExpressionParser::require(const Typed& found, ValueType wanted)
{
    if (!found.can_be(wanted)) {
        refuse(messages::expression_type, found.offset,
               {phrases::of(wanted), phrases::of(found.type)});
    }
}

ExpressionParser::Typed ExpressionParser::add(Operator op, ValueType type, std::uint32_t operands,
                                              std::uint32_t offset)
{
    ExpressionNode node;
    node.op = op;
    node.type = type;
    node.operands = operands;
    node.offset = offset;
    nodes_.push_back(std::move(node));
    return {type, false, offset};
}

ExpressionParser::Typed ExpressionParser::disjunction()
{
    const Level level{*this};
    Typed left = conjunction();
    for (std::uint32_t sign = here().offset; take("or"); sign = here().offset) {
        require(left, ValueType::truth);
        require(conjunction(), ValueType::truth);
        left = {add(Operator::logical_or, ValueType::truth, 2, sign).type, false, left.offset};
    }
    return left;
}

ExpressionParser::Typed ExpressionParser::conjunction()
{
    Typed left = negation();
    for (std::uint32_t sign = here().offset; take("and"); sign = here().offset) {
        require(left, ValueType::truth);
        require(negation(), ValueType::truth);
        left = {add(Operator::logical_and, ValueType::truth, 2, sign).type, false, left.offset};
    }
    return left;
}

ExpressionParser::Typed ExpressionParser::negation()
{
    const Level level{*this};
    const std::uint32_t sign = here().offset;
    if (!take("not")) {
        return comparison();
    }
    require(negation(), ValueType::truth);
    return add(Operator::logical_not, ValueType::truth, 1, sign);
}

ExpressionParser::Typed ExpressionParser::comparison()
{
    const Typed left = sum();
    if (here().is("is")) {
        return null_question(left);
    }
    if (here().is("in")) {
        return membership(left);
    }
    const auto op = comparison_of(here());
    return op ? compared(left, *op) : left;
}

ExpressionParser::Typed ExpressionParser::null_question(const Typed& asked)
{
    take("is");
    const bool negative = take("not");
    expect("null");
    const Operator op = negative ? Operator::is_not_null : Operator::is_null;
    return {add(op, ValueType::truth, 1, asked.offset).type, false, asked.offset};
}

ExpressionParser::Typed ExpressionParser::membership(const Typed& asked)
{
    const Token sign = here();
    take("in");
    expect("(");
    std::uint32_t operands = 1;
    do {
        check_comparable(asked, sum(), sign, Operator::in);
        ++operands;
    } while (take(","));
    expect(")");
    return {add(Operator::in, ValueType::truth, operands, sign.offset).type, false, asked.offset};
}

ExpressionParser::Typed ExpressionParser::compared(const Typed& left, Operator op)
{
    const Token sign = here();
    ++at_;
    check_comparable(left, sum(), sign, op);
    if (comparison_of(here())) {
        refuse(messages::expression_chained, here().offset, {here().text});
    }
    return {add(op, ValueType::truth, 2, sign.offset).type, false, left.offset};
}

void ExpressionParser::check_comparable(const Typed& left, const Typed& right, const Token& sign,
                                        Operator op)
{
    if (!right.can_be(left.type) && !left.can_be(right.type)) {
        refuse(messages::expression_types_differ, right.offset,
               {phrases::of(left.type), phrases::of(right.type)});
    }
    const bool ordered = left.type == ValueType::number || left.type == ValueType::moment ||
                         (left.both && right.can_be(ValueType::number));
    const bool only_equality =
        op == Operator::equal || op == Operator::not_equal || op == Operator::in;
    if (!ordered && !only_equality) {
        refuse(messages::expression_no_order, sign.offset, {phrases::of(left.type), sign.text});
    }
}

ExpressionParser::Typed ExpressionParser::sum()
{
    Typed left = product();
    while (here().is("+") || here().is("-")) {
        const Token sign = here();
        ++at_;
        require(left, ValueType::number);
        require(product(), ValueType::number);
        add(sign.text == "+" ? Operator::add : Operator::subtract, ValueType::number, 2,
            sign.offset);
        left = {ValueType::number, false, left.offset};
    }
    return left;
}

ExpressionParser::Typed ExpressionParser::product()
{
    Typed left = signed_value();
    while (here().is("*") || here().is("/")) {
        const Token sign = here();
        ++at_;
        require(left, ValueType::number);
        require(signed_value(), ValueType::number);
        add(sign.text == "*" ? Operator::multiply : Operator::divide, ValueType::number, 2,
            sign.offset);
        left = {ValueType::number, false, left.offset};
    }
    return left;
}

ExpressionParser::Typed ExpressionParser::signed_value()
{
    const Level level{*this};
    const std::uint32_t sign = here().offset;
    if (!take("-")) {
        return operand();
    }
    require(signed_value(), ValueType::number);
    return add(Operator::negate, ValueType::number, 1, sign);
}

} // namespace assess
