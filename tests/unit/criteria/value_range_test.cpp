#include "builders.hpp"
#include "printers.hpp"
#include "reference/how_many.hpp"
#include "reference/random_round.hpp"
#include "reference/random_rule.hpp"

#include "criteria/value_range.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/score/score_round.hpp>

#include <set>
#include <string>

namespace {

using reference::Dice;

/// Measures m0, m1 …: what they are, and the greatest and the least value that facts of them take.
struct RandomMeasure {
    std::string type;
    std::optional<int> min;
    std::optional<int> max;

    static RandomMeasure of(Dice& dice)
    {
        RandomMeasure made{dice.pick({"count", "number", "percent", "yes_no"}), {}, {}};
        if (made.type != "yes_no" && dice.percent(50)) {
            made.min = static_cast<int>(dice.roll(4));
        }
        if (made.type != "yes_no" && dice.percent(50)) {
            made.max = static_cast<int>(dice.between(5, made.type == "percent" ? 100 : 9));
        }
        return made;
    }

    assess::Rational fact(Dice& dice) const
    {
        if (type == "yes_no") {
            return assess::Rational::whole(static_cast<int>(dice.roll(2)));
        }
        const int none = type == "number" ? -20 : 0;
        const int low = min.value_or(none);
        const int high = max.value_or(type == "percent" ? 1000 : 30);
        const int value =
            dice.percent(30)
                ? dice.pick({low, high})
                : low + static_cast<int>(dice.roll(static_cast<std::size_t>(high - low) + 1));
        return type == "percent" ? assess::Rational::of(value, 100)
                                 : assess::Rational::whole(value);
    }

    std::string toml(std::size_t number) const
    {
        return "[[measure]]\nid = \"m" + std::to_string(number) + "\"\ntitle = \"m\"\ntype = \"" +
               type + "\"\n" + (min ? "min = " + std::to_string(*min) + "\n" : "") +
               (max ? "max = " + std::to_string(*max) + "\n" : "");
    }
};

std::string random_rule_text(Dice& dice, const assess::CriteriaSet& names)
{
    const std::string value = "value = \"" + random_number(dice, names) + "\"\n";
    const std::string each = "each = " + std::string{dice.pick({"0.1", "0.5", "1", "4"})} + "\n";
    switch (dice.roll(5)) {
    case 0:
        return "rule = \"count\"\n" + value + each;
    case 1:
        return "rule = \"deduct\"\n" + value + each;
    case 2:
        return "rule = \"linear\"\n" + value + "from = { at = " + dice.pick({"0", "2", "-1"}) +
               ", points = " + dice.pick({"0", "4"}) +
               " }\nto = { at = " + dice.pick({"\"50%\"", "50", "7"}) +
               ", points = " + dice.pick({"1", "4"}) + " }\n";
    case 3:
        return "rule = \"increments\"\n" + value + each + "base = " + dice.pick({"0", "2", "4"}) +
               "\nstart = " + dice.pick({"0", "5", "\"80%\""}) +
               "\nevery = " + dice.pick({"1", "\"5%\"", "3"}) + "\ndirection = \"" +
               dice.pick({"up", "down"}) + "\"\n";
    default:
        return "rule = \"ratio\"\nnumerator = \"" + random_number(dice, names) +
               "\"\ndenominator = \"" + random_number(dice, names) +
               "\"\ntarget = " + dice.pick({"\"95%\"", "95", "2"}) + "\n";
    }
}

std::string random_set_text(Dice& dice, const std::vector<RandomMeasure>& measures,
                            const assess::CriteriaSet& names)
{
    std::string toml = "schema = 1\n[set]\nid = \"s\"\nversion = \"1\"\ntitle = \"s\"\nlanguages = "
                       "[\"vi\"]\nunit_kinds = [\"ward\"]\ntotal = 4\n";
    for (std::size_t index = 0; index < measures.size(); ++index) {
        toml += measures[index].toml(index);
    }
    const std::string sign = dice.pick({" > ", " >= ", " < ", " <= ", " = ", " != "});
    toml += "[[lesson]]\nid = \"l\"\ntitle = \"l\"\n[[lesson.criterion]]\nid = \"x\"\ntitle = "
            "\"x\"\nmax = 4\nnothing_arose = \"zero\"\n" +
            random_rule_text(dice, names) +
            "[[band]]\nid = \"a\"\ntitle = \"a\"\nat_least = 2\n[[band]]\nid = \"b\"\ntitle = "
            "\"b\"\n[[gate]]\nid = \"g\"\ntitle = \"g\"\ncap = \"b\"\nwhen = \"" +
            random_number(dice, names) + sign +
            dice.pick({"0", "5", "10", "98", "98%", "-3", "1500%"}) + "\"\n";
    return toml;
}

/// What lint said of the set: "max", "always", "never".
std::set<std::string> said_of(const assess::Diagnostics& found)
{
    std::set<std::string> said;
    for (const assess::Diagnostic& one : found.all()) {
        const std::string text = sentence(one, assess::Language::en);
        if (one.message->id == "max-not-reached") {
            said.insert("max");
        } else if (one.message->id == "condition-constant") {
            said.insert(text.find("never holds") != std::string::npos ? "never" : "always");
        }
    }
    return said;
}

void try_facts(Dice& dice, const std::vector<RandomMeasure>& measures,
               const assess::CriteriaSet& set, const std::set<std::string>& said)
{
    std::vector<assess::Outcome> outcomes;
    assess::Submission unit = build::unit("U");
    for (std::size_t index = 0; index < measures.size(); ++index) {
        outcomes.push_back(assess::Outcome::of(measures[index].fact(dice)));
        unit.facts.push_back({index, outcomes.back().number, {}});
    }
    const assess::Outcome fires =
        evaluate(set.gates[0].when, {outcomes, assess::Rational{}, {}, {}, {}});
    if (fires.has_value()) {
        CHECK_FALSE((fires.number.is_zero() && said.contains("always")));
        CHECK_FALSE((!fires.number.is_zero() && said.contains("never")));
    }
    const assess::LeafScore score = build::leaf_of(set, unit);
    CHECK_FALSE((score.computed_points == assess::Rational::whole(4) && said.contains("max")));
}

} // namespace

TEST_SUITE("criteria/value_range")
{
    TEST_CASE("no facts within their bounds contradict what lint says can never be")
    {
        std::size_t warned = 0;
        const std::uint64_t sets = reference::how_many("ASSESS_RANDOM_SETS", 3000);
        for (std::uint64_t seed = 1; seed <= sets; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            std::vector<RandomMeasure> measures;
            assess::CriteriaSet names;
            for (std::size_t index = 0; index < 4; ++index) {
                measures.push_back(RandomMeasure::of(dice));
                names.measures.emplace_back().id = "m" + std::to_string(index);
            }
            const std::string toml = random_set_text(dice, measures, names);
            CAPTURE(toml);
            assess::Diagnostics found;
            const auto set = assess::read_criteria(toml, "set.toml", found);
            if (!set) {
                continue; // a line whose points stay below the maximum
            }
            const std::set<std::string> said = said_of(found);
            warned += said.empty() ? 0U : 1U;
            for (int trial = 0; trial < 30; ++trial) {
                try_facts(dice, measures, *set, said);
            }
        }
        CHECK(warned > sets / 10);
    }

    TEST_CASE("totals and points of random rounds lie within their ranges")
    {
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            CAPTURE(seed);
            auto [set, input] = reference::random_round(seed);
            for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
                set.full_points[kind] =
                    assess::Rational{}; // as lint wants it: what the leaves add up to
                for (const assess::Leaf& leaf : set.leaves) {
                    const bool counts =
                        leaf.kind == assess::LeafKind::standard && leaf.applies[kind];
                    set.full_points[kind] += counts ? leaf.max_points : assess::Rational{};
                }
            }
            for (const assess::Scorecard& card : assess::score_units(set, input)) {
                const assess::ResultRanges ranges = assess::result_ranges(set, card.kind);
                REQUIRE(ranges.total.can_be(card.total_exact));
                for (const assess::LeafScore& score : card.leaves) {
                    REQUIRE(ranges.leaves[score.leaf].points.can_be(score.final_points()));
                }
            }
        }
    }
}
