#include "printers.hpp"
#include "reference/random_round.hpp"
#include "report/extreme_figures.hpp"
#include "report/printed_sum.hpp"

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

/// What the line computes, if it is a sum: "min(5, 2 × 3) = 5", also before ": 1 of 2 pieces
/// count".
bool is_sum(const std::string& text)
{
    return text.find(" = ") != std::string::npos && text.find("cut") == std::string::npos;
}

void check_sum(const ExplainedLine& line)
{
    const std::string sum = line.text.substr(0, line.text.find(": "));
    CAPTURE(sum);
    REQUIRE(printed::Sum{sum}.holds());
    const std::string told = sum.substr(sum.rfind("= ") + 2);
    REQUIRE(told == std::get<ExactNumber>(line.value).digits);
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

    TEST_CASE("what is printed for a leaf computes what it gets, whatever the figures are")
    {
        std::size_t sums = 0;
        for (std::uint64_t seed = 1; seed <= 600; ++seed) {
            CAPTURE(seed);
            auto [set, input] = reference::random_round(seed);
            extreme::use_figures(input, seed);
            const Scorecards scorecards = score_round(set, input);
            const ScoredRound round{set, input, scorecards};
            for (std::size_t unit = 0; unit < scorecards.units.size(); ++unit) {
                const auto explanations = explain_unit(set, input, unit);
                for (const LeafExplanation& why : explanations) {
                    for (const ExplainedLine& line :
                         explain_in_words({round, unit, explanations}, why, Language::en)) {
                        if (line.part == ExplainedPart::arithmetic && is_sum(line.text)) {
                            check_sum(line);
                            ++sums;
                        }
                    }
                }
            }
        }
        CHECK(sums > 5000);
    }
}
