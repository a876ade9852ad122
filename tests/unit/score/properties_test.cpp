#include "builders.hpp"
#include "printers.hpp"
#include "reference/random_round.hpp"
#include "reference/scorer.hpp"

#include <algorithm>

namespace {

/// The same rows in another order.
template <typename Row> void shuffle(reference::Dice& dice, std::vector<Row>& rows)
{
    for (std::size_t left = rows.size(); left > 1; --left) {
        std::swap(rows[left - 1], rows[dice.roll(left)]);
    }
}

std::string points_of(const assess::Rule& rule, std::int64_t a)
{
    const auto set = build::set_of({build::leaf("x", "6", rule)});
    return build::leaf_of(set, build::unit("U", {std::to_string(a), "10"})).final_points().str();
}

} // namespace

TEST_SUITE("score/properties")
{
    TEST_CASE("rows in another order give the same cards and the same digest")
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            CAPTURE(seed);
            auto [set, input] = reference::random_round(seed);
            const auto cards = reference::in_words(set, assess::score_units(set, input));
            const std::string digest = digest_of(input, set);
            reference::Dice dice{seed};
            for (auto& unit : input.units) {
                shuffle(dice, unit.facts);
                shuffle(dice, unit.answers);
                shuffle(dice, unit.reviews);
            }
            REQUIRE(reference::in_words(set, assess::score_units(set, input)) == cards);
            REQUIRE(digest_of(input, set) == digest);
        }
    }

    TEST_CASE("points stay within nothing and the maximum, totals within nothing and the ceiling")
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            CAPTURE(seed);
            const auto [set, input] = reference::random_round(seed);
            for (const auto& card : assess::score_units(set, input)) {
                REQUIRE(card.total_exact.sign() >= 0);
                REQUIRE((!set.scoring.ceiling || card.total_exact <= *set.scoring.ceiling));
                for (const auto& score : card.leaves) {
                    const auto& max = set.leaves[score.leaf].max_points;
                    const bool exact = set.scoring.round_at == assess::Scoring::RoundAt::total;
                    REQUIRE(score.computed_points.sign() >= 0);
                    REQUIRE(
                        score.computed_points <=
                        (exact ? max : max.rounded(set.scoring.decimals, set.scoring.rounding)));
                }
            }
        }
    }

    TEST_CASE("each unit of a large round has the card it has alone")
    {
        const auto set = build::set_of({build::leaf("x", "10")});
        std::vector<assess::Submission> units;
        for (int number = 1000; number < 1600; ++number) {
            units.push_back(build::claiming(std::to_string(number), {std::to_string(number % 11)}));
        }
        const auto cards = assess::score_units(set, build::round_of(units));
        REQUIRE(cards.size() == units.size());
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const auto alone = build::card_of(set, units[unit]);
            CHECK(cards[unit].unit == alone.unit);
            CHECK(cards[unit].total_exact == alone.total_exact);
            CHECK(cards[unit].band == alone.band);
        }
    }

    TEST_CASE("a better value never earns less")
    {
        const assess::Rule rising[] = {
            assess::RatioRule{build::value("a"), build::value("b"), build::number("0.9"), {}},
            assess::CountRule{build::value("a"), build::number("0.7")},
            assess::LinearRule{build::value("a"),
                               {build::number("2"), {}},
                               {build::number("15"), build::number("6")}},
            assess::IncrementsRule{build::value("a"),
                                   {},
                                   build::number("3"),
                                   build::number("2"),
                                   build::number("0.5"),
                                   assess::IncrementsRule::Direction::up}};
        for (const assess::Rule& rule : rising) {
            for (std::int64_t a = -3; a < 30; ++a) {
                CAPTURE(a);
                CHECK(build::number(points_of(rule, a)) <= build::number(points_of(rule, a + 1)));
            }
        }
    }
}
