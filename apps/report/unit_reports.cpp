#include "report/unit_reports.hpp"

#include "report/report_messages.hpp"
#include "report/report_output.hpp"
#include "report/unit_folder.hpp"

#include <assess/report/explanation.hpp>
#include <assess/report/unit_sheet.hpp>
#include <assess/report/write_json.hpp>
#include <assess/report/write_markdown.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <functional>

namespace apps {

namespace {

using assess::Diagnostics;
using assess::ExplainedUnit;
using assess::Language;

/// Turns one unit into the text of its report.
using UnitWriter = std::function<std::string(const ExplainedUnit& unit)>;

/// The units asked for by code, or all of them; nothing if a code is not there.
std::optional<std::vector<std::size_t>> chosen_units(const ReportOptions& options,
                                                     const LoadedRound& round, Diagnostics& found)
{
    if (!options.each_unit && options.units.size() != 1) {
        found.add(messages::one_unit_needed, {}, {options.units.size()});
        return {};
    }
    std::vector<std::size_t> chosen;
    for (const std::string& code : options.units) {
        const auto unit = find_unit(round, code, found);
        if (!unit) {
            return {};
        }
        chosen.push_back(*unit);
    }
    if (options.units.empty()) {
        for (std::size_t unit = 0; unit < round.scorecards.units.size(); ++unit) {
            chosen.push_back(unit);
        }
    }
    return chosen;
}

Exit write_one(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
               std::size_t unit, const UnitWriter& writer)
{
    const auto view = round.view();
    const auto explanations = explain_unit(round.set, round.input, unit);
    write_report(options, kind, round, writer({view, unit, explanations}));
    return Exit::done;
}

Exit write_units(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
                 const std::vector<std::size_t>& units, const UnitWriter& writer,
                 Diagnostics& found)
{
    if (!options.each_unit) {
        return write_one(options, kind, round, units.front(), writer);
    }
    UnitFolder folder{options, kind, round, found};
    const auto view = round.view();
    const assess::RoundExplainer explainer{round.set, round.input};
    for (const std::size_t unit : units) {
        const auto explanations = explainer.explain(unit);
        folder.write(unit, writer({view, unit, explanations}));
    }
    folder.finish(found);
    return Exit::done;
}

/// Whether the leaf asked for is one of the unit's; a wrong name is an error.
bool is_criterion_known(const LoadedRound& round, std::size_t unit, const std::string& criterion,
                        Diagnostics& found)
{
    const std::size_t kind = round.input.units[unit].kind;
    const auto leaf = round.set.find_leaf(criterion);
    if (leaf && round.set.leaves[*leaf].applies[kind]) {
        return true;
    }
    std::vector<std::string> ids;
    for (const assess::Leaf& other : round.set.leaves) {
        if (other.applies[kind]) {
            ids.push_back(other.id);
        }
    }
    const std::string& code = round.scorecards.units[unit].unit;
    if (const auto close = assess::nearest(criterion, ids)) {
        found.add(messages::criterion_misspelt, {}, {criterion, code, *close});
    } else {
        found.add(messages::criterion_unknown, {}, {criterion, code});
    }
    return false;
}

std::string unit_text(const ExplainedUnit& unit, const ReportOptions& options, Language language)
{
    switch (options.format) {
    case ReportFormat::markdown:
        return write_markdown(unit_page(unit, language), language);
    case ReportFormat::csv:
        return csv_text(unit_table(unit, language), unit.round.set, options, language);
    case ReportFormat::json:
        break;
    }
    return unit_json(unit, language);
}

std::string explanation_text(const ExplainedUnit& unit, std::optional<std::size_t> leaf,
                             const ReportOptions& options, Language language)
{
    switch (options.format) {
    case ReportFormat::markdown:
        return write_markdown(explanation_page(unit, leaf, language), language);
    case ReportFormat::csv:
        return csv_text(explanation_table(unit, leaf, language), unit.round.set, options, language);
    case ReportFormat::json:
        break;
    }
    return write_json("explain", unit.round, explanation_table(unit, leaf, language));
}

} // namespace

Exit report_unit(const ReportOptions& options, const LoadedRound& round, Language language,
                 Diagnostics& found)
{
    const auto units = chosen_units(options, round, found);
    if (!units) {
        return Exit::usage;
    }
    return write_units(
        options, "unit", round, *units,
        [&](const ExplainedUnit& unit) { return unit_text(unit, options, language); }, found);
}

Exit report_explanation(const ReportOptions& options, const LoadedRound& round, Language language,
                        Diagnostics& found)
{
    const auto units = chosen_units(options, round, found);
    if (!units) {
        return Exit::usage;
    }
    std::optional<std::size_t> leaf;
    if (options.criterion) {
        const bool known = std::ranges::all_of(*units, [&](std::size_t unit) {
            return is_criterion_known(round, unit, *options.criterion, found);
        });
        if (!known) {
            return Exit::usage;
        }
        leaf = round.set.find_leaf(*options.criterion);
    }
    return write_units(
        options, "explain", round, *units,
        [&](const ExplainedUnit& unit) { return explanation_text(unit, leaf, options, language); },
        found);
}

} // namespace apps
