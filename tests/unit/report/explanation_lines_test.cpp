#include "printers.hpp"
#include "reference/random_round.hpp"

#include <assess/report/explanation.hpp>
#include <assess/score/score_round.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

/// The last figure that the arithmetic of a leaf comes to, if it prints any.
std::optional<std::string> last_sum(const std::vector<ExplainedLine>& lines)
{
    std::optional<std::string> sum;
    for (const ExplainedLine& line : lines) {
        const auto* const number = std::get_if<ExactNumber>(&line.value);
        if (line.part == ExplainedPart::arithmetic && number != nullptr) {
            sum = number->digits;
        }
    }
    return sum;
}

} // namespace

TEST_SUITE("report/explanation_lines")
{
    TEST_CASE("the arithmetic of a leaf ends with the points it gets, also where nothing arose")
    {
        std::size_t sums = 0;
        std::size_t nothing_arose = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            CAPTURE(seed);
            const auto [set, input] = reference::random_round(seed);
            const Scorecards scorecards = score_round(set, input);
            const ScoredRound round{set, input, scorecards};
            for (std::size_t unit = 0; unit < scorecards.units.size(); ++unit) {
                const auto explanations = explain_unit(set, input, unit);
                for (const LeafExplanation& explanation : explanations) {
                    const auto lines =
                        explain_in_words({round, unit, explanations}, explanation, Language::en);
                    if (const auto sum = last_sum(lines)) {
                        REQUIRE(*sum == explanation.unrounded_points.str());
                        ++sums;
                        nothing_arose += explanation.score.state == LeafState::not_applicable;
                    }
                }
            }
        }
        CHECK(sums > 1000);
        CHECK(nothing_arose > 100);
    }
}
