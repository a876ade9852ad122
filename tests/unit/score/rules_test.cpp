#include "builders.hpp"
#include "printers.hpp"

using assess::LeafState;
using build::number;

namespace {

/// What a leaf of at most 6 points earns under `rule` when measure a has this value.
std::string points_at(const assess::Rule& rule, std::string_view a)
{
    const auto set = build::set_of({build::leaf("x", "6", rule)});
    return build::leaf_of(set, build::unit("U", {a})).computed_points.str();
}

struct Case {
    std::string_view a;
    std::string_view points;
};

void check_cases(const assess::Rule& rule, std::initializer_list<Case> cases)
{
    for (const Case& each : cases) {
        CAPTURE(std::string{each.a});
        CHECK(points_at(rule, each.a) == each.points);
    }
}

using Form = assess::RelativeRule::Form;

std::vector<std::string> compared(Form form, const std::vector<std::string_view>& values)
{
    const auto set =
        build::set_of({build::leaf("x", "6", assess::RelativeRule{build::value("a"), form})});
    std::vector<assess::Submission> units;
    for (const std::string_view value : values) {
        units.push_back(build::unit("U" + std::to_string(units.size()), {value, "1"}));
    }
    std::vector<std::string> points;
    for (const auto& card : assess::score_units(set, build::round_of(units))) {
        points.push_back(card.leaves.front().computed_points.str());
    }
    return points;
}

using Points = std::vector<std::string>;

} // namespace

TEST_SUITE("score/rules")
{
    TEST_CASE("of several steps the first that holds decides")
    {
        assess::StepsRule rule{build::value("a"), {}, number("0.5")};
        rule.steps = {{{assess::Bound::Kind::at_least, number("0.98")}, number("6")},
                      {{assess::Bound::Kind::above, number("0.8")}, number("2.5")},
                      {{assess::Bound::Kind::above, number("0.7")}, number("2")}};
        check_cases(rule, {{"1", "6"},
                           {"0.98", "6"},
                           {"0.979999", "2.5"},
                           {"0.800001", "2.5"},
                           {"0.8", "2"},
                           {"0.7", "0.5"},
                           {"-1", "0.5"}});
    }

    TEST_CASE("steps may look for small values")
    {
        assess::StepsRule rule{build::value("a"), {}, {}};
        rule.steps = {{{assess::Bound::Kind::at_most, number("2")}, number("6")},
                      {{assess::Bound::Kind::below, number("5")}, number("3")}};
        check_cases(rule, {{"2", "6"}, {"2.000001", "3"}, {"4.999999", "3"}, {"5", "0"}});
    }

    TEST_CASE("a ratio earns its share of the target, and all of it from the target on")
    {
        const assess::RatioRule rule{build::value("a"), build::value("4"), number("0.75"), {}};
        check_cases(rule, {{"3", "6"}, {"4", "6"}, {"1.5", "3"}, {"0", "0"}, {"-1", "0"}});
    }

    TEST_CASE("a ratio below its floor earns nothing, at the floor its share")
    {
        const assess::RatioRule rule{build::value("a"), build::value("10"), number("1"),
                                     number("0.5")};
        check_cases(rule, {{"4.999999", "0"}, {"5", "3"}, {"10", "6"}});
    }

    TEST_CASE("a line is straight between its ends and flat outside")
    {
        const assess::LinearRule rising{
            build::value("a"), {number("2"), number("1")}, {number("6"), number("5")}};
        check_cases(rising, {{"1", "1"}, {"2", "1"}, {"3", "2"}, {"6", "5"}, {"7", "5"}});
        const assess::LinearRule falling{
            build::value("a"), {number("0"), number("6")}, {number("0.5"), number("0")}};
        check_cases(falling, {{"-1", "6"}, {"0", "6"}, {"0.25", "3"}, {"0.5", "0"}, {"1", "0"}});
    }

    TEST_CASE("a line may be written from right to left")
    {
        const assess::LinearRule rule{
            build::value("a"), {number("10"), number("0")}, {number("0"), number("6")}};
        check_cases(rule, {{"0", "6"}, {"5", "3"}, {"10", "0"}, {"11", "0"}});
    }

    TEST_CASE("a count earns for each, up to the maximum")
    {
        const assess::CountRule rule{build::value("a"), number("1.5")};
        check_cases(rule, {{"0", "0"}, {"3", "4.5"}, {"4", "6"}, {"5", "6"}, {"-2", "0"}});
    }

    TEST_CASE("a deduction from the maximum stops at nothing")
    {
        const assess::DeductRule rule{build::value("a"), number("1.5")};
        check_cases(rule, {{"0", "6"}, {"1", "4.5"}, {"4", "0"}, {"5", "0"}, {"-1", "6"}});
    }

    TEST_CASE("increments count whole steps from the start upwards")
    {
        const assess::IncrementsRule rule{build::value("a"), number("2"),
                                          number("80"),      number("5"),
                                          number("0.5"),     assess::IncrementsRule::Direction::up};
        check_cases(rule, {{"80", "2"},
                           {"84.999999", "2"},
                           {"85", "2.5"},
                           {"79.999999", "1.5"},
                           {"75", "1.5"},
                           {"200", "6"},
                           {"0", "0"}});
    }

    TEST_CASE("increments may count downwards")
    {
        const assess::IncrementsRule rule{
            build::value("a"), number("0"), number("10"),
            number("2"),       number("1"), assess::IncrementsRule::Direction::down};
        check_cases(rule, {{"10", "0"}, {"8.000001", "0"}, {"8", "1"}, {"12", "0"}, {"-10", "6"}});
    }

    TEST_CASE("a result of another round earns its share of the maximum")
    {
        const auto set =
            build::set_of({build::leaf("x", "6", assess::ResultRule{"other", "total"})});
        auto unit = build::unit("U", {"1"});
        unit.results = {{0, number("0.8325"), "2026-other"}};
        CHECK(build::leaf_of(set, unit).computed_points == number("5"));
        unit.results.clear();
        CHECK(build::leaf_of(set, unit).state == LeafState::missing);
    }

    TEST_CASE("a rule over a missing measure is missing and earns nothing")
    {
        const assess::Rule rules[] = {
            assess::StepsRule{build::value("a"), {}, number("1")},
            assess::RatioRule{build::value("a"), build::value("b"), number("1"), {}},
            assess::CountRule{build::value("a"), number("1")},
            assess::DeductRule{build::value("a"), number("1")},
            assess::RelativeRule{build::value("a"), assess::RelativeRule::Form::best_is_max}};
        for (const assess::Rule& rule : rules) {
            const auto set = build::set_of({build::leaf("x", "6", rule)});
            const auto score = build::leaf_of(set, build::unit("U", {"", "0", "1"}));
            CAPTURE(std::string{name_of(rule)});
            CHECK(score.state == LeafState::missing);
            CHECK(score.computed_points.is_zero());
        }
    }
}

TEST_SUITE("score/relative")
{
    TEST_CASE("the most is best: the others earn their share of it")
    {
        CHECK(compared(Form::best_is_max, {"8", "4", "0", ""}) == Points{"6", "3", "0", "0"});
        CHECK(compared(Form::best_is_max, {"8", "-4"}) == Points{"6", "0"});
        CHECK(compared(Form::best_is_max, {"-1", "0"}) == Points{"6", "6"});
    }

    TEST_CASE("the least is best: the others earn what the best is of them")
    {
        CHECK(compared(Form::best_is_min, {"2", "4", "3"}) == Points{"6", "3", "4"});
        CHECK(compared(Form::best_is_min, {"0", "4", "-2"}) == Points{"6", "0", "6"});
    }

    TEST_CASE("between the lowest and the highest points are a straight line")
    {
        CHECK(compared(Form::min_max, {"-2", "0", "4"}) == Points{"0", "2", "6"});
        CHECK(compared(Form::min_max, {"5", "5"}) == Points{"6", "6"});
        CHECK(compared(Form::min_max, {"5", ""}) == Points{"6", "0"});
    }

    TEST_CASE("units of another kind are not compared with")
    {
        auto set = build::set_of(
            {build::leaf("x", "6", assess::RelativeRule{build::value("a"), Form::best_is_max})});
        set.unit_kinds.push_back("commune");
        set.full_points.push_back(number("6"));
        set.leaves[0].applies.push_back(true);
        auto commune = build::unit("C", {"100"});
        commune.kind = 1;
        const auto cards =
            assess::score_units(set, build::round_of({commune, build::unit("W", {"1"})}));
        CHECK(cards[1].leaves.front().computed_points == number("6"));
    }
}
