#include "printers.hpp"
#include "reference/random_round.hpp"
#include "report/extreme_figures.hpp"
#include "report/printed_sum.hpp"
#include "report/sample_round.hpp"

#include <assess/report/explanation.hpp>
#include <assess/score/score_round.hpp>

#include <doctest/doctest.h>

#include <map>

using namespace assess;

namespace {

/// What is printed behind the first colon of the line.
std::string_view told(const ExplainedLine& line)
{
    const std::string_view text = line.text;
    return text.substr(text.find(": ") + 2);
}

std::string_view right_side(std::string_view text)
{
    return text.substr(text.rfind("= ") + 2);
}

/// Each line of the total: its sum must hold, and come to what was scored.
void check_total(const ExplainedLine& line, const Scorecard& card, std::size_t& seen)
{
    const std::map<std::string, Rational> scored{{"rescaled", card.standard_points},
                                                 {"bonus", card.bonus_points},
                                                 {"deduction", card.deduction_points},
                                                 {"exact", card.total_exact}};
    if (line.id == "rounded" || line.id.empty()) {
        return;
    }
    REQUIRE(printed::Sum{told(line)}.holds());
    if (const auto value = scored.find(line.id); value != scored.end()) {
        REQUIRE(printed::Sum{right_side(told(line))}.value() == value->second);
    }
    ++seen;
}

/// "8.5 ≥ 8: Good": titles of random sets have no colon.
void check_band(const ExplainedLine& line, std::size_t& seen)
{
    const std::size_t colon = line.text.find(": ");
    if (std::holds_alternative<ExactNumber>(line.value)) {
        REQUIRE(printed::Sum{line.text.substr(0, colon)}.holds());
        ++seen;
    }
}

std::vector<std::string> lines_of(const sample::Round& round, ExplainedPart part, Language language)
{
    const auto view = round.view();
    const auto explanations = explain_unit(round.set, round.input, 0);
    std::vector<std::string> texts;
    for (const ExplainedLine& line : total_in_words({view, 0, explanations}, language)) {
        if (line.part == part) {
            texts.push_back(line.text);
        }
    }
    return texts;
}

using Texts = std::vector<std::string>;

sample::Round faulty()
{
    CriteriaSet set = sample::every_rule();
    std::vector<Submission> units{sample::UnitBuilder{set, "001", "Xã"}
                                      .fact("done", "17")
                                      .fact("tasks_due", "20")
                                      .fact("faults", "6")
                                      .claim("claim", "3.5", "")
                                      .build()};
    return sample::scored(std::move(set), std::move(units));
}

} // namespace

TEST_SUITE("report/total_lines")
{
    TEST_CASE("the sums printed for a unit hold, and come to what was scored")
    {
        std::size_t totals = 0;
        std::size_t bands = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            CAPTURE(seed);
            auto [set, input] = reference::random_round(seed);
            extreme::use_figures(input, seed);
            const Scorecards scorecards = score_round(set, input);
            const ScoredRound round{set, input, scorecards};
            for (std::size_t unit = 0; unit < scorecards.units.size(); ++unit) {
                const Scorecard& card = scorecards.units[unit];
                for (const ExplainedLine& line : total_in_words({round, unit, {}}, Language::en)) {
                    CAPTURE(line.text);
                    if (line.part == ExplainedPart::total) {
                        check_total(line, card, totals);
                    } else if (line.part == ExplainedPart::band) {
                        check_band(line, bands);
                    }
                }
            }
        }
        CHECK(totals > 1000);
        CHECK(bands > 500);
    }

    TEST_CASE("total, gates and band are told in the order in which they come about")
    {
        const sample::Round round = faulty();
        CHECK(lines_of(round, ExplainedPart::total, Language::en) ==
              Texts{"standard criteria: 3.5 + 17.45 = 20.95",
                    "rounded: 20.95 → 20.95 (round half away from zero, 2 digits)"});
        CHECK(lines_of(round, ExplainedPart::gate, Language::en) ==
              Texts{"Too many faults: fires, no better than Poor; «Faults» > 5: 6 > 5"});
        CHECK(lines_of(round, ExplainedPart::band, Language::vi) ==
              Texts{"20,95 < 40: không đạt Tốt", "20,95 ≥ 20: Khá", "mức xếp loại: Yếu",
                    "xếp hạng: 1"});
    }

    TEST_CASE("a gate is told with its figures, whether it fires or not")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{
            sample::UnitBuilder{set, "001", "Xã"}.fact("faults", "5").build()};
        CHECK(lines_of(sample::scored(set, units), ExplainedPart::gate, Language::vi) ==
              Texts{"Quá nhiều lỗi: không áp dụng; «Số lỗi» > 5: 5 > 5"});
        units[0].facts.clear();
        units[0].answers.push_back({});
        CHECK(lines_of(sample::scored(set, units), ExplainedPart::gate, Language::en) ==
              Texts{"Too many faults: not evaluated; missing: «Faults» (faults)"});
    }
}
