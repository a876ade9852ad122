#include "builders.hpp"
#include "printers.hpp"
#include "reference/random_round.hpp"

#include <assess/score/explain.hpp>
#include <assess/score/score_messages.hpp>

using build::number;
using Verdict = assess::EvidenceJudged::Verdict;

namespace {

/// A formula share = a / b among the measures, and a leaf that asks for it.
assess::CriteriaSet with_formula()
{
    auto set = build::set_of({});
    assess::Measure share;
    share.id = "share";
    share.source = assess::Formula{build::value("a / b")};
    set.formula_order = {set.measures.size()};
    set.measures.push_back(share);
    assess::StepsRule rule{{}, {}, {}};
    rule.value = build::value("a");
    rule.value.nodes.front().index = 5;
    rule.steps = {{{assess::Bound::Kind::at_least, number("0.9")}, number("6")},
                  {{assess::Bound::Kind::at_least, number("0.5")}, number("3")}};
    set.lessons.clear();
    build::add_lesson(set, "lesson", {build::leaf("x", "6", rule)});
    return set;
}

} // namespace

TEST_SUITE("score/explain")
{
    TEST_CASE("an explanation names the measures, operands before formulas, with their cells")
    {
        auto unit = build::unit("U", {"3", "4"});
        unit.facts[1].origin = {0, 7, 3};
        const auto why = explain_leaf(with_formula(), build::round_of({unit}), 0, 0);
        REQUIRE(why.measures.size() == 3);
        CHECK(why.measures[1].measure == 1);
        CHECK(why.measures[1].origin == assess::Origin{0, 7, 3});
        CHECK(why.measures[2].measure == 5);
        CHECK_FALSE(why.measures[2].origin);
        CHECK(why.inputs == std::vector{assess::Outcome::of(number("0.75"))});
        CHECK(why.step == std::size_t{1});
        CHECK(why.rule_points == number("3"));
    }

    TEST_CASE("every piece offered is judged, and those that do not count say why")
    {
        auto set = build::set_of({build::leaf("x", "6")});
        assess::EvidenceDemand demand;
        demand.kinds = {"report"};
        demand.without = number("1/3");
        set.leaves[0].evidence = demand;
        auto unit = build::claiming("U", {"5"});
        unit.evidence.resize(4);
        for (auto& piece : unit.evidence) {
            piece.kind = "report";
            piece.number = std::to_string(&piece - unit.evidence.data()) + "/BC";
            piece.date = build::day("2026-06-30");
        }
        unit.evidence[0].kind = "photo";
        unit.evidence[1].date = build::day("2025-06-30");
        unit.evidence[2].rejected = true;
        const auto why = explain_leaf(set, build::round_of({unit}), 0, 0);
        REQUIRE(why.evidence.size() == 4);
        CHECK(why.evidence[0].verdict == Verdict::kind_not_listed);
        CHECK(why.evidence[1].verdict == Verdict::outside_period);
        CHECK(why.evidence[2].verdict == Verdict::rejected);
        CHECK(why.evidence[3].verdict == Verdict::counts);
        CHECK(why.score.evidence_counted == 1);
        unit.evidence.pop_back();
        const auto lacking = explain_leaf(set, build::round_of({unit}), 0, 0);
        CHECK(lacking.rule_points == number("5"));
        CHECK(lacking.unrounded_points == number("5/3"));
        CHECK(lacking.score.final_points() == number("1.67"));
    }

    TEST_CASE("of the pieces that are one document one is judged, and the others name it")
    {
        auto set = build::set_of({build::leaf("x", "6")});
        auto unit = build::claiming("U", {"5"});
        unit.evidence.resize(3);
        unit.evidence[0].number = "013 /TB-UBND";
        unit.evidence[0].date = build::day("2025-06-30");
        unit.evidence[0].sha256 = "aa";
        unit.evidence[1].number = "13/TB-UBND";
        unit.evidence[1].date = build::day("2026-06-30");
        unit.evidence[1].sha256 = "aa";
        unit.evidence[2].number = "13/tb-\u200Bubnd";
        unit.evidence[2].date = build::day("2026-06-30");
        const auto why = explain_leaf(set, build::round_of({unit}), 0, 0);
        REQUIRE(why.evidence.size() == 3);
        CHECK(why.evidence[0].verdict == Verdict::repeated);
        CHECK(why.evidence[0].same_as == 1);
        CHECK(why.evidence[1].verdict == Verdict::counts);
        CHECK(why.evidence[2].verdict == Verdict::repeated);
        CHECK(why.evidence[2].same_as == 1);
        CHECK(why.score.evidence_counted == 1);
        unit.evidence[2].rejected = true;
        const auto rejected = explain_leaf(set, build::round_of({unit}), 0, 0);
        CHECK(rejected.evidence[1].verdict == Verdict::repeated);
        CHECK(rejected.evidence[1].same_as == 2);
        CHECK(rejected.evidence[2].verdict == Verdict::rejected);
        CHECK(rejected.score.evidence_counted == 0);
    }

    TEST_CASE("a comparison tells the best, and the lowest where it counts")
    {
        using Form = assess::RelativeRule::Form;
        auto set = build::set_of(
            {build::leaf("x", "6", assess::RelativeRule{build::value("a"), Form::best_is_max}),
             build::leaf("y", "6", assess::RelativeRule{build::value("a"), Form::min_max})});
        const auto input = build::round_of({build::unit("U", {"2"}), build::unit("V", {"8"})});
        const auto why = explain_unit(set, input, 0);
        CHECK(why[0].best == number("8"));
        CHECK_FALSE(why[0].lowest);
        CHECK(why[1].lowest == number("2"));
    }

    TEST_CASE("what is explained is what was scored")
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const auto [set, input] = reference::random_round(seed);
            const auto cards = assess::score_units(set, input);
            const assess::RoundExplainer explainer{set, input};
            for (std::size_t unit = 0; unit < cards.size(); ++unit) {
                const auto why = explainer.explain(unit);
                REQUIRE(why.size() == cards[unit].leaves.size());
                for (std::size_t leaf = 0; leaf < why.size(); ++leaf) {
                    REQUIRE(why[leaf].score.final_points() ==
                            cards[unit].leaves[leaf].final_points());
                    REQUIRE(why[leaf].score.state == cards[unit].leaves[leaf].state);
                }
            }
        }
    }
}

TEST_SUITE("score/messages")
{
    TEST_CASE("both languages of a message name the same things")
    {
        for (const assess::Message* message : assess::score_messages()) {
            CAPTURE(std::string{message->id});
            for (const char* place : {"{0}", "{1}", "{2}", "{3}"}) {
                const auto in = [&](std::string_view text) {
                    return text.find(place) != std::string_view::npos;
                };
                CHECK(in(message->what.en) == in(message->what.vi));
            }
            CHECK(message->hint.en.empty() == message->hint.vi.empty());
        }
    }
}
