#include "builders.hpp"
#include "printers.hpp"
#include "reference/expression.hpp"
#include "reference/random_rule.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/criteria/rule_words.hpp>
#include <assess/score/explain.hpp>

#include "criteria/expression_text.hpp"

#include <string>

namespace {

using assess::ValueType;
using reference::Dice;

std::string random_sum(Dice& dice, int depth)
{
    if (depth == 0 || dice.percent(25)) {
        return dice.pick({"a", "b", "c", "0.5", "3", "25%"});
    }
    if (dice.percent(15)) {
        return "(-(" + random_sum(dice, depth - 1) + "))";
    }
    return "(" + random_sum(dice, depth - 1) + dice.pick({" + ", " - ", " * ", " / "}) +
           random_sum(dice, depth - 1) + ")";
}

std::string random_truth(Dice& dice, int depth)
{
    if (depth == 0 || dice.percent(25)) {
        return "(" + random_sum(dice, 2) + dice.pick({" < ", " >= ", " = ", " != "}) +
               random_sum(dice, 2) + ")";
    }
    switch (dice.roll(5)) {
    case 0:
        return "(not " + random_truth(dice, depth - 1) + ")";
    case 1:
        return "(" + random_truth(dice, depth - 1) + " is not null)";
    case 2:
        return "(" + random_truth(dice, depth - 1) + " = " + random_truth(dice, depth - 1) + ")";
    case 3:
        return "(" + random_sum(dice, 2) + " in (1, " + random_sum(dice, 2) + "))";
    default:
        return "(" + random_truth(dice, depth - 1) + dice.pick({" and ", " or "}) +
               random_truth(dice, depth - 1) + ")";
    }
}

std::string as_file(const assess::Expression& expression)
{
    return text_of(expression, expression.nodes.size() - 1, style_of_file(expression));
}

std::string replaced(std::string text, std::string_view old, std::string_view now)
{
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at)) {
        text.replace(at, old.size(), now);
    }
    return text;
}

/// What people read, as the second evaluator reads it.
std::string formula_of(std::string text)
{
    for (const auto& [old, now] :
         {std::pair{"«", ""}, {"»", ""}, {" points", ""}, {" point", ""}, {"×", "*"}, {"−", "-"}}) {
        text = replaced(text, old, now);
    }
    return text;
}

} // namespace

TEST_SUITE("criteria/expression_text")
{
    TEST_CASE("an expression is written with the brackets it needs")
    {
        const auto set = build::set_of({build::leaf("x", "6")});
        const auto written = [&](const std::string& source, ValueType type) {
            return as_file(reference::parsed(set, source, type));
        };
        CHECK(written("(a + b) * c", ValueType::number) == "(a + b) * c");
        CHECK(written("((a * b)) + (c)", ValueType::number) == "a * b + c");
        CHECK(written("a - (b - c)", ValueType::number) == "a - (b - c)");
        CHECK(written("(a - b) - c", ValueType::number) == "a - b - c");
        CHECK(written("a - -b", ValueType::number) == "a - (-b)");
        CHECK(written("-(a + 25%)", ValueType::number) == "-(a + 25%)");
        CHECK(written("not (a > 1 and flag) or b in (1, 2.5)", ValueType::truth) ==
              "not (a > 1 and flag) or b in (1, 2.5)");
        CHECK(written("(a > 1) is null and share(\"x\") < 50%", ValueType::truth) ==
              "(a > 1) is null and share(\"x\") < 50%");
    }

    TEST_CASE("what is written from the tree has the value of the source")
    {
        const auto set = build::set_of({build::leaf("x", "6")});
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            const bool truth = dice.percent(50);
            const ValueType type = truth ? ValueType::truth : ValueType::number;
            const std::string source = truth ? random_truth(dice, 3) : random_sum(dice, 4);
            const auto expression = reference::parsed(set, source, type);
            const std::string text = as_file(expression);
            CAPTURE(text);
            const auto again = reference::parsed(set, text, type);
            CHECK(text.size() <= source.size());
            CHECK(as_file(again) == text);
            for (int trial = 0; trial < 5; ++trial) {
                std::vector<assess::Outcome> facts;
                for (int fact = 0; fact < 5; ++fact) {
                    facts.push_back(assess::Outcome::of(dice.number({"0", "1", "2", "-3", "1/2"})));
                }
                const assess::UnitFigures figures{facts, {}, {}, {}, {}};
                CHECK(evaluate(expression, figures) == evaluate(again, figures));
            }
        }
    }

    TEST_CASE("the rule that people read computes what is scored")
    {
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            auto set = build::set_of({build::leaf("x", "6")});
            for (assess::Measure& measure : set.measures) {
                measure.title.by_language = {{"en", measure.id}};
            }
            const auto value = reference::parsed(set, random_sum(dice, 3), ValueType::number);
            const bool count = dice.percent(50);
            const auto each = dice.number({"0.25", "1", "0.5"});
            set.leaves[0].rule = count ? assess::Rule{assess::CountRule{value, each}}
                                       : assess::Rule{assess::DeductRule{value, each}};
            const std::string words = rule_in_words(set, set.leaves[0], assess::Language::en);
            const std::string formula = formula_of(words.substr(0, words.find(", ")));
            CAPTURE(words);
            std::vector<std::string_view> facts;
            for (int fact = 0; fact < 4; ++fact) {
                facts.push_back(dice.pick({"0", "1", "2", "3.5", "-1"}));
            }
            const auto measure = [&](const std::string& name) {
                const auto index = static_cast<std::size_t>(name.front() - 'a');
                return reference::Value{reference::Value::Kind::number,
                                        reference::number_of(build::number(facts[index]))};
            };
            const reference::Value printed =
                reference::evaluate(formula, {measure, nullptr, nullptr, {}});
            if (printed.kind != reference::Value::Kind::number) {
                continue;
            }
            const auto points =
                explain_leaf(set, build::round_of({build::unit("U", facts)}), 0, 0).rule_points;
            const reference::Number kept =
                std::min(std::max(printed.number, reference::Number{0}), reference::Number{6});
            CHECK(reference::text_of(kept) == reference::text_of(reference::number_of(points)));
        }
    }

    TEST_CASE("a rule in words names both bounds where its value can be below 0")
    {
        using assess::Language;
        auto set = build::set_of({build::leaf("x", "6")});
        for (assess::Measure& measure : set.measures) {
            measure.title.by_language = {{"en", measure.id}, {"vi", measure.id}};
            measure.source = assess::Declared{assess::Declared::Type::count, {}, {}};
        }
        const auto said = [&](assess::Rule rule, Language language) {
            set.leaves[0].rule = std::move(rule);
            return rule_in_words(set, set.leaves[0], language);
        };
        const auto half = build::number("0.5");
        const auto one = assess::Rational::whole(1);
        const auto minus = [] { return build::value("a - b"); };
        CHECK(said(assess::CountRule{build::value("a"), half}, Language::en) ==
              "0.5 points × «a», at most 6 points.");
        CHECK(said(assess::CountRule{minus(), half}, Language::en) ==
              "0.5 points × («a» − «b»), not below 0 and at most 6 points.");
        CHECK(said(assess::DeductRule{build::value("a"), half}, Language::vi) ==
              "6 điểm − 0,5 điểm × «a», không dưới 0.");
        CHECK(said(assess::DeductRule{minus(), half}, Language::vi) ==
              "6 điểm − 0,5 điểm × («a» − «b»), không dưới 0 và tối đa 6 điểm.");
        CHECK(said(assess::RatioRule{build::value("a"), build::value("b"), one, {}}, Language::en)
                  .ends_with("in proportion below."));
        CHECK(said(assess::RatioRule{minus(), build::value("b"), one, {}}, Language::en)
                  .ends_with("in proportion below. Below 0%: 0 points."));
        CHECK(said(assess::RelativeRule{minus()}, Language::en)
                  .ends_with("the highest value. A value below 0 counts as 0. Who has the best "
                             "value gets 6 points."));
        CHECK(said(assess::RelativeRule{build::value("a + 1")}, Language::en)
                  .ends_with("the highest value."));
    }

    TEST_CASE("a bound is a percent in words where the file writes it so")
    {
        const auto words = [](const std::string& rule) {
            assess::Diagnostics found;
            const auto set = assess::read_criteria(
                "schema = 1\n[set]\nid = \"s\"\nversion = \"1\"\ntitle = \"s\"\nlanguages = "
                "[\"en\"]\nunit_kinds = [\"ward\"]\ntotal = 5\n[[measure]]\nid = \"p\"\ntitle = "
                "\"p\"\ntype = \"percent\"\n[[lesson]]\nid = \"l\"\ntitle = \"l\"\n"
                "[[lesson.criterion]]\nid = \"x\"\ntitle = \"x\"\nmax = 5\n" +
                    rule + "\n[[band]]\nid = \"b\"\ntitle = \"b\"\n",
                "set.toml", found);
            REQUIRE(set.has_value());
            return rule_in_words(*set, set->leaves[0], assess::Language::en);
        };
        const std::string line = "rule = \"linear\"\nvalue = \"1 - p\"\nto = { at = 0.1, points = "
                                 "0 }\nfrom = { points = 5, at = ";
        CHECK(
            words(line + "\"50%\" }").starts_with("By 1 − «p»: 5 points at 50%, 0 points at 0.1"));
        CHECK(words(line + "0.5 }").starts_with("By 1 − «p»: 5 points at 0.5, 0 points at 0.1"));
        CHECK(words("rule = \"steps\"\nvalue = \"p * 2 - 1\"\notherwise = 0\nsteps = [{ at_least "
                    "= \"90%\", points = 5 }]")
                  .starts_with("By «p» × 2 − 1: at least 90%: 5 points;"));
        CHECK(words("rule = \"increments\"\nvalue = \"1 - p\"\nbase = 0\nstart = \"10%\"\nevery "
                    "= \"5%\"\neach = 1")
                  .starts_with("0 points when (1 − «p») is 10%; 1 point more for every full 5%"));
    }

    TEST_CASE("a sum in a share is in brackets, and very long expressions are cut")
    {
        auto set = build::set_of({build::leaf("x", "6")});
        for (assess::Measure& measure : set.measures) {
            measure.title.by_language = {{"vi", "số " + measure.id}};
        }
        set.leaves[0].rule = assess::RatioRule{
            build::value("a + b"), build::value("c - 0.5"), assess::Rational::whole(1), {}};
        CHECK(rule_in_words(set, set.leaves[0], assess::Language::vi)
                  .starts_with("Tỷ lệ («số a» + «số b») trên («số c» − 0,5): 6 điểm"));
        std::string sum = "a";
        for (int term = 0; term < 900; ++term) {
            sum += " + b";
        }
        const std::string words = expression_in_words(set, build::value(sum), assess::Language::en);
        CHECK(words.size() < 600);
        CHECK(words.ends_with("… (cut: 3601 characters)"));
    }
}
