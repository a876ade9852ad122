#include <assess/report/ranking.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "words.hpp"

#include <assess/report/spreadsheet_words.hpp>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

namespace assess {

namespace {

/// PlacedUnit units first, then those without a band, then those that handed in nothing.
int standing(const Scorecard& card)
{
    if (card.state == UnitState::not_submitted) {
        return 2;
    }
    return card.rank ? 0 : 1;
}

/// A unit's place in the ranking, with what was handed in for it.
struct PlacedUnit {
    const Scorecard* card = nullptr;
    const Submission* submission = nullptr;
};

std::vector<PlacedUnit> in_order(const ScoredRound& round)
{
    std::vector<PlacedUnit> units;
    for (std::size_t index = 0; index < round.scorecards.units.size(); ++index) {
        units.push_back({&round.scorecards.units[index], &round.input.units[index]});
    }
    const auto place = [](const PlacedUnit& unit) {
        const Scorecard& card = *unit.card;
        return std::tuple{card.kind, standing(card), card.rank.value_or(0),
                          std::string_view{card.unit}};
    };
    std::stable_sort(units.begin(), units.end(),
                     [&](const PlacedUnit& left, const PlacedUnit& right) {
                         return place(left) < place(right);
                     });
    return units;
}

bool has_total(const Scorecard& card)
{
    return card.state != UnitState::not_submitted;
}

ReportCell rank_cell(const Scorecard& card)
{
    return card.rank ? ReportCell{*card.rank} : ReportCell{};
}

ReportCell total_cell(const CriteriaSet& set, const Scorecard& card)
{
    return has_total(card) ? ReportCell{total_number(set.scoring, card.total_rounded)}
                           : ReportCell{};
}

std::vector<std::string> gate_ids(const CriteriaSet& set, const Scorecard& card)
{
    std::vector<std::string> ids;
    for (const GateFired& fired : gates_fired(set, card)) {
        ids.push_back(set.gates[fired.gate].id);
    }
    return ids;
}

bool is_rescaled(const CriteriaSet& set, const Scorecard& card)
{
    return set.scoring.rescale && card.open_points.sign() > 0 &&
           card.open_points < card.full_points && card.state != UnitState::not_submitted;
}

std::size_t excluded_in_review(const Submission& submission)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        submission.reviews, [](const Review& review) { return review.excluded == true; }));
}

/// What the notes of a row say, each once as a stable word and once in words.
class Notes {
public:
    Notes(const CriteriaSet& set, const PlacedUnit& unit)
        : set_{set}, card_{*unit.card}, unit_{unit}
    {}

    /// The same in every language.
    std::vector<std::string> tokens() const
    {
        std::vector<std::string> tokens;
        if (card_.moved_from) {
            tokens.push_back("moved-down:" + set_.bands[*card_.moved_from].id);
        }
        for (const NearBound& near : card_.near_bounds) {
            tokens.push_back("near-bound:" + std::string{name_of(near.choice)});
        }
        for (const std::size_t gate : gates_open(set_, card_)) {
            tokens.push_back("gate-open:" + set_.gates[gate].id);
        }
        if (is_rescaled(set_, card_)) {
            tokens.push_back("rescaled:" + card_.open_points.str() + "/" + card_.full_points.str());
        }
        if (const std::size_t excluded = excluded_in_review(*unit_.submission)) {
            tokens.push_back("excluded-in-review:" + std::to_string(excluded));
        }
        return tokens;
    }

    std::vector<std::string> in_words(Language language) const
    {
        std::vector<std::string> notes;
        if (card_.moved_from) {
            notes.push_back(say(report_words::moved_down, language,
                                {band_in_words(set_, card_.moved_from, language)}));
        }
        for (const NearBound& near : card_.near_bounds) {
            notes.push_back(near_bound_in_words(set_, card_, near, language));
        }
        for (const std::size_t gate : gates_open(set_, card_)) {
            notes.push_back(say(report_words::gate_open, language,
                                {std::string{set_.gates[gate].title.in(language)}}));
        }
        if (is_rescaled(set_, card_)) {
            notes.push_back(
                say(report_words::rescaled_from, language,
                    {shown(card_.open_points, language), shown(card_.full_points, language)}));
        }
        if (const std::size_t excluded = excluded_in_review(*unit_.submission)) {
            notes.push_back(
                say(report_words::excluded_in_review, language, {std::to_string(excluded)}));
        }
        return notes;
    }

private:
    const CriteriaSet& set_;
    const Scorecard& card_;
    const PlacedUnit& unit_;
};

ReportRow machine_row(const CriteriaSet& set, const PlacedUnit& unit)
{
    const Scorecard& card = *unit.card;
    const ReportCell exact =
        has_total(card) ? ReportCell{ExactNumber{card.total_exact.str()}} : ReportCell{};
    const std::string band = card.band ? set.bands[*card.band].id : std::string{};
    return {{set.unit_kinds[card.kind], rank_cell(card), card.unit, card.name,
             total_cell(set, card), exact, band, std::string{name_of(card.state)},
             gate_ids(set, card), Notes{set, unit}.tokens()}};
}

std::vector<std::string> gates_in_words(const CriteriaSet& set, const Scorecard& card,
                                        Language language)
{
    std::vector<std::string> gates;
    for (const GateFired& fired : gates_fired(set, card)) {
        gates.push_back(gate_in_words(set, fired, language));
    }
    return gates;
}

/// How much is said of gates. In brief they come last, for nothing can stand to the right of them.
enum class Gates : std::uint8_t { in_full, in_brief };

ReportRow row_in_words(const CriteriaSet& set, const PlacedUnit& unit, Gates said,
                       Language language)
{
    const Scorecard& card = *unit.card;
    ReportRow row{{rank_cell(card), card.unit, card.name, total_cell(set, card),
                   band_in_words(set, card.band, language), state_in_words(card.state, language),
                   gates_in_words(set, card, language), Notes{set, unit}.in_words(language)}};
    if (said == Gates::in_brief) {
        row.cells[row.cells.size() - 2] = gates_in_brief(set, card, language);
        std::swap(row.cells[row.cells.size() - 2], row.cells.back());
    }
    return row;
}

ReportTable empty_ranking_in_words(Gates said, Language language)
{
    const auto column = [&](std::string id, const Phrase& title, Align align) {
        return ReportColumn{std::move(id), say(title, language), align};
    };
    ReportTable table{{column("rank", report_words::column_rank, Align::right),
                       column("unit", report_words::column_unit, Align::left),
                       column("name", report_words::column_name, Align::left),
                       column("total", report_words::column_total, Align::right),
                       column("band", report_words::column_band, Align::left),
                       column("state", report_words::column_state, Align::left),
                       column("gates", report_words::column_gates, Align::left),
                       column("notes", report_words::column_notes, Align::left)},
                      {}};
    if (said == Gates::in_brief) {
        std::swap(table.columns[table.columns.size() - 2], table.columns.back());
    }
    return table;
}

/// One table for each kind of unit that there are units of, below its heading.
void add_kinds(Page& page, const ScoredRound& round, Gates said, Language language)
{
    const auto units = in_order(round);
    for (std::size_t kind = 0; kind < round.set.unit_kinds.size(); ++kind) {
        ReportTable table = empty_ranking_in_words(said, language);
        for (const PlacedUnit& unit : units) {
            if (unit.card->kind == kind) {
                table.rows.push_back(row_in_words(round.set, unit, said, language));
            }
        }
        if (!table.rows.empty()) {
            page.emplace_back(
                PageHeading{2, say(report_words::units_of_kind, language,
                                   {std::string{round.set.kind_title(kind, language)}})});
            page.emplace_back(std::move(table));
        }
    }
}

} // namespace

ReportTable ranking_table(const ScoredRound& round)
{
    ReportTable table;
    for (const char* const id :
         {"kind", "rank", "unit", "name", "total", "exact", "band", "state", "gates", "notes"}) {
        table.columns.push_back({id, id, Align::left});
    }
    for (const PlacedUnit& unit : in_order(round)) {
        table.rows.push_back(machine_row(round.set, unit));
    }
    return table;
}

Page ranking_page(const ScoredRound& round, Language language)
{
    Page page{PageHeading{1, say(report_words::title_ranking, language, {round.scorecards.round})},
              PageParagraph{std::string{round.set.title.in(language)}}};
    add_notices(page, round, language);
    add_kinds(page, round, Gates::in_full, language);
    add_premises(page, round, language);
    return page;
}

Page ranking_in_brief(const ScoredRound& round, Language language)
{
    Page page;
    add_kinds(page, round, Gates::in_brief, language);
    return page;
}

ReportTable ranking_for_spreadsheet(const ScoredRound& round, Language language)
{
    ReportTable table = ranking_table(round);
    const auto units = in_order(round);
    const std::size_t gates = table.columns.size() - 2;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.rows[row].cells[gates] = gates_in_words(round.set, *units[row].card, language);
        table.rows[row].cells[gates + 1] = Notes{round.set, units[row]}.in_words(language);
    }
    return spreadsheet_words(std::move(table), round.set, language);
}

ReportTable ranking_with_parts(const ScoredRound& round)
{
    ReportTable table = ranking_table(round);
    table.columns.push_back({"gate_parts", "gate_parts", Align::left});
    const auto units = in_order(round);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.rows[row].cells.emplace_back(gate_parts(round.set, *units[row].card));
    }
    return table;
}

} // namespace assess
