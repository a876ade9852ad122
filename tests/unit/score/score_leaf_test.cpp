#include "builders.hpp"
#include "printers.hpp"

using assess::LeafState;
using assess::NothingArose;
using build::number;

namespace {

const assess::Rule ratio = assess::RatioRule{build::value("a"), build::value("b"), number("1"), {}};

assess::CriteriaSet one_leaf(assess::Rule rule, std::optional<NothingArose> nothing_arose = {})
{
    assess::Leaf leaf = build::leaf("x", "6", std::move(rule));
    leaf.nothing_arose = nothing_arose;
    return build::set_of({leaf});
}

assess::ChoiceRule levels(std::initializer_list<std::string_view> points)
{
    assess::ChoiceRule rule;
    for (const std::string_view worth : points) {
        rule.choices.push_back({"level" + std::to_string(rule.choices.size()), {}, number(worth)});
    }
    return rule;
}

assess::LeafScore answered(const assess::CriteriaSet& set, const assess::Answer& answer)
{
    auto unit = build::unit("U", {"1", "2"});
    unit.answers = {answer};
    return build::leaf_of(set, unit);
}

std::string told(const assess::LeafScore& score)
{
    return std::string{name_of(score.state)} + " " + score.computed_points.str() + " -> " +
           score.final_points().str();
}

assess::Evidence piece(std::string_view date, std::string kind = "report")
{
    assess::Evidence made;
    made.kind = std::move(kind);
    made.number = "1/BC";
    made.date = build::day(date);
    return made;
}

assess::Evidence numbered(std::string number, std::string_view date, std::string sha256 = {})
{
    assess::Evidence made = piece(date);
    made.number = std::move(number);
    made.sha256 = std::move(sha256);
    return made;
}

std::string with(const assess::EvidenceDemand& demand, std::vector<assess::Evidence> pieces,
                 std::string_view claimed = "6")
{
    auto set = one_leaf(assess::ClaimedRule{});
    set.leaves[0].evidence = demand;
    auto unit = build::claiming("U", {claimed});
    unit.evidence = std::move(pieces);
    const auto score = build::leaf_of(set, unit);
    return std::to_string(score.evidence_counted) + " " + told(score);
}

std::string reviewed(const assess::CriteriaSet& set, assess::Submission unit,
                     std::string_view points, std::optional<bool> excluded = {})
{
    assess::Review review;
    if (!points.empty()) {
        review.points = number(points);
    }
    review.excluded = excluded;
    unit.reviews = {review};
    return told(build::leaf_of(set, unit));
}

} // namespace

TEST_SUITE("score/answers")
{
    TEST_CASE("a level earns its points, whatever points are claimed beside it")
    {
        const auto set = one_leaf(levels({"6", "4", "0"}));
        assess::Answer answer = build::claim(0, "6");
        answer.choice = 1;
        const auto score = answered(set, answer);
        CHECK(told(score) == "scored 4 -> 4");
        CHECK(score.self_points == number("4"));
    }

    TEST_CASE("claimed points choose the one level that is worth exactly them")
    {
        const auto set = one_leaf(levels({"6", "4", "4", "0"}));
        CHECK(told(answered(set, build::claim(0, "6"))) == "scored 6 -> 6");
        CHECK(told(answered(set, build::claim(0, "0"))) == "scored 0 -> 0");
        const auto between = answered(set, build::claim(0, "5"));
        CHECK(told(between) == "missing 0 -> 0");
        CHECK(between.self_points == number("5"));
        CHECK(told(answered(set, build::claim(0, "4"))) == "missing 0 -> 0");
    }

    TEST_CASE("a checklist sums the items claimed, at most to its maximum")
    {
        assess::ChecklistRule rule;
        rule.items = {{"a", {}, number("2.5")}, {"b", {}, number("2")}, {"c", {}, number("3")}};
        const auto set = one_leaf(rule);
        assess::Answer answer;
        answer.items = {0, 1};
        CHECK(told(answered(set, answer)) == "scored 4.5 -> 4.5");
        answer.items = {0, 1, 2};
        CHECK(told(answered(set, answer)) == "scored 6 -> 6");
        CHECK(answered(set, answer).self_points == number("7.5"));
    }

    TEST_CASE("a checklist without items is missing, unless points are claimed")
    {
        assess::ChecklistRule rule;
        rule.items = {{"a", {}, number("6")}};
        const auto set = one_leaf(rule);
        assess::Answer answer;
        CHECK(told(answered(set, answer)) == "missing 0 -> 0");
        answer.items.emplace();
        CHECK(told(answered(set, answer)) == "missing 0 -> 0");
        answer.points = number("3");
        CHECK(told(answered(set, answer)) == "scored 0 -> 0");
        CHECK(answered(set, answer).self_points == number("3"));
    }

    TEST_CASE("claimed points are kept within nothing and the maximum")
    {
        const auto set = one_leaf(assess::ClaimedRule{});
        CHECK(told(answered(set, build::claim(0, "6"))) == "scored 6 -> 6");
        CHECK(told(answered(set, build::claim(0, "6.000001"))) == "scored 6 -> 6");
        CHECK(told(answered(set, build::claim(0, "-1"))) == "scored 0 -> 0");
        CHECK(answered(set, build::claim(0, "7")).self_points == number("7"));
        CHECK(told(answered(set, assess::Answer{})) == "missing 0 -> 0");
    }
}

TEST_SUITE("score/nothing_arose")
{
    TEST_CASE("a zero denominator earns what the leaf says for it")
    {
        const auto nothing = build::unit("U", {"0", "0"});
        const auto under = [&](std::optional<NothingArose> rule) {
            return told(build::leaf_of(one_leaf(ratio, rule), nothing));
        };
        CHECK(under(NothingArose::full) == "not-applicable 6 -> 6");
        CHECK(under(NothingArose::zero) == "not-applicable 0 -> 0");
        CHECK(under(NothingArose::exclude) == "excluded 0 -> 0");
        CHECK(under(std::nullopt) == "missing 0 -> 0");
    }

    TEST_CASE("a missing operand counts before a zero denominator")
    {
        const auto set = one_leaf(ratio, NothingArose::full);
        CHECK(told(build::leaf_of(set, build::unit("U", {"", "0"}))) == "missing 0 -> 0");
        CHECK(told(build::leaf_of(set, build::unit("U", {"0", ""}))) == "missing 0 -> 0");
    }

    TEST_CASE("a quotient in any rule may have nothing to divide by")
    {
        const assess::Rule count = assess::CountRule{build::value("a / b"), number("1")};
        const auto nothing = build::unit("U", {"3", "0"});
        CHECK(told(build::leaf_of(one_leaf(count), nothing)) == "missing 0 -> 0");
        CHECK(told(build::leaf_of(one_leaf(count, NothingArose::full), nothing)) ==
              "not-applicable 6 -> 6");
    }

    TEST_CASE("a unit may claim that nothing arose only where the leaf knows it")
    {
        assess::Answer answer;
        answer.not_applicable = true;
        CHECK(told(answered(one_leaf(ratio, NothingArose::full), answer)) ==
              "not-applicable 6 -> 6");
        CHECK(told(answered(one_leaf(ratio), answer)) == "scored 3 -> 3");
    }

    TEST_CASE("evidence is not asked for where nothing arose")
    {
        auto set = one_leaf(ratio, NothingArose::full);
        set.leaves[0].evidence = assess::EvidenceDemand{};
        CHECK(told(build::leaf_of(set, build::unit("U", {"0", "0"}))) == "not-applicable 6 -> 6");
    }
}

TEST_SUITE("score/evidence")
{
    TEST_CASE("fewer pieces than asked for leave the share that the leaf says")
    {
        assess::EvidenceDemand demand;
        demand.at_least = 2;
        CHECK(with(demand, {piece("2026-05-01")}) == "1 no-evidence 0 -> 0");
        CHECK(with(demand, {piece("2026-05-01"), piece("2026-05-02")}) == "2 scored 6 -> 6");
        demand.without = number("1/4");
        CHECK(with(demand, {}) == "0 no-evidence 1.5 -> 1.5");
    }

    TEST_CASE("nothing earned needs no evidence")
    {
        CHECK(with({}, {}, "0") == "0 scored 0 -> 0");
        CHECK(with({}, {}, "0.01") == "0 no-evidence 0 -> 0");
    }

    TEST_CASE("a piece counts on the first and the last day of the period")
    {
        CHECK(with({}, {piece("2025-12-31")}) == "0 no-evidence 0 -> 0");
        CHECK(with({}, {piece("2026-01-01")}) == "1 scored 6 -> 6");
        CHECK(with({}, {piece("2026-12-31")}) == "1 scored 6 -> 6");
        CHECK(with({}, {piece("2027-01-01")}) == "0 no-evidence 0 -> 0");
    }

    TEST_CASE("a leaf may take evidence of any date")
    {
        assess::EvidenceDemand demand;
        demand.within_period = false;
        CHECK(with(demand, {piece("2019-01-01")}) == "1 scored 6 -> 6");
    }

    TEST_CASE("only listed kinds count, and only what was not rejected")
    {
        assess::EvidenceDemand demand;
        demand.kinds = {"minutes", "report"};
        CHECK(with(demand, {piece("2026-05-01", "photo")}) == "0 no-evidence 0 -> 0");
        CHECK(with(demand, {piece("2026-05-01", "report")}) == "1 scored 6 -> 6");
        assess::Evidence rejected = piece("2026-05-01");
        rejected.rejected = true;
        CHECK(with(demand, {rejected}) == "0 no-evidence 0 -> 0");
    }

    TEST_CASE("a document counts once, however its number is written")
    {
        assess::EvidenceDemand demand;
        demand.at_least = 2;
        for (const char* const again :
             {"13/tb-ubnd", "013/TB-UBND", "13 /TB-UBND", "13/TB\u200B-UBND",
              "\uFF11\uFF13/TB-UBND", "13/TB-UBND\u00A0"}) {
            CAPTURE(again);
            CHECK(with(demand, {numbered("13/TB-UBND", "2026-05-01"),
                                numbered(again, "2026-05-01")}) == "1 no-evidence 0 -> 0");
            CHECK(with(demand, {numbered("13/TB-UBND", "2026-05-01"),
                                numbered(again, "2026-05-02")}) == "2 scored 6 -> 6");
        }
        for (const char* const other : {"130/TB-UBND", "13/TB-UBNĐ", "13.0/TB-UBND", "3/TB-UBND"}) {
            CAPTURE(other);
            CHECK(with(demand, {numbered("13/TB-UBND", "2026-05-01"),
                                numbered(other, "2026-05-01")}) == "2 scored 6 -> 6");
        }
    }

    TEST_CASE("the same file under two numbers is one document, also through a third")
    {
        assess::EvidenceDemand demand;
        demand.at_least = 2;
        const auto first = numbered("1/BC", "2026-05-01", "aa");
        const auto second = numbered("2/BC", "2026-05-02", "aa");
        CHECK(with(demand, {first, second}) == "1 no-evidence 0 -> 0");
        CHECK(with(demand, {first, numbered("2/BC", "2026-05-02", "bb")}) == "2 scored 6 -> 6");
        CHECK(with(demand, {numbered("1/BC", "2026-05-01"), numbered("2/BC", "2026-05-02")}) ==
              "2 scored 6 -> 6");
        CHECK(with(demand, {first, numbered("3/BC", "2026-05-03"), second,
                            numbered("02/bc", "2026-05-02", "bb"),
                            numbered("4/BC", "2026-05-04", "bb")}) == "2 scored 6 -> 6");
    }

    TEST_CASE("a document is rejected if one of its pieces is, and counts if one of them does")
    {
        auto early = numbered("1/BC", "2025-05-01", "aa");
        const auto timely = numbered("2/BC", "2026-05-02", "aa");
        CHECK(with({}, {early, timely}) == "1 scored 6 -> 6");
        early.rejected = true;
        CHECK(with({}, {early, timely}) == "0 no-evidence 0 -> 0");
        assess::EvidenceDemand demand;
        demand.kinds = {"report"};
        auto photo = numbered("3/BC", "2026-05-03", "cc");
        photo.kind = "photo";
        CHECK(with(demand, {photo, numbered("4/BC", "2025-05-03", "cc")}) ==
              "0 no-evidence 0 -> 0");
        CHECK(with(demand, {photo, numbered("4/BC", "2026-05-03", "cc")}) == "1 scored 6 -> 6");
    }

    TEST_CASE("a leaf with very many pieces is judged in no time")
    {
        std::vector<assess::Evidence> pieces;
        for (int index = 0; index < 50'000; ++index) {
            pieces.push_back(
                numbered(std::to_string(index / 2), "2026-05-01", std::to_string((index + 1) / 2)));
        }
        CHECK(with({}, std::move(pieces)) == "1 scored 6 -> 6");
    }
}

TEST_SUITE("score/review")
{
    TEST_CASE("verified points are final, and the computed ones stay to be seen")
    {
        const auto set = one_leaf(assess::ClaimedRule{});
        CHECK(reviewed(set, build::claiming("U", {"6"}), "4.5") == "scored 6 -> 4.5");
        CHECK(reviewed(set, build::claiming("U", {"6"}), "0") == "scored 6 -> 0");
    }

    TEST_CASE("a review settles what was missing, pending or without evidence")
    {
        CHECK(reviewed(one_leaf(ratio), build::unit("U"), "2") == "verified 0 -> 2");
        CHECK(reviewed(one_leaf(assess::GrantedRule{}), build::unit("U"), "2.5") ==
              "verified 0 -> 2.5");
        auto set = one_leaf(assess::ClaimedRule{});
        set.leaves[0].evidence = assess::EvidenceDemand{};
        CHECK(reviewed(set, build::claiming("U", {"6"}), "5") == "verified 0 -> 5");
        CHECK(reviewed(one_leaf(ratio), build::unit("U"), "") == "verified 0 -> 0");
    }

    TEST_CASE("what only the superior grants is pending until it is reviewed")
    {
        const auto set = one_leaf(assess::GrantedRule{});
        CHECK(told(build::leaf_of(set, build::claiming("U", {"3"}))) == "pending 0 -> 0");
        CHECK(build::leaf_of(set, build::claiming("U", {"3"})).self_points == number("3"));
    }

    TEST_CASE("an excluded leaf stays excluded unless the review says otherwise")
    {
        const auto set = one_leaf(ratio, NothingArose::exclude);
        const auto nothing = build::unit("U", {"0", "0"});
        CHECK(reviewed(set, nothing, "4") == "excluded 0 -> 0");
        CHECK(reviewed(set, nothing, "4", false) == "verified 0 -> 4");
        CHECK(reviewed(set, nothing, "", false) == "verified 0 -> 0");
    }

    TEST_CASE("a review may take a leaf off the scale")
    {
        const auto set = one_leaf(assess::ClaimedRule{});
        CHECK(reviewed(set, build::claiming("U", {"6"}), "", true) == "excluded 6 -> 0");
        CHECK(reviewed(set, build::claiming("U", {"6"}), "3", true) == "excluded 6 -> 0");
        CHECK(reviewed(set, build::unit("U"), "", true) == "excluded 0 -> 0");
    }

    TEST_CASE("verified points leave the state of a leaf to which nothing applied")
    {
        const auto set = one_leaf(ratio, NothingArose::full);
        CHECK(reviewed(set, build::unit("U", {"0", "0"}), "3") == "not-applicable 6 -> 3");
    }
}

TEST_SUITE("score/rounding")
{
    TEST_CASE("points of a leaf are rounded as the set says, or kept exact to the total")
    {
        auto set = one_leaf(ratio);
        const auto third = build::unit("U", {"1", "16"}); // 0.375
        set.scoring.decimals = 1;
        CHECK(told(build::leaf_of(set, third)) == "scored 0.4 -> 0.4");
        set.scoring.rounding = assess::Rounding::toward_zero;
        CHECK(told(build::leaf_of(set, third)) == "scored 0.3 -> 0.3");
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        CHECK(told(build::leaf_of(set, third)) == "scored 0.375 -> 0.375");
    }

    TEST_CASE("a half goes away from zero or to the even neighbour")
    {
        auto set = one_leaf(assess::ClaimedRule{});
        set.scoring.decimals = 1;
        const auto half = build::claiming("U", {"1.25"});
        CHECK(told(build::leaf_of(set, half)) == "scored 1.3 -> 1.3");
        set.scoring.rounding = assess::Rounding::half_even;
        CHECK(told(build::leaf_of(set, half)) == "scored 1.2 -> 1.2");
    }

    TEST_CASE("verified points are rounded like computed ones, claimed ones are not")
    {
        auto set = one_leaf(assess::ClaimedRule{});
        auto unit = build::claiming("U", {"1.2345"});
        assess::Review review;
        review.points = number("2.345");
        unit.reviews = {review};
        const auto score = build::leaf_of(set, unit);
        CHECK(score.self_points == number("1.2345"));
        CHECK(score.computed_points == number("1.23"));
        CHECK(score.verified_points == number("2.35"));
        CHECK(score.final_points() == number("2.35"));
    }
}
