#include "builders.hpp"
#include "printers.hpp"

#include <assess/score/quotas.hpp>

using build::number;

namespace {

using Told = std::vector<std::string>;

/// Two lessons of five points; everything is claimed.
assess::CriteriaSet two_ranked_lessons()
{
    auto set = build::set_of({build::leaf("x", "5")});
    build::add_lesson(set, "other", {build::leaf("y", "5")});
    return set;
}

std::vector<assess::Scorecard> cards_of(const assess::CriteriaSet& set,
                                        const std::vector<std::vector<std::string_view>>& points)
{
    std::vector<assess::Submission> units;
    for (const auto& claimed : points) {
        units.push_back(build::claiming("U" + std::to_string(units.size()), claimed));
    }
    return assess::score_units(set, build::round_of(units));
}

Told ranks(const assess::CriteriaSet& set, const std::vector<std::vector<std::string_view>>& points)
{
    Told told;
    for (const auto& card : cards_of(set, points)) {
        told.push_back(card.rank ? std::to_string(*card.rank) : "-");
    }
    return told;
}

/// Bands after the quotas, with the band a unit was moved from.
Told bands(const assess::CriteriaSet& set, const std::vector<std::vector<std::string_view>>& points)
{
    Told told;
    for (const auto& card : cards_of(set, points)) {
        const std::string from = card.moved_from ? " from " + set.bands[*card.moved_from].id : "";
        told.push_back((card.band ? set.bands[*card.band].id : "-") + from);
    }
    return told;
}

/// "members, allowed, kept, base, beyond, moved" of the best band's quota.
Told quota_told(const assess::CriteriaSet& set,
                const std::vector<std::vector<std::string_view>>& points)
{
    const auto figures = assess::quota_figures(set, cards_of(set, points), 0, 0);
    Told told;
    for (const std::size_t figure : {figures.members, figures.allowed, figures.kept, figures.base,
                                     figures.beyond, figures.moved.size()}) {
        told.push_back(std::to_string(figure));
    }
    return told;
}

assess::CriteriaSet with_quota(std::string_view share, std::optional<std::size_t> of)
{
    auto set = two_ranked_lessons();
    set.bands[0].quota = assess::Quota{number(share), of};
    return set;
}

} // namespace

TEST_SUITE("score/rank")
{
    TEST_CASE("equal totals share a rank, and the next rank counts them all")
    {
        CHECK(ranks(two_ranked_lessons(), {{"1", "1"}, {"5", "4"}, {"4", "5"}, {"5", "5"}}) ==
              Told{"4", "2", "2", "1"});
    }

    TEST_CASE("a dense ranking leaves no rank out")
    {
        auto set = two_ranked_lessons();
        set.ranking.ties = assess::Ranking::Ties::dense;
        CHECK(ranks(set, {{"1", "1"}, {"5", "4"}, {"4", "5"}, {"5", "5"}}) ==
              Told{"3", "2", "2", "1"});
    }

    TEST_CASE("ties are broken by lessons in turn, and stand where these are equal too")
    {
        auto set = two_ranked_lessons();
        set.ranking.tie_break = {1, 0};
        CHECK(ranks(set, {{"5", "4"}, {"4", "5"}, {"5", "4"}}) == Told{"2", "1", "2"});
    }

    TEST_CASE("lessons break a tie as rounded")
    {
        auto set = two_ranked_lessons();
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        set.scoring.decimals = 0;
        set.ranking.tie_break = {0};
        CHECK(ranks(set, {{"4.1", "4"}, {"3.9", "4.2"}}) == Told{"1", "1"});
        CHECK(ranks(set, {{"4.5", "4"}, {"4.4", "4.2"}}) == Told{"1", "2"});
    }

    TEST_CASE("ranks look at the total that bands look at")
    {
        auto set = two_ranked_lessons();
        set.scoring.round_at = assess::Scoring::RoundAt::total;
        CHECK(ranks(set, {{"4", "4.001"}, {"4", "4.002"}}) == Told{"1", "1"});
        set.scoring.classify_on = assess::Scoring::ClassifyOn::exact;
        CHECK(ranks(set, {{"4", "4.001"}, {"4", "4.002"}}) == Told{"2", "1"});
    }

    TEST_CASE("units without a band are not ranked and hold no place")
    {
        auto set = two_ranked_lessons();
        set.scoring.incomplete = assess::Scoring::Incomplete::unclassified;
        CHECK(ranks(set, {{"5", ""}, {"5", "5"}, {"", ""}, {"4", "4"}}) ==
              Told{"-", "1", "-", "2"});
    }

    TEST_CASE("each kind has a ranking of its own")
    {
        auto set = two_ranked_lessons();
        set.unit_kinds.push_back("commune");
        set.full_points.push_back(number("10"));
        for (assess::Leaf& leaf : set.leaves) {
            leaf.applies.push_back(true);
        }
        auto commune = build::claiming("C", {"1", "1"});
        commune.kind = 1;
        const auto cards =
            assess::score_units(set, build::round_of({commune, build::claiming("W", {"5", "5"})}));
        CHECK(cards[0].rank == std::size_t{1});
        CHECK(cards[1].rank == std::size_t{1});
    }
}

TEST_SUITE("score/quota")
{
    TEST_CASE("a share of all ranked units keeps the best and moves the others one band down")
    {
        CHECK(bands(with_quota("1/2", {}), {{"5", "5"}, {"5", "4"}, {"5", "3"}, {"1", "1"}}) ==
              Told{"good", "good", "fair from good", "weak"});
        CHECK(bands(with_quota("0.49", {}), {{"5", "5"}, {"5", "4"}, {"5", "3"}, {"1", "1"}}) ==
              Told{"good", "fair from good", "fair from good", "weak"});
    }

    TEST_CASE("units that move down count in the band whose share is asked for")
    {
        // Of 4 good and 2 fair: 1 <= 20 % of 5 (2 fair and 3 moved); 2 > 20 % of 4.
        CHECK(bands(with_quota("0.2", 1),
                    {{"5", "5"}, {"5", "4.5"}, {"5", "4"}, {"5", "3.5"}, {"4", "2"}, {"4", "1"}}) ==
              Told{"good", "fair from good", "fair from good", "fair from good", "fair", "fair"});
    }

    TEST_CASE("a tie at the cut moves down whole")
    {
        CHECK(bands(with_quota("1/2", {}), {{"5", "5"}, {"5", "4"}, {"4", "5"}, {"1", "1"}}) ==
              Told{"good", "fair from good", "fair from good", "weak"});
        CHECK(bands(with_quota("3/4", {}), {{"5", "5"}, {"5", "4"}, {"4", "5"}, {"1", "1"}}) ==
              Told{"good", "good", "good", "weak"});
    }

    TEST_CASE("a share of a band that nobody holds keeps nobody")
    {
        CHECK(bands(with_quota("1", 2), {{"5", "5"}}) == Told{"fair from good"});
    }

    TEST_CASE("who was moved down may be moved again, and the first band is told")
    {
        auto set = with_quota("1/3", {});
        set.bands[1].quota = assess::Quota{number("1/3"), {}};
        CHECK(bands(set, {{"5", "5"}, {"5", "4"}, {"5", "3"}}) ==
              Told{"good", "fair from good", "weak from good"});
    }

    TEST_CASE("what a quota did is told in figures")
    {
        // 1 <= 20 % of 5, 2 > 20 % of 4.
        CHECK(quota_told(
                  with_quota("0.2", 1),
                  {{"5", "5"}, {"5", "4.5"}, {"5", "4"}, {"5", "3.5"}, {"4", "2"}, {"4", "1"}}) ==
              Told{"4", "1", "1", "5", "4", "3"});
        CHECK(quota_told(with_quota("1/2", {}), {{"5", "5"}, {"5", "4"}, {"4", "5"}, {"1", "1"}}) ==
              Told{"3", "2", "1", "4", "4", "2"}); // the second and the third are equal
        CHECK(quota_told(with_quota("3/4", {}), {{"5", "5"}, {"5", "4"}, {"4", "5"}, {"1", "1"}}) ==
              Told{"3", "3", "3", "4", "4", "0"});
        CHECK(quota_told(with_quota("1", 2), {{"5", "5"}}) == Told{"1", "0", "0", "0", "0", "1"});
    }

    TEST_CASE("the figures of a later quota count what earlier ones moved down")
    {
        auto set = with_quota("1/3", {});
        set.bands[1].quota = assess::Quota{number("1/3"), {}};
        const auto cards = cards_of(set, {{"5", "5"}, {"5", "4"}, {"5", "3"}});
        const auto first = assess::quota_figures(set, cards, 0, 0);
        const auto second = assess::quota_figures(set, cards, 0, 1);
        CHECK(first.members == 3);
        CHECK(first.moved == std::vector<std::size_t>{1, 2});
        CHECK(second.members == 2);
        CHECK(second.moved == std::vector<std::size_t>{2});
    }

    TEST_CASE("quotas do not change ranks")
    {
        CHECK(ranks(with_quota("0", {}), {{"5", "5"}, {"5", "4"}, {"4", "4"}}) ==
              Told{"1", "2", "3"});
    }
}
