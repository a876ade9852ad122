#include "printers.hpp"
#include "reference/random_round.hpp"

#include <assess/report/unit_sheet.hpp>
#include <assess/score/score_round.hpp>

#include <doctest/doctest.h>

#include <array>

using namespace assess;

namespace {

constexpr std::array<std::size_t, 4> columns{6, 7, 8, 9}; ///< self to final

std::string text(const ReportRow& row, std::size_t column)
{
    return std::get<std::string>(row.cells[column]);
}

/// Sums of the printed points of leaves, and whether each leaf has some.
struct Sum {
    Rational points;
    bool any = false;
    bool all = true;

    void add(const ReportCell& cell)
    {
        const auto* const number = std::get_if<ExactNumber>(&cell);
        points += number == nullptr ? Rational{} : *Rational::parse(number->digits);
        any = any || number != nullptr;
        all = all && number != nullptr;
    }
};

bool is_standard(const CriteriaSet& set, const ReportRow& row)
{
    return text(row, 0) == "leaf" &&
           set.leaves[*set.find_leaf(text(row, 2))].kind == LeafKind::standard;
}

/// What the standard leaves below a lesson print in a column.
Sum printed_below(const CriteriaSet& set, const ReportTable& table, std::size_t lesson,
                  std::size_t column)
{
    Sum sum;
    for (std::size_t row = lesson + 1; row < table.rows.size(); ++row) {
        if (text(table.rows[row], 0) == "lesson" || text(table.rows[row], 0) == "sum") {
            break;
        }
        if (is_standard(set, table.rows[row])) {
            sum.add(table.rows[row].cells[column]);
        }
    }
    return sum;
}

void check_lesson(const CriteriaSet& set, const ReportTable& table, std::size_t lesson,
                  std::size_t& verified)
{
    for (const std::size_t column : columns) {
        const Sum sum = printed_below(set, table, lesson, column);
        const auto* const printed = std::get_if<ExactNumber>(&table.rows[lesson].cells[column]);
        const bool is_verified = column == 8;
        if (printed != nullptr) {
            REQUIRE(*Rational::parse(printed->digits) == sum.points);
            verified += is_verified ? 1U : 0U;
        } else {
            REQUIRE((is_verified ? !sum.all || !sum.any : !sum.any));
        }
    }
}

} // namespace

TEST_SUITE("report/unit_rows")
{
    TEST_CASE("the printed points of leaves add up to what is printed for their lesson")
    {
        std::size_t verified = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            CAPTURE(seed);
            const auto [set, input] = reference::random_round(seed);
            if (set.scoring.round_at == Scoring::RoundAt::total) {
                continue; // prints fractions
            }
            const Scorecards scorecards = score_round(set, input);
            const ScoredRound round{set, input, scorecards};
            for (std::size_t unit = 0; unit < scorecards.units.size(); ++unit) {
                const auto explanations = explain_unit(set, input, unit);
                const ReportTable table = unit_table({round, unit, explanations}, Language::en);
                for (std::size_t row = 0; row < table.rows.size(); ++row) {
                    if (text(table.rows[row], 0) == "lesson") {
                        check_lesson(set, table, row, verified);
                    }
                }
            }
        }
        CHECK(verified > 20);
    }
}
