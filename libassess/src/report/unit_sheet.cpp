#include <assess/report/unit_sheet.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "unit_rows.hpp"
#include "words.hpp"

#include <assess/report/write_json.hpp>
#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

std::string name_of(SheetLevel level)
{
    switch (level) {
    case SheetLevel::lesson:
        return "lesson";
    case SheetLevel::criterion:
        return "criterion";
    case SheetLevel::leaf:
        return "leaf";
    case SheetLevel::sum:
        break;
    }
    return "sum";
}

ReportCell points(const Scoring& scoring, const SheetRow& row, const std::optional<Rational>& value)
{
    if (row.is_total && value) {
        return total_number(scoring, *value);
    }
    return points_cell(scoring, value);
}

/// Maximum, self, computed, verified, final.
void add_points(ReportRow& row, const Scoring& scoring, const SheetRow& sheet_row)
{
    const SheetPoints& all = sheet_row.points;
    for (const auto* const value :
         {&all.max, &all.self, &all.computed, &all.verified, &all.final}) {
        row.cells.push_back(points(scoring, sheet_row, *value));
    }
}

/// The columns of the official form.
ReportTable form(const ExplainedUnit& unit, Language language)
{
    const auto column = [&](std::string id, const Phrase& title, Align align) {
        return ReportColumn{std::move(id), say(title, language), align};
    };
    ReportTable table{{column("number", report_words::column_number, Align::left),
                       column("criterion", report_words::column_criterion, Align::left),
                       column("max", report_words::column_max, Align::right),
                       column("self", report_words::column_self, Align::right),
                       column("computed", report_words::column_computed, Align::right),
                       column("verified", report_words::column_verified, Align::right),
                       column("final", report_words::column_final, Align::right),
                       column("note", report_words::column_note, Align::left)},
                      {}};
    for (const SheetRow& sheet_row : sheet_rows(unit, language)) {
        ReportRow row{{sheet_row.number, sheet_row.title}};
        row.weight = sheet_row.level == SheetLevel::leaf ? RowWeight::plain : RowWeight::strong;
        add_points(row, unit.round.set.scoring, sheet_row);
        row.cells.emplace_back(sheet_row.note);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::size_t ranked_of_kind(const Scorecards& scorecards, std::size_t kind)
{
    return static_cast<std::size_t>(
        std::count_if(scorecards.units.begin(), scorecards.units.end(), [&](const Scorecard& card) {
            return card.kind == kind && card.rank.has_value();
        }));
}

/// Says who the sheet is of and what came out.
class SheetHead {
public:
    SheetHead(const ExplainedUnit& unit, Language language)
        : round_{unit.round}, set_{unit.round.set}, card_{unit.card()},
          figures_{scored_figures(set_, unit.submission(), card_)}, language_{language}
    {}

    PageList all()
    {
        add(report_words::sheet_set,
            {std::string{set_.title.in(language_)}, set_.id, set_.version});
        add(report_words::sheet_round,
            {round_.scorecards.round, display(round_.input.period.first, language_),
             display(round_.input.period.last, language_)});
        add(report_words::sheet_unit,
            {card_.name, card_.unit, std::string{set_.kind_title(card_.kind, language_)}});
        add(report_words::sheet_state, {state_in_words(card_.state, language_)});
        if (card_.state != UnitState::not_submitted) {
            add_result();
            add_gates();
            add_cautions();
        }
        return std::move(list_);
    }

private:
    void add(const Phrase& phrase, const std::vector<std::string>& args)
    {
        list_.items.push_back(say(phrase, language_, args));
    }

    void add_result()
    {
        add(report_words::sheet_total,
            {shown(total_number(set_.scoring, card_.total_rounded), language_),
             shown(card_.full_points, language_)});
        if (card_.total_exact != card_.total_rounded) {
            add(report_words::sheet_exact, {shown(card_.total_exact, language_)});
        }
        if (card_.band) {
            add(report_words::sheet_band, {band_in_words(set_, card_.band, language_)});
        }
        if (card_.band_by_total && card_.band_by_total != card_.band) {
            add(report_words::sheet_band_by_total,
                {band_in_words(set_, card_.band_by_total, language_)});
        }
        if (card_.rank) {
            add(report_words::sheet_rank,
                {std::to_string(*card_.rank),
                 std::to_string(ranked_of_kind(round_.scorecards, card_.kind))});
        }
    }

    void add_gates()
    {
        for (const GateFired& fired : gates_fired(set_, card_)) {
            add(fired.changes ? report_words::sheet_gate : report_words::sheet_gate_idle,
                {gate_in_words(set_, {fired.gate, {}, fired.changes}, language_),
                 firing_in_figures(set_, card_, fired, figures_.view(), language_)});
        }
        const std::vector<std::size_t> open = gates_open(set_, card_);
        for (const std::size_t gate : card_.gates_without_measure) {
            add_unknown_gate(set_.gates[gate], std::ranges::find(open, gate) != open.end());
        }
    }

    void add_unknown_gate(const Gate& gate, bool open)
    {
        const std::string title{gate.title.in(language_)};
        const std::string lacked = lacked_in_words(set_, gate.when, figures_.measures, language_);
        if (!open) {
            add(report_words::sheet_gate_unknown, {title, lacked});
            return;
        }
        std::vector<std::string> args{title, lacked, band_in_words(set_, card_.band, language_)};
        if (gate.cap) {
            args.push_back(band_in_words(set_, gate.cap, language_));
        }
        add(gate.cap ? report_words::sheet_gate_open_caps : report_words::sheet_gate_open_voids,
            args);
    }

    void add_cautions()
    {
        if (card_.moved_from) {
            add(report_words::sheet_moved,
                {say(report_words::moved_down, language_,
                     {band_in_words(set_, card_.moved_from, language_)})});
        }
        for (const NearBound& near : card_.near_bounds) {
            add(report_words::sheet_near, {near_bound_in_words(set_, card_, near, language_)});
        }
    }

    const ScoredRound& round_;
    const CriteriaSet& set_;
    const Scorecard& card_;
    ScoredFigures figures_;
    Language language_;
    PageList list_;
};

std::vector<ReportField> result_fields(const ExplainedUnit& unit)
{
    const CriteriaSet& set = unit.round.set;
    const Scorecard& card = unit.card();
    const bool submitted = card.state != UnitState::not_submitted;
    const auto band = [&](const std::optional<std::size_t>& index) {
        return index ? ReportCell{set.bands[*index].id} : ReportCell{};
    };
    std::vector<std::string> gates;
    for (const GateFired& fired : gates_fired(set, card)) {
        gates.push_back(set.gates[fired.gate].id);
    }
    std::vector<std::string> open;
    for (const std::size_t gate : gates_open(set, card)) {
        open.push_back(set.gates[gate].id);
    }
    std::vector<std::string> near;
    for (const NearBound& bound : card.near_bounds) {
        near.emplace_back(name_of(bound.choice));
    }
    return {{"unit", card.unit},
            {"name", card.name},
            {"kind", set.unit_kinds[card.kind]},
            {"state", std::string{name_of(card.state)}},
            {"total",
             submitted ? ReportCell{total_number(set.scoring, card.total_rounded)} : ReportCell{}},
            {"exact", submitted ? ReportCell{ExactNumber{card.total_exact.str()}} : ReportCell{}},
            {"full", ExactNumber{card.full_points.str()}},
            {"band", band(card.band)},
            {"band_by_total", band(card.band_by_total)},
            {"moved_from", band(card.moved_from)},
            {"rank", card.rank ? ReportCell{*card.rank} : ReportCell{}},
            {"gates", gates},
            {"gate_parts", gate_parts(set, card)},
            {"gates_open", open},
            {"near_bounds", near}};
}

/// What only JSON has: how many leaves below a sum were reviewed, and with which points.
void add_reviewed(ReportTable& table, const ExplainedUnit& unit, Language language)
{
    for (const char* const id : {"leaves", "reviewed", "reviewed_points"}) {
        table.columns.push_back({id, id, Align::left});
    }
    const std::vector<SheetRow> rows = sheet_rows(unit, language);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        std::vector<ReportCell>& cells = table.rows[index].cells;
        if (const auto& reviewed = rows[index].reviewed) {
            cells.emplace_back(reviewed->leaves);
            cells.emplace_back(reviewed->reviewed);
            cells.push_back(points_cell(unit.round.set.scoring, reviewed->points));
        } else {
            cells.resize(cells.size() + 3);
        }
    }
}

} // namespace

ReportTable unit_table(const ExplainedUnit& unit, Language language)
{
    ReportTable table;
    for (const char* const id : {"level", "number", "id", "title", "state", "max", "self",
                                 "computed", "verified", "final", "note"}) {
        table.columns.push_back({id, id, Align::left});
    }
    for (const SheetRow& sheet_row : sheet_rows(unit, language)) {
        ReportRow row{{name_of(sheet_row.level), sheet_row.number, sheet_row.id, sheet_row.title,
                       sheet_row.state ? std::string{name_of(*sheet_row.state)} : std::string{}}};
        add_points(row, unit.round.set.scoring, sheet_row);
        row.cells.emplace_back(sheet_row.note);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Page unit_page(const ExplainedUnit& unit, Language language)
{
    Page page{PageHeading{1, say(report_words::title_sheet, language, {unit.card().name})}};
    add_notices(page, unit.round, language);
    page.emplace_back(SheetHead{unit, language}.all());
    page.emplace_back(form(unit, language));
    add_premises(page, unit.round, language);
    return page;
}

std::string unit_json(const ExplainedUnit& unit, Language language)
{
    ReportTable table = unit_table(unit, language);
    add_reviewed(table, unit, language);
    return write_json("unit", unit.round, table, result_fields(unit));
}

} // namespace assess
