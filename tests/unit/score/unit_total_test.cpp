#include "builders.hpp"
#include "printers.hpp"

using assess::LeafKind;
using assess::UnitState;
using build::number;

namespace {

assess::Leaf of_kind(std::string id, std::string_view max_points, LeafKind kind)
{
    assess::Leaf leaf = build::leaf(std::move(id), max_points);
    leaf.kind = kind;
    return leaf;
}

/// Four and six points of the scale, three of bonus, two to take away.
assess::CriteriaSet mixed()
{
    return build::set_of({build::leaf("x", "4"), build::leaf("y", "6"),
                          of_kind("more", "3", LeafKind::bonus),
                          of_kind("less", "2", LeafKind::deduction)});
}

std::string total(const assess::CriteriaSet& set, std::vector<std::string_view> points)
{
    return build::card_of(set, build::claiming("U", std::move(points))).total_exact.str();
}

/// Leaf x leaves the scale: nothing to divide by.
assess::CriteriaSet with_excluded()
{
    auto set = mixed();
    set.leaves[0].nothing_arose = assess::NothingArose::exclude;
    return set;
}

assess::Submission excluding(std::vector<std::string_view> points)
{
    auto unit = build::claiming("U", std::move(points));
    unit.answers.front().not_applicable = true;
    return unit;
}

} // namespace

TEST_SUITE("score/unit_total")
{
    TEST_CASE("standard and bonus are added, deductions taken away")
    {
        CHECK(total(mixed(), {"3", "5"}) == "8");
        CHECK(total(mixed(), {"3", "5", "2"}) == "10");
        CHECK(total(mixed(), {"3", "5", "2", "1.5"}) == "8.5");
    }

    TEST_CASE("bonus and deduction are limited by their caps")
    {
        auto set = mixed();
        set.scoring.bonus_cap = number("1");
        set.scoring.deduction_cap = number("0.5");
        CHECK(total(set, {"3", "5", "3", "2"}) == "8.5");
        CHECK(total(set, {"3", "5", "1", "0.5"}) == "8.5");
        CHECK(total(set, {"3", "5", "0.9", "0.4"}) == "8.5");
    }

    TEST_CASE("a total is never below nothing nor above the ceiling")
    {
        auto set = mixed();
        CHECK(total(set, {"1", "0", "0", "2"}) == "0");
        CHECK(total(set, {"4", "6", "3"}) == "13");
        set.scoring.ceiling = number("10");
        CHECK(total(set, {"4", "6", "3"}) == "10");
        CHECK(total(set, {"4", "5.9", "0"}) == "9.9");
    }

    TEST_CASE("what is left of the scale is scaled back up to its full points")
    {
        auto set = with_excluded();
        const auto card = build::card_of(set, excluding({"0", "4.5", "1"}));
        CHECK(card.open_points == number("6"));
        CHECK(card.full_points == number("10"));
        CHECK(card.standard_points == number("7.5"));
        CHECK(card.total_exact == number("8.5"));
        CHECK(card.lesson_points.front() == number("4.5"));
        set.scoring.rescale = false;
        CHECK(build::card_of(set, excluding({"0", "4.5", "1"})).total_exact == number("5.5"));
    }

    TEST_CASE("a unit with no leaf left on the scale is unclassified")
    {
        auto set = with_excluded();
        set.leaves[1].nothing_arose = assess::NothingArose::exclude;
        auto unit = excluding({"0", "6", "3"});
        unit.answers[1].not_applicable = true;
        const auto card = build::card_of(set, unit);
        CHECK(card.state == UnitState::unclassified);
        CHECK(card.total_exact == number("3"));
        CHECK_FALSE(card.band);
        CHECK_FALSE(card.band_by_total);
        CHECK_FALSE(card.rank);
    }

    TEST_CASE("the rounded total has the digits and the rounding of the set")
    {
        auto set = with_excluded();
        set.scoring.decimals = 0;
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        const auto card = build::card_of(set, excluding({"0", "4.5"}));
        CHECK(card.total_exact == number("7.5"));
        CHECK(card.total_rounded == number("8"));
    }

    TEST_CASE("a lesson holds its standard leaves alone")
    {
        CHECK(build::card_of(mixed(), build::claiming("U", {"3", "5", "2", "1"})).lesson_points ==
              std::vector{number("8")});
    }

    TEST_CASE("leaves that do not apply to a kind are not on its card")
    {
        auto set = mixed();
        set.leaves[1].applies = {false};
        set.full_points = {number("4")};
        const auto card = build::card_of(set, build::claiming("U", {"3", "5"}));
        CHECK(card.leaves.size() == 3);
        CHECK(card.total_exact == number("3"));
    }

    TEST_CASE("who handed in nothing has no total, no band and no rank")
    {
        auto set = mixed();
        set.gates.push_back({"each", {}, {}, assess::Gate::Each::lesson, number("1"), 2, {}});
        const auto card = build::card_of(set, build::unit("U"));
        CHECK(card.state == UnitState::not_submitted);
        CHECK(card.leaves.size() == 4);
        CHECK(card.leaves.front().state == assess::LeafState::missing);
        CHECK(card.lesson_points == std::vector{assess::Rational{}});
        CHECK(card.total_rounded.is_zero());
        CHECK_FALSE(card.band);
        CHECK_FALSE(card.rank);
        CHECK(card.gates.empty());
    }

    TEST_CASE("one row of any kind is something handed in")
    {
        auto reviewed = build::unit("U");
        reviewed.reviews.emplace_back();
        auto recorded = build::unit("U");
        recorded.records = {0, 1};
        auto proven = build::unit("U");
        proven.evidence.emplace_back();
        const assess::Submission units[] = {build::unit("U", {"0"}), build::claiming("U", {"0"}),
                                            reviewed, recorded, proven};
        for (const assess::Submission& unit : units) {
            CHECK(build::card_of(mixed(), unit).state == UnitState::classified);
        }
    }
}
