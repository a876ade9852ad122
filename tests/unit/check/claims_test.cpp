#include "printers.hpp"
#include "report/sample_round.hpp"

#include <assess/check/run_checks.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

/// What is found about one leaf of a unit that handed in only what `change` says.
template <typename Change>
std::vector<std::string> found_about(std::string_view leaf, const Change& change)
{
    CriteriaSet set = sample::every_rule();
    sample::UnitBuilder unit{set, "001", "Xã"};
    unit.fact("done", "17").fact("tasks_due", "20").fact("faults", "0");
    change(unit);
    std::vector<Submission> units{unit.build()};
    const auto round = sample::scored(std::move(set), std::move(units));
    const std::size_t index = round.set.find_leaf(leaf).value();
    std::vector<std::string> lines;
    for (const Finding& finding : run_checks(round.set, round.input, round.scorecards, {})) {
        if (finding.leaf == index) {
            lines.push_back(finding.check + ": " + sentence(finding, Language::en));
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_SUITE("check/claims")
{
    TEST_CASE("a claim stays within zero and the maximum")
    {
        CHECK(found_about("ratio", [](auto& unit) { unit.claim("ratio", "6.5", ""); }) ==
              Lines{"claimed-above-max: 6.5 points are claimed, the maximum is 6"});
        CHECK(found_about("ratio", [](auto& unit) { unit.claim("ratio", "-1", ""); }) ==
              Lines{"claimed-below-zero: -1 points are claimed"});
    }

    TEST_CASE("a claim is compared with the computed points as they are counted")
    {
        CHECK(found_about("ratio", [](auto& unit) { unit.claim("ratio", "6", ""); }) ==
              Lines{"claimed-above-computed: 6 points are claimed, 5.67 follow from what was "
                    "handed in"});
        CHECK(found_about("ratio", [](auto& unit) { unit.claim("ratio", "5.67", ""); }).empty());
        CHECK(found_about("ratio", [](auto& unit) { unit.claim("ratio", "5", ""); }).empty());
    }

    TEST_CASE("points below the maximum are explained where the rule takes the unit's word")
    {
        CHECK(found_about("claim", [](auto& unit) { unit.claim("claim", "3.5", " "); }) ==
              Lines{"claimed-without-explanation: 3.5 of 4 points are claimed without an "
                    "explanation"});
        CHECK(found_about("claim", [](auto& unit) { unit.claim("claim", "3.5", "vì"); }).empty());
        CHECK(found_about("claim", [](auto& unit) { unit.claim("claim", "4", ""); }).empty());
    }

    TEST_CASE("points that are not those of the level named are told")
    {
        CHECK(found_about("level",
                          [](auto& unit) {
                              unit.level("level", 1)
                                  .claim("level", "5", "")
                                  .evidence("level", "1/BC", "2026-03-01");
                          }) ==
              Lines{"claimed-unlike-level: 5 points are claimed, and the level \"late\", "
                    "which counts, is worth 2.5"});
        CHECK(found_about("level", [](auto& unit) {
                  unit.level("level", 1)
                      .claim("level", "2.5", "")
                      .evidence("level", "1/BC", "2026-03-01");
              }).empty());
    }

    TEST_CASE("a review says why, above all where it changes the points")
    {
        CHECK(found_about("ratio", [](auto& unit) { unit.review("ratio", "5", ""); }) ==
              Lines{"verified-differs-without-reason: the review gives 5 points where 5.67 were "
                    "computed, without a reason"});
        CHECK(found_about("ratio", [](auto& unit) { unit.review("ratio", "5.67", ""); }) ==
              Lines{"review-without-reason: the review gives no reason"});
        CHECK(found_about("ratio", [](auto& unit) { unit.review("ratio", "5", "vì"); }).empty());
        CHECK(found_about("ratio", [](auto& unit) { unit.review("ratio", "7", "vì"); }) ==
              Lines{"mark-above-claim: the review gives 7 points, 5.67 follow from what was "
                    "handed in",
                    "verified-above-max: the review gives 7 points, outside 0 to 6"});
    }

    TEST_CASE("a mark that is better for the unit than its own claim is told")
    {
        CHECK(found_about("claim", [](auto& unit) {
                  unit.claim("claim", "3", "vì").review("claim", "3.5", "vì");
              }) == Lines{"mark-above-claim: the review gives 3.5 points, the unit claims 3"});
        CHECK(found_about("claim", [](auto& unit) {
                  unit.claim("claim", "3", "vì").review("claim", "3", "vì");
              }).empty());
        CHECK(found_about("claim", [](auto& unit) {
                  unit.claim("claim", "3", "vì").review("claim", "2.5", "vì");
              }).empty());
        CHECK(found_about("claim", [](auto& unit) { unit.review("claim", "2.5", "vì"); }) ==
              Lines{"mark-above-claim: the review gives 2.5 points, 0 follow from what was handed "
                    "in"});
        CHECK(found_about("grant", [](auto& unit) { unit.review("grant", "4", "vì"); }).empty());
    }
}
