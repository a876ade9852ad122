#include <assess/report/spreadsheet_words.hpp>

#include "explain_phrases.hpp"
#include "phrases.hpp"
#include "record_phrases.hpp"
#include "spreadsheet_phrases.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace assess {

namespace {

using Entry = std::pair<std::string_view, const Phrase*>;

constexpr std::array headings{Entry{"kind", &report_words::column_kind},
                              Entry{"rank", &report_words::column_rank},
                              Entry{"unit", &report_words::column_unit},
                              Entry{"name", &report_words::column_name},
                              Entry{"total", &report_words::column_total},
                              Entry{"exact", &report_words::column_exact},
                              Entry{"band", &report_words::column_band},
                              Entry{"state", &report_words::column_state},
                              Entry{"gates", &report_words::column_gates},
                              Entry{"notes", &report_words::column_notes},
                              Entry{"lesson", &report_words::column_lesson},
                              Entry{"criterion", &report_words::column_criterion},
                              Entry{"max", &report_words::column_max},
                              Entry{"self", &report_words::column_self},
                              Entry{"computed", &report_words::column_computed},
                              Entry{"verified", &report_words::column_verified},
                              Entry{"final", &report_words::column_final},
                              Entry{"bonus", &report_words::column_bonus},
                              Entry{"deduction", &report_words::column_deduction},
                              Entry{"level", &report_words::column_level},
                              Entry{"number", &report_words::column_number},
                              Entry{"id", &report_words::column_id},
                              Entry{"title", &report_words::column_criterion},
                              Entry{"note", &report_words::column_note},
                              Entry{"part", &report_words::column_part},
                              Entry{"value", &report_words::column_value},
                              Entry{"file", &report_words::column_file},
                              Entry{"line", &report_words::column_line},
                              Entry{"column", &report_words::column_column},
                              Entry{"text", &report_words::column_text},
                              Entry{"check", &report_words::column_check},
                              Entry{"severity", &report_words::column_severity},
                              Entry{"item", &report_words::column_item},
                              Entry{"message", &report_words::column_message},
                              Entry{"remedy", &report_words::column_remedy}};

constexpr std::array levels{Entry{"lesson", &report_words::level_lesson},
                            Entry{"criterion", &report_words::level_criterion},
                            Entry{"leaf", &report_words::level_leaf},
                            Entry{"sum", &report_words::level_sum}};

constexpr std::array parts{Entry{"rule", &report_words::part_rule},
                           Entry{"answer", &report_words::part_answer},
                           Entry{"input", &report_words::part_input},
                           Entry{"arithmetic", &report_words::part_arithmetic},
                           Entry{"evidence", &report_words::part_evidence},
                           Entry{"rounding", &report_words::part_rounding},
                           Entry{"review", &report_words::part_review},
                           Entry{"points", &report_words::part_points},
                           Entry{"total", &report_words::part_total},
                           Entry{"gate", &report_words::part_gate},
                           Entry{"band", &report_words::part_band}};

constexpr std::array severities{Entry{"error", &report_words::severity_error},
                                Entry{"warning", &report_words::severity_warning},
                                Entry{"note", &report_words::severity_note}};

constexpr std::array leaf_states{LeafState::scored,  LeafState::missing,  LeafState::no_evidence,
                                 LeafState::pending, LeafState::verified, LeafState::not_applicable,
                                 LeafState::excluded};
constexpr std::array unit_states{UnitState::classified, UnitState::unclassified, UnitState::voided,
                                 UnitState::not_submitted};
class Words {
public:
    Words(const CriteriaSet& set, Language language) : set_{set}, language_{language} {}

    std::string heading(const ReportColumn& column) const
    {
        const auto lesson = std::ranges::find(set_.lessons, column.id, &Lesson::id);
        return lesson == set_.lessons.end()
                   ? found(headings, column.id)
                   : lesson->number + " " + std::string{lesson->title.in(language_)};
    }

    /// Empty, or the word that a cell of this column is for people.
    std::string cell(const std::string& column, const std::string& id) const
    {
        if (column == "state") {
            return state(id);
        }
        if (column == "band") {
            return band(id);
        }
        if (column == "kind") {
            return kind(id);
        }
        if (column == "level") {
            return found(levels, id);
        }
        if (column == "severity") {
            return found(severities, id);
        }
        return column == "part" ? found(parts, id) : id;
    }

    std::string item(const std::string& column, const std::string& id) const
    {
        const auto gate = std::ranges::find(set_.gates, id, &Gate::id);
        return column == "gates" && gate != set_.gates.end()
                   ? std::string{gate->title.in(language_)}
                   : id;
    }

private:
    template <std::size_t Size>
    std::string found(const std::array<Entry, Size>& entries, const std::string& id) const
    {
        const auto entry = std::ranges::find(entries, std::string_view{id}, &Entry::first);
        return entry == entries.end() ? id : say(*entry->second, language_);
    }

    std::string state(const std::string& id) const
    {
        for (const LeafState state : leaf_states) {
            if (id == name_of(state)) {
                return state_in_words(state, language_);
            }
        }
        for (const UnitState state : unit_states) {
            if (id == name_of(state)) {
                return state_in_words(state, language_);
            }
        }
        return id;
    }

    std::string kind(const std::string& id) const
    {
        const auto kind = set_.find_kind(id);
        return kind ? std::string{set_.kind_title(*kind, language_)} : id;
    }

    std::string band(const std::string& id) const
    {
        const auto band = std::ranges::find(set_.bands, id, &Band::id);
        return band == set_.bands.end() ? id : std::string{band->title.in(language_)};
    }

    const CriteriaSet& set_;
    Language language_;
};

} // namespace

ReportTable spreadsheet_words(ReportTable table, const CriteriaSet& set, Language language)
{
    const Words words{set, language};
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        ReportColumn& column = table.columns[index];
        column.title = words.heading(column);
        for (ReportRow& row : table.rows) {
            if (auto* const text = std::get_if<std::string>(&row.cells[index])) {
                *text = words.cell(column.id, *text);
            } else if (auto* const list =
                           std::get_if<std::vector<std::string>>(&row.cells[index])) {
                std::ranges::transform(*list, list->begin(), [&](const std::string& id) {
                    return words.item(column.id, id);
                });
            }
        }
    }
    return table;
}

} // namespace assess
