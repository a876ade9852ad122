#include "expression_messages.hpp"
#include "expression_parser.hpp"
#include "expression_phrases.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace assess {

namespace {

template <typename Known> std::vector<std::string> ids_of(std::span<const Known> known)
{
    std::vector<std::string> ids;
    std::transform(known.begin(), known.end(), std::back_inserter(ids),
                   [](const Known& one) { return one.id; });
    return ids;
}

using Type = ValueType;
constexpr std::array<RecordFunction, 7> record_functions{{
    {"days", Operator::days, Type::number, 2, {Type::moment, Type::moment}},
    {"workdays", Operator::workdays, Type::number, 2, {Type::moment, Type::moment}},
    {"due", Operator::due, Type::moment, 2, {Type::moment, Type::number}},
    {"year", Operator::year, Type::number, 1, {Type::moment}},
    {"month", Operator::month, Type::number, 1, {Type::moment}},
    {"period_start", Operator::period_start, Type::moment, 0, {}},
    {"period_end", Operator::period_end, Type::moment, 0, {}},
}};
constexpr std::array<std::string_view, 6> joining_words{"and", "or", "is", "in", "not", "null"};

bool joins(const Token& token)
{
    return std::find(joining_words.begin(), joining_words.end(), token.text) != joining_words.end();
}

} // namespace

ExpressionParser::Typed ExpressionParser::operand()
{
    const Token token = here();
    if (token.is("null")) {
        return refuse(messages::expression_null_compared, token.offset, {});
    }
    if (token.kind == Token::Kind::end) {
        return refuse(messages::expression_operand_missing, token.offset, {phrases::the_end});
    }
    if ((token.kind == Token::Kind::sign && token.text != "(") ||
        (token.kind == Token::Kind::word && joins(token))) {
        return refuse(messages::expression_operand_missing, token.offset,
                      {"\"" + std::string{token.text} + "\""});
    }
    ++at_;
    if (token.kind == Token::Kind::word) {
        return word(token);
    }
    if (token.kind != Token::Kind::sign) {
        return literal(token);
    }
    Typed inner = disjunction();
    expect(")");
    inner.offset = token.offset;
    return inner;
}

ExpressionParser::Typed ExpressionParser::literal(const Token& token)
{
    const bool measures_only = !scope_.over_records;
    if (token.kind == Token::Kind::number) {
        const Typed made = add(Operator::constant, ValueType::number, 0, token.offset);
        nodes_.back().number = token.number;
        return made;
    }
    if (measures_only) {
        return refuse(messages::expression_records_only, token.offset,
                      {"\"" + std::string{token.text} + "\""});
    }
    if (token.kind == Token::Kind::date) {
        const Typed made = add(Operator::constant, ValueType::moment, 0, token.offset);
        nodes_.back().moment = token.moment;
        return made;
    }
    const Typed made = add(Operator::constant, ValueType::text, 0, token.offset);
    nodes_.back().text = to_nfc(token.text); // as the cells are
    return made;
}

ExpressionParser::Typed ExpressionParser::word(const Token& token)
{
    if (token.text == "true" || token.text == "false") {
        const Typed made = add(Operator::constant, ValueType::truth, 0, token.offset);
        nodes_.back().number = Rational::whole(token.text == "true" ? 1 : 0);
        return made;
    }
    const bool called = here().is("(");
    const auto* const function_called =
        std::find_if(record_functions.begin(), record_functions.end(),
                     [&](const RecordFunction& known) { return known.name == token.text; });
    if (called && function_called != record_functions.end()) {
        return function(token, *function_called);
    }
    if (called && (token.text == "points" || token.text == "share")) {
        return part(token, token.text == "points" ? Operator::points : Operator::share);
    }
    if (token.text == "total") {
        if (scope_.parts.empty()) {
            return refuse(messages::expression_results_only, token.offset, {"total"});
        }
        return add(Operator::total, ValueType::number, 0, token.offset);
    }
    return name(token);
}

ExpressionParser::Typed ExpressionParser::function(const Token& token, const RecordFunction& called)
{
    if (!scope_.over_records) {
        return refuse(messages::expression_records_only, token.offset,
                      {std::string{token.text} + "()"});
    }
    expect("(");
    for (std::size_t read = 0; read < called.arguments; ++read) {
        if (read > 0) {
            expect(",");
        }
        require(sum(), called.takes[read]);
    }
    expect(")");
    return add(called.op, called.gives, called.arguments, token.offset);
}

ExpressionParser::Typed ExpressionParser::part(const Token& token, Operator op)
{
    if (scope_.parts.empty()) {
        return refuse(messages::expression_results_only, token.offset,
                      {std::string{token.text} + "()"});
    }
    expect("(");
    const Token id = here();
    if (id.kind != Token::Kind::text) {
        return refuse(messages::expression_unexpected, id.offset,
                      {phrases::an_id, "\"" + std::string{id.text} + "\""});
    }
    ++at_;
    expect(")");
    const auto known = std::find_if(scope_.parts.begin(), scope_.parts.end(),
                                    [&](const KnownPart& one) { return one.id == id.text; });
    if (known == scope_.parts.end()) {
        const auto meant = nearest(id.text, ids_of(scope_.parts));
        return meant ? refuse(messages::expression_part_misspelt, id.offset, {id.text, *meant})
                     : refuse(messages::expression_part_unknown, id.offset, {id.text});
    }
    const Typed made = add(op, ValueType::number, 0, token.offset);
    nodes_.back().part = known->part;
    nodes_.back().index = known->index;
    return made;
}

ExpressionParser::Typed ExpressionParser::name(const Token& token)
{
    const auto known = std::find_if(scope_.names.begin(), scope_.names.end(),
                                    [&](const KnownName& one) { return one.id == token.text; });
    if (known == scope_.names.end()) {
        const auto meant = nearest(token.text, ids_of(scope_.names));
        return meant
                   ? refuse(messages::expression_name_misspelt, token.offset, {token.text, *meant})
                   : refuse(messages::expression_name_unknown, token.offset, {token.text});
    }
    add(Operator::name, known->type, 0, token.offset);
    nodes_.back().index = static_cast<std::uint32_t>(known - scope_.names.begin());
    return {known->type, known->also_truth, token.offset};
}

} // namespace assess
