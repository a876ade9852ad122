#include "report/unit_reports.hpp"

#include "report/report_messages.hpp"
#include "report/report_output.hpp"

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

/// Turns one unit into the text of its report; nothing if an error was added.
using UnitWriter =
    std::function<std::optional<std::string>(const ExplainedUnit& unit, Diagnostics& found)>;

/// The units asked for by code, or all of them; nothing if a code is not there.
std::optional<std::vector<std::size_t>> chosen_units(const ReportOptions& options,
                                                     const LoadedRound& round, Diagnostics& found)
{
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
               const UnitWriter& writer, Diagnostics& found)
{
    if (options.units.size() != 1) {
        found.add(messages::one_unit_needed, {}, {options.units.size()});
        return Exit::usage;
    }
    const auto unit = find_unit(round, options.units.front(), found);
    if (!unit) {
        return Exit::usage;
    }
    const auto view = round.view();
    const auto explanations = explain_unit(round.set, round.input, *unit);
    const auto text = writer({view, *unit, explanations}, found);
    if (!text) {
        return Exit::usage;
    }
    write_report(options, kind, round, *text);
    return Exit::done;
}

Exit write_each(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
                const UnitWriter& writer, Diagnostics& found)
{
    const auto units = chosen_units(options, round, found);
    if (!units) {
        return Exit::usage;
    }
    prepare_folder(options, kind, round);
    const auto view = round.view();
    const assess::RoundExplainer explainer{round.set, round.input};
    for (const std::size_t unit : *units) {
        const auto explanations = explainer.explain(unit);
        const auto text = writer({view, unit, explanations}, found);
        if (!text) {
            return Exit::usage;
        }
        write_unit_file(options, unit, round, *text);
    }
    return Exit::done;
}

Exit write_units(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
                 const UnitWriter& writer, Diagnostics& found)
{
    return options.each_unit ? write_each(options, kind, round, writer, found)
                             : write_one(options, kind, round, writer, found);
}

bool applies(const ExplainedUnit& unit, std::size_t leaf)
{
    return std::any_of(
        unit.explanations.begin(), unit.explanations.end(),
        [&](const assess::LeafExplanation& other) { return other.score.leaf == leaf; });
}

/// Whether the leaf asked for is one of the unit's; a wrong name is an error.
bool is_criterion_known(const ExplainedUnit& unit, const std::string& criterion, Diagnostics& found)
{
    const assess::CriteriaSet& set = unit.round.set;
    const auto leaf = set.find_leaf(criterion);
    if (leaf && applies(unit, *leaf)) {
        return true;
    }
    std::vector<std::string> ids;
    for (const assess::LeafExplanation& other : unit.explanations) {
        ids.push_back(set.leaves[other.score.leaf].id);
    }
    if (const auto close = assess::nearest(criterion, ids)) {
        found.add(messages::criterion_misspelt, {}, {criterion, unit.card().unit, *close});
    } else {
        found.add(messages::criterion_unknown, {}, {criterion, unit.card().unit});
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
    const UnitWriter writer = [&](const ExplainedUnit& unit, Diagnostics&) {
        return std::optional{unit_text(unit, options, language)};
    };
    return write_units(options, "unit", round, writer, found);
}

Exit report_explanation(const ReportOptions& options, const LoadedRound& round, Language language,
                        Diagnostics& found)
{
    const UnitWriter writer = [&](const ExplainedUnit& unit,
                                  Diagnostics& faults) -> std::optional<std::string> {
        if (!options.criterion) {
            return explanation_text(unit, std::nullopt, options, language);
        }
        if (!is_criterion_known(unit, *options.criterion, faults)) {
            return {};
        }
        const auto leaf = round.set.find_leaf(*options.criterion);
        return explanation_text(unit, leaf, options, language);
    };
    return write_units(options, "explain", round, writer, found);
}

} // namespace apps
