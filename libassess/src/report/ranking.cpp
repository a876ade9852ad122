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

/// Ranked units first, then those without a band, then those that handed in nothing.
int standing(const Scorecard& card)
{
    if (card.state == UnitState::not_submitted) {
        return 2;
    }
    return card.rank ? 0 : 1;
}

std::vector<const Scorecard*> in_order(const Scorecards& scorecards)
{
    std::vector<const Scorecard*> cards;
    for (const Scorecard& card : scorecards.units) {
        cards.push_back(&card);
    }
    const auto place = [](const Scorecard* card) {
        return std::tuple{card->kind, standing(*card), card->rank.value_or(0),
                          std::string_view{card->unit}};
    };
    std::stable_sort(
        cards.begin(), cards.end(),
        [&](const Scorecard* left, const Scorecard* right) { return place(left) < place(right); });
    return cards;
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
    for (const FiredGate& fired : card.gates) {
        ids.push_back(set.gates[fired.gate].id);
    }
    return ids;
}

/// Stable words, the same in every language.
std::vector<std::string> note_tokens(const CriteriaSet& set, const Scorecard& card)
{
    std::vector<std::string> tokens;
    if (card.moved_from) {
        tokens.push_back("moved-down:" + set.bands[*card.moved_from].id);
    }
    for (const NearBound& near : card.near_bounds) {
        tokens.push_back("near-bound:" + std::string{name_of(near.choice)});
    }
    return tokens;
}

std::vector<std::string> notes_in_words(const CriteriaSet& set, const Scorecard& card,
                                        Language language)
{
    std::vector<std::string> notes;
    if (card.moved_from) {
        notes.push_back(say(report_words::moved_down, language,
                            {band_in_words(set, card.moved_from, language)}));
    }
    for (const NearBound& near : card.near_bounds) {
        notes.push_back(say(report_words::near_bound, language,
                            {choice_in_words(set, near.choice, language),
                             band_in_words(set, near.band, language)}));
    }
    return notes;
}

ReportRow machine_row(const CriteriaSet& set, const Scorecard& card)
{
    const ReportCell exact =
        has_total(card) ? ReportCell{ExactNumber{card.total_exact.str()}} : ReportCell{};
    const std::string band = card.band ? set.bands[*card.band].id : std::string{};
    return {{set.unit_kinds[card.kind], rank_cell(card), card.unit, card.name,
             total_cell(set, card), exact, band, std::string{name_of(card.state)},
             gate_ids(set, card), note_tokens(set, card)}};
}

std::vector<std::string> gates_in_words(const CriteriaSet& set, const Scorecard& card,
                                        Language language)
{
    std::vector<std::string> gates;
    for (const FiredGate& fired : card.gates) {
        gates.push_back(gate_in_words(set, fired, language));
    }
    return gates;
}

/// How much is said of gates. In brief they come last, for nothing can stand to the right of them.
enum class Gates : std::uint8_t { in_full, in_brief };

ReportRow row_in_words(const CriteriaSet& set, const Scorecard& card, Gates said, Language language)
{
    ReportRow row{{rank_cell(card), card.unit, card.name, total_cell(set, card),
                   band_in_words(set, card.band, language), state_in_words(card.state, language),
                   gates_in_words(set, card, language), notes_in_words(set, card, language)}};
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
    const auto cards = in_order(round.scorecards);
    for (std::size_t kind = 0; kind < round.set.unit_kinds.size(); ++kind) {
        ReportTable table = empty_ranking_in_words(said, language);
        for (const Scorecard* const card : cards) {
            if (card->kind == kind) {
                table.rows.push_back(row_in_words(round.set, *card, said, language));
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
    for (const Scorecard* const card : in_order(round.scorecards)) {
        table.rows.push_back(machine_row(round.set, *card));
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
    const auto cards = in_order(round.scorecards);
    const std::size_t gates = table.columns.size() - 2;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.rows[row].cells[gates] = gates_in_words(round.set, *cards[row], language);
    }
    return spreadsheet_words(std::move(table), round.set, language);
}

} // namespace assess
