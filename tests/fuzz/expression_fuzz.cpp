#include "fuzz.hpp"

#include <assess/criteria/expression.hpp>

#include <algorithm>
#include <array>
#include <string>

using namespace assess;
using fuzz::require;

namespace {

const std::array<KnownName, 4> measures{KnownName{"a"}, KnownName{"late"}, KnownName{"none"},
                                        KnownName{"has_plan", ValueType::number, true}};
const std::array<KnownPart, 3> parts{KnownPart{"one", Part::lesson, 0},
                                     KnownPart{"two", Part::criterion, 0},
                                     KnownPart{"three", Part::leaf, 0}};
const std::array<KnownName, 5> columns{KnownName{"at", ValueType::moment},
                                       KnownName{"due", ValueType::moment},
                                       KnownName{"channel", ValueType::text}, KnownName{"rating"},
                                       KnownName{"paid", ValueType::number, true}};

/// The first bytes choose the figures, so that a mutation finds zeros and states.
Outcome outcome_of(std::uint8_t seed)
{
    if (seed % 5 == 0) {
        return {};
    }
    return seed % 5 == 1 ? Outcome::nothing_arose()
                         : Outcome::of(Rational::of(seed % 7 - 3, 1 + seed % 4));
}

void evaluate_with(const Expression& expression, const std::array<std::uint8_t, 4>& seeds)
{
    std::array<Outcome, 4> values;
    std::transform(seeds.begin(), seeds.end(), values.begin(), outcome_of);
    const std::array<PartPoints, 1> points{PartPoints{values[0], Rational::whole(seeds[1] % 3)}};
    const Outcome outcome =
        evaluate(expression, {values, Rational::whole(seeds[2]), points, points, points});
    require(outcome ==
                evaluate(expression, {values, Rational::whole(seeds[2]), points, points, points}),
            "the same figures give the same value");
    const bool truth = expression.type() == ValueType::truth;
    require(!truth || !outcome.has_value() || outcome.number == outcome.number * outcome.number,
            "a truth is 0 or 1");
}

/// Every line and caret of an excerpt comes from the source.
void check_excerpt(std::string_view source, std::size_t offset)
{
    const std::string excerpt = caret_excerpt(source, offset);
    require(excerpt.ends_with('^'), "an excerpt ends with its caret");
    require(std::count(excerpt.begin(), excerpt.end(), '\n') == 1, "an excerpt has two lines");
}

void try_scope(std::string_view source, const ExpressionScope& scope,
               const std::array<std::uint8_t, 4>& seeds)
{
    for (const ValueType wanted : {ValueType::number, ValueType::truth}) {
        const auto expression = parse_expression(source, scope, wanted);
        if (!expression) {
            require(expression.fault().offset <= character_count(source), "a fault is in the text");
            fuzz::require_clean(expression.fault().at({"set.toml", 1, 1}));
            check_excerpt(source, expression.fault().offset);
            continue;
        }
        require(expression->source == source, "the source is kept");
        for (const ExpressionNode& node : expression->nodes) {
            check_excerpt(source, node.offset);
        }
        if (!scope.over_records) {
            evaluate_with(*expression, seeds);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 4) {
        return 0;
    }
    const std::array<std::uint8_t, 4> seeds{data[0], data[1], data[2], data[3]};
    const std::string_view source = fuzz::text_of(data + 4, size - 4);
    try_scope(source, {measures, {}, false}, seeds);
    try_scope(source, {measures, parts, false}, seeds);
    try_scope(source, {columns, {}, true}, seeds);
    return 0;
}
