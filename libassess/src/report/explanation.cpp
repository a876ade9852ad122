#include <assess/report/explanation.hpp>

#include "explain_phrases.hpp"
#include "phrases.hpp"
#include "words.hpp"

namespace assess {

namespace {

const Phrase& title_of(ExplainedPart part)
{
    switch (part) {
    case ExplainedPart::rule:
        return report_words::part_rule;
    case ExplainedPart::answer:
        return report_words::part_answer;
    case ExplainedPart::input:
        return report_words::part_input;
    case ExplainedPart::arithmetic:
        return report_words::part_arithmetic;
    case ExplainedPart::evidence:
        return report_words::part_evidence;
    case ExplainedPart::rounding:
        return report_words::part_rounding;
    case ExplainedPart::review:
        return report_words::part_review;
    case ExplainedPart::total:
        return report_words::part_total;
    case ExplainedPart::gate:
        return report_words::part_gate;
    case ExplainedPart::band:
        return report_words::part_band;
    case ExplainedPart::points:
        break;
    }
    return report_words::part_points;
}

/// The explanations asked for.
std::vector<const LeafExplanation*> wanted(const ExplainedUnit& unit,
                                           std::optional<std::size_t> leaf)
{
    std::vector<const LeafExplanation*> found;
    for (const LeafExplanation& explanation : unit.explanations) {
        if (!leaf || explanation.score.leaf == *leaf) {
            found.push_back(&explanation);
        }
    }
    return found;
}

/// The file, line and column a value came from; empty cells where it came from no file.
void add_origin(ReportRow& row, const ExplainedLine& line, const RoundInput& input)
{
    if (!line.origin || line.origin->line == 0) {
        row.cells.insert(row.cells.end(), 3, ReportCell{});
        return;
    }
    row.cells.emplace_back(input.sources[line.origin->source].file);
    row.cells.emplace_back(std::size_t{line.origin->line});
    row.cells.emplace_back(std::size_t{line.origin->column});
}

std::string with_origin(const ExplainedLine& line, const RoundInput& input, Language language)
{
    if (!line.origin || line.origin->line == 0) {
        return line.text;
    }
    return say(report_words::from_file, language,
               {line.text, input.sources[line.origin->source].file,
                std::to_string(line.origin->line), std::to_string(line.origin->column)});
}

/// One heading a part, its statements below.
void add_story(Page& page, std::string heading, const std::vector<ExplainedLine>& lines,
               const RoundInput& input, Language language)
{
    page.emplace_back(PageHeading{2, std::move(heading)});
    std::optional<ExplainedPart> part;
    bool had_band = false;
    for (const ExplainedLine& line : lines) {
        if (part != line.part) {
            const Phrase& title = line.part == ExplainedPart::band && had_band
                                      ? report_words::part_band_kept
                                      : title_of(line.part);
            had_band = had_band || line.part == ExplainedPart::band;
            page.emplace_back(PageHeading{3, say(title, language)});
            page.emplace_back(PageList{});
            part = line.part;
        }
        std::get<PageList>(page.back()).items.push_back(with_origin(line, input, language));
    }
}

void add_rows(ReportTable& table, const ExplainedUnit& unit, const std::string& criterion,
              const std::vector<ExplainedLine>& lines)
{
    for (const ExplainedLine& line : lines) {
        ReportRow row{
            {unit.card().unit, criterion, std::string{name_of(line.part)}, line.id, line.value}};
        add_origin(row, line, unit.round.input);
        row.cells.emplace_back(line.text);
        table.rows.push_back(std::move(row));
    }
}

} // namespace

std::string_view name_of(ExplainedPart part)
{
    switch (part) {
    case ExplainedPart::rule:
        return "rule";
    case ExplainedPart::answer:
        return "answer";
    case ExplainedPart::input:
        return "input";
    case ExplainedPart::arithmetic:
        return "arithmetic";
    case ExplainedPart::evidence:
        return "evidence";
    case ExplainedPart::rounding:
        return "rounding";
    case ExplainedPart::review:
        return "review";
    case ExplainedPart::total:
        return "total";
    case ExplainedPart::gate:
        return "gate";
    case ExplainedPart::band:
        return "band";
    case ExplainedPart::points:
        break;
    }
    return "points";
}

ReportTable explanation_table(const ExplainedUnit& unit, std::optional<std::size_t> leaf,
                              Language language)
{
    ReportTable table;
    for (const char* const id :
         {"unit", "criterion", "part", "id", "value", "file", "line", "column", "text"}) {
        table.columns.push_back({id, id, Align::left});
    }
    for (const LeafExplanation* const explanation : wanted(unit, leaf)) {
        add_rows(table, unit, unit.round.set.leaves[explanation->score.leaf].id,
                 explain_in_words(unit, *explanation, language));
    }
    if (!leaf) {
        add_rows(table, unit, {}, total_in_words(unit, language));
    }
    return table;
}

Page explanation_page(const ExplainedUnit& unit, std::optional<std::size_t> leaf, Language language)
{
    const Scorecard& card = unit.card();
    Page page{PageHeading{
        1, say(report_words::title_explanation, language, {card.name + " (" + card.unit + ")"})}};
    add_notices(page, unit.round, language);
    for (const LeafExplanation* const explanation : wanted(unit, leaf)) {
        const Leaf& told = unit.round.set.leaves[explanation->score.leaf];
        add_story(page,
                  told.number + " " + std::string{told.title.in(language)} + " (" + told.id + ")",
                  explain_in_words(unit, *explanation, language), unit.round.input, language);
    }
    if (!leaf) {
        add_story(page, say(report_words::title_result, language), total_in_words(unit, language),
                  unit.round.input, language);
    }
    add_premises(page, unit.round, language);
    return page;
}

} // namespace assess
