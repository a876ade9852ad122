#include "builders.hpp"
#include "printers.hpp"

using assess::Gate;
using Choice = assess::NearBound::Choice;
using assess::UnitState;
using build::number;

namespace {

/// Two lessons of five points.
assess::CriteriaSet two_lessons()
{
    auto set = build::set_of({build::leaf("x", "5")});
    build::add_lesson(set, "other", {build::leaf("y", "3"), build::leaf("z", "2")});
    return set;
}

Gate gate(assess::Expression when, std::optional<std::size_t> cap)
{
    return {"gate", {}, std::move(when), Gate::Each::none, {}, cap, {}};
}

Gate gate_each(Gate::Each each, std::string_view share, std::optional<std::size_t> cap)
{
    return {"each", {}, {}, each, number(share), cap, {}};
}

std::string told(const assess::CriteriaSet& set, const assess::Scorecard& card)
{
    return std::string{name_of(card.state)} + " " + (card.band ? set.bands[*card.band].id : "-");
}

std::string of_points(const assess::CriteriaSet& set, std::vector<std::string_view> points)
{
    return told(set, build::card_of(set, build::claiming("U", std::move(points))));
}

/// Everything full, and these facts.
assess::Submission with_facts(std::vector<std::string_view> facts)
{
    auto unit = build::claiming("U", {"5", "3", "2"});
    unit.facts = build::unit("U", std::move(facts)).facts;
    return unit;
}

} // namespace

TEST_SUITE("score/classify")
{
    TEST_CASE("the first band whose bound holds is the band")
    {
        auto set = two_lessons();
        CHECK(of_points(set, {"5", "3"}) == "classified good");
        CHECK(of_points(set, {"5", "2.99"}) == "classified fair");
        CHECK(of_points(set, {"5"}) == "classified fair");
        CHECK(of_points(set, {"4.99"}) == "classified weak");
        set.bands[0].bound->kind = assess::Bound::Kind::above;
        CHECK(of_points(set, {"5", "3"}) == "classified fair");
        CHECK(of_points(set, {"5", "3", "0.01"}) == "classified good");
    }

    TEST_CASE("bands look at the rounded or at the exact total")
    {
        auto set = two_lessons();
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        CHECK(of_points(set, {"5", "2.995"}) == "classified good");
        set.scoring.classify_on = assess::Scoring::ClassifyOn::exact;
        CHECK(of_points(set, {"5", "2.995"}) == "classified fair");
    }

    TEST_CASE("a gate caps the band and never lifts it")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("a > 0", set), 1)};
        CHECK(told(set, build::card_of(set, with_facts({"0"}))) == "classified good");
        CHECK(told(set, build::card_of(set, with_facts({"1"}))) == "classified fair");
        auto weak = build::claiming("U", {"4"});
        weak.facts = build::unit("U", {"1"}).facts;
        CHECK(told(set, build::card_of(set, weak)) == "classified weak");
    }

    TEST_CASE("every gate that fires is listed, in the order of the set")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("a > 0", set), 2),
                     gate(build::condition("b > 0", set), 1),
                     gate(build::condition("c > 0", set), 1)};
        const auto card = build::card_of(set, with_facts({"1", "0", "1"}));
        CHECK(card.gates == std::vector<assess::FiredGate>{{0, {}}, {2, {}}});
        CHECK(told(set, card) == "classified weak");
        CHECK(card.band_by_total == std::size_t{0});
    }

    TEST_CASE("a voiding gate leaves no band and no rank")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("flag", set), std::nullopt)};
        const auto card = build::card_of(set, with_facts({"", "", "", "", "1"}));
        CHECK(told(set, card) == "void -");
        CHECK_FALSE(card.rank);
        CHECK(told(set, build::card_of(set, with_facts({"", "", "", "", "0"}))) ==
              "classified good");
    }

    TEST_CASE("a gate over a missing measure does not fire and is noted")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("a > 0", set), std::nullopt),
                     gate(build::condition("a is null", set), 1)};
        const auto card = build::card_of(set, with_facts({}));
        CHECK(card.gates == std::vector<assess::FiredGate>{{1, {}}});
        CHECK(card.gates_without_measure == std::vector<std::size_t>{0});
    }

    TEST_CASE("a gate whose quotient has nothing to divide by does not fire and is not noted")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("a / b < 1", set), 1)};
        const auto card = build::card_of(set, with_facts({"0", "0"}));
        CHECK(card.gates.empty());
        CHECK(card.gates_without_measure.empty());
    }

    TEST_CASE("a gate may ask for the exact total, for points and for shares")
    {
        auto set = two_lessons();
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        set.gates = {gate(build::condition("total < 8", set), 1),
                     gate(build::condition("points(\"other\") <= 2.995", set), 1),
                     gate(build::condition("share(\"y\") < 1", set), 1),
                     gate(build::condition("share(\"z\") > 0", set), 1)};
        const auto card = build::card_of(set, build::claiming("U", {"5", "2.995"}));
        CHECK(card.gates == std::vector<assess::FiredGate>{{0, {}}, {1, {}}, {2, {}}});
    }

    TEST_CASE("a gate for each lesson fires once for each one below the share")
    {
        auto set = two_lessons();
        set.gates = {gate_each(Gate::Each::lesson, "1/2", 1)};
        CHECK(of_points(set, {"2.5", "2.5"}) == "classified fair");
        const auto card = build::card_of(set, build::claiming("U", {"2.49", "2.49"}));
        CHECK(card.gates == std::vector<assess::FiredGate>{{0, 0}, {0, 1}});
        CHECK(build::card_of(set, build::claiming("U", {"2.5", "2.49"})).gates ==
              std::vector<assess::FiredGate>{{0, 1}});
    }

    TEST_CASE("a gate for each criterion looks at criteria")
    {
        auto set = two_lessons();
        set.gates = {gate_each(Gate::Each::criterion, "1/2", 1)};
        CHECK(build::card_of(set, build::claiming("U", {"5", "3", "0.99"})).gates ==
              std::vector<assess::FiredGate>{{0, 2}});
    }

    TEST_CASE("excluded leaves are left out of the maximum a gate looks at")
    {
        auto set = two_lessons();
        set.gates = {gate_each(Gate::Each::lesson, "1/2", 1)};
        set.leaves[1].nothing_arose = assess::NothingArose::exclude;
        auto unit = build::claiming("U", {"5", "0", "1"});
        unit.answers[1].not_applicable = true;
        CHECK(build::card_of(set, unit).gates.empty());
        set.leaves[2].nothing_arose = assess::NothingArose::exclude;
        unit.answers[2].not_applicable = true;
        CHECK(build::card_of(set, unit).gates.empty());
    }

    TEST_CASE("bonus points stand outside the share of a lesson")
    {
        auto set = two_lessons();
        set.leaves[2].kind = assess::LeafKind::bonus;
        set.gates = {gate_each(Gate::Each::lesson, "1/2", 1)};
        CHECK(build::card_of(set, build::claiming("U", {"5", "1.4", "2"})).gates.size() == 1);
        CHECK(build::card_of(set, build::claiming("U", {"5", "1.5", "0"})).gates.empty());
    }

    TEST_CASE("a set may leave units with a missing leaf unclassified, also a void one")
    {
        auto set = two_lessons();
        set.scoring.incomplete = assess::Scoring::Incomplete::unclassified;
        CHECK(of_points(set, {"5", "3"}) == "unclassified -");
        CHECK(of_points(set, {"5", "3", "0"}) == "classified good");
        set.gates = {gate(build::condition("total > 0", set), std::nullopt)};
        CHECK(of_points(set, {"5", "3"}) == "unclassified -");
        CHECK(of_points(set, {"5", "3", "0"}) == "void -");
    }

    TEST_CASE("nobody owes a bonus or a deduction, so a missing one leaves a unit classified")
    {
        for (const auto kind : {assess::LeafKind::bonus, assess::LeafKind::deduction}) {
            auto set = two_lessons();
            set.scoring.incomplete = assess::Scoring::Incomplete::unclassified;
            set.leaves[2].kind = kind;
            CHECK(of_points(set, {"5", "3"}) == "classified good");
            CHECK(of_points(set, {"5", "", "0"}) == "unclassified -");
        }
    }
}

TEST_SUITE("score/near_bound")
{

    TEST_CASE("every choice that would change the band is named with that band")
    {
        auto set = two_lessons();
        const auto near = [&](std::vector<std::string_view> points) {
            std::vector<std::pair<Choice, std::size_t>> found;
            const auto card = build::card_of(set, build::claiming("U", std::move(points)));
            for (const auto& bound : card.near_bounds) {
                found.emplace_back(bound.choice, bound.band);
            }
            return found;
        };
        using Found = std::vector<std::pair<Choice, std::size_t>>;
        // 5 + 2.995, each rounded at once: 5 + 3 = 8; cut off: 7.99; the sum alone rounds to 8.
        CHECK(near({"5", "2.995"}) == Found{{Choice::toward_zero, 1}});
        // 2.985 goes to the even 2.98, and exactly summed the three are 7.99.
        CHECK(near({"4.995", "2.985", "0.01"}) ==
              Found{{Choice::half_even, 1}, {Choice::toward_zero, 1}, {Choice::round_at_other, 1}});
        // 4.996 + 2.996 = 7.992 counts 7.99 when only the sum is rounded.
        CHECK(near({"4.996", "2.996"}) ==
              Found{{Choice::toward_zero, 1}, {Choice::round_at_other, 1}});
        CHECK(near({"5", "3"}).empty());
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        CHECK(near({"5", "2.995"}) ==
              Found{{Choice::toward_zero, 1}, {Choice::classify_on_other, 1}});
    }

    TEST_CASE("a gate does not hide that the total stands at a bound")
    {
        auto set = two_lessons();
        set.gates = {gate(build::condition("total > 0", set), 2)};
        CHECK(build::card_of(set, build::claiming("U", {"5", "2.995"})).near_bounds.size() == 1);
    }
}
