#include <assess/report/findings.hpp>

#include "explain_phrases.hpp"
#include "phrases.hpp"
#include "words.hpp"

#include <assess/report/write_json.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr std::size_t longest_name = 200;

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
};

std::size_t count(std::span<const Finding> findings, Severity severity)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const Finding& finding) { return finding.severity == severity; }));
}

Counts counts_of(std::span<const Finding> findings)
{
    return {count(findings, Severity::error), count(findings, Severity::warning),
            count(findings, Severity::note)};
}

bool from_file(const Finding& finding)
{
    return finding.origin && finding.origin->line > 0;
}

void add_place(ReportRow& row, const Finding& finding, const RoundInput& input)
{
    if (!from_file(finding)) {
        row.cells.insert(row.cells.end(), 3, ReportCell{});
        return;
    }
    row.cells.emplace_back(input.sources[finding.origin->source].file);
    row.cells.emplace_back(std::size_t{finding.origin->line});
    row.cells.emplace_back(std::size_t{finding.origin->column});
}

const Phrase& word_of(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return report_words::severity_error;
    case Severity::warning:
        return report_words::severity_warning;
    case Severity::note:
        break;
    }
    return report_words::severity_note;
}

/// "00123 Xã Ba Động", or a word for the round as a whole.
std::string heading_of(const ScoredRound& round, const std::string& unit, Language language)
{
    if (unit.empty()) {
        return say(report_words::findings_of_round, language, {visible(round.scorecards.round)});
    }
    const auto& cards = round.scorecards.units;
    const auto card = std::find_if(cards.begin(), cards.end(),
                                   [&](const Scorecard& other) { return other.unit == unit; });
    const std::string name = card == cards.end() ? std::string{} : " " + card->name;
    return visible(unit + name, longest_name);
}

std::string finding_text(const ScoredRound& round, const Finding& finding, Language language)
{
    std::string text = "  " + say(word_of(finding.severity), language) + ": ";
    if (finding.leaf) {
        const Leaf& leaf = round.set.leaves[*finding.leaf];
        text += leaf.number + " " + leaf.id + ": ";
    }
    text += sentence(finding, language) + " [" + finding.check + "]";
    if (from_file(finding)) {
        const Origin& origin = *finding.origin;
        text += "\n    " + say(report_words::findings_place, language,
                               {visible(round.input.sources[origin.source].file, longest_name),
                                std::to_string(origin.line), std::to_string(origin.column)});
    }
    const std::string way_out = remedy(finding, language);
    return way_out.empty()
               ? text + "\n"
               : text + "\n    " + say(report_words::findings_remedy, language, {way_out}) + "\n";
}

} // namespace

ReportTable findings_table(const ScoredRound& round, std::span<const Finding> findings,
                           Language language)
{
    ReportTable table;
    for (const char* const id : {"unit", "check", "severity", "criterion", "item", "file", "line",
                                 "column", "message", "remedy"}) {
        table.columns.push_back({id, id, Align::left});
    }
    for (const Finding& finding : findings) {
        ReportRow row{{finding.unit, finding.check, std::string{name_of(finding.severity)},
                       finding.leaf ? round.set.leaves[*finding.leaf].id : std::string{},
                       finding.item}};
        add_place(row, finding, round.input);
        row.cells.emplace_back(sentence(finding, language));
        row.cells.emplace_back(remedy(finding, language));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string findings_text(const ScoredRound& round, std::span<const Finding> findings,
                          std::size_t examined, Language language)
{
    std::string text;
    for (const std::string& notice : notices_of(round, language)) {
        text += notice + "\n\n";
    }
    const Finding* last = nullptr;
    for (const Finding& finding : findings) {
        if (last == nullptr || last->unit != finding.unit) {
            text +=
                (last == nullptr ? "" : "\n") + heading_of(round, finding.unit, language) + "\n";
        }
        text += finding_text(round, finding, language);
        last = &finding;
    }
    const Counts counts = counts_of(findings);
    return text + (findings.empty() ? "" : "\n") +
           say(report_words::findings_summary, language,
               {std::to_string(examined), std::to_string(counts.errors),
                std::to_string(counts.warnings), std::to_string(counts.notes)}) +
           "\n";
}

std::string findings_json(const ScoredRound& round, std::span<const Finding> findings,
                          std::size_t examined, Language language)
{
    const Counts counts = counts_of(findings);
    return write_json("findings", round, findings_table(round, findings, language),
                      {{"units_examined", examined},
                       {"errors", counts.errors},
                       {"warnings", counts.warnings},
                       {"notes", counts.notes}});
}

} // namespace assess
