#include <assess/report/scores.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "words.hpp"

namespace assess {

namespace {

/// The points of a leaf, in the order of the last five columns.
void add_points(ReportRow& row, const CriteriaSet& set, const LeafScore& score)
{
    row.cells.emplace_back(points_number(set.scoring, set.leaves[score.leaf].max_points));
    row.cells.push_back(points_cell(set.scoring, score.self_points));
    row.cells.emplace_back(points_number(set.scoring, score.computed_points));
    row.cells.push_back(points_cell(set.scoring, score.verified_points));
    row.cells.emplace_back(points_number(set.scoring, score.final_points()));
}

ReportRow machine_row(const CriteriaSet& set, const Scorecard& card, const LeafScore& score)
{
    const Leaf& leaf = set.leaves[score.leaf];
    ReportRow row{
        {card.unit, set.lessons[leaf.lesson].id, leaf.id, std::string{name_of(score.state)}}};
    add_points(row, set, score);
    return row;
}

ReportRow row_in_words(const CriteriaSet& set, const Scorecard& card, const LeafScore& score,
                       Language language)
{
    const Leaf& leaf = set.leaves[score.leaf];
    ReportRow row{{card.unit, card.name, leaf.number, std::string{leaf.title.in(language)},
                   state_in_words(score.state, language)}};
    add_points(row, set, score);
    return row;
}

ReportTable empty_scores_in_words(Language language)
{
    const auto column = [&](std::string id, const Phrase& title, Align align) {
        return ReportColumn{std::move(id), say(title, language), align};
    };
    return {{column("unit", report_words::column_unit, Align::left),
             column("name", report_words::column_name, Align::left),
             column("number", report_words::column_number, Align::left),
             column("criterion", report_words::column_criterion, Align::left),
             column("state", report_words::column_state, Align::left),
             column("max", report_words::column_max, Align::right),
             column("self", report_words::column_self, Align::right),
             column("computed", report_words::column_computed, Align::right),
             column("verified", report_words::column_verified, Align::right),
             column("final", report_words::column_final, Align::right)},
            {}};
}

} // namespace

ReportTable scores_table(const ScoredRound& round)
{
    ReportTable table;
    for (const char* const id :
         {"unit", "lesson", "criterion", "state", "max", "self", "computed", "verified", "final"}) {
        table.columns.push_back({id, id, Align::left});
    }
    for (const Scorecard& card : round.scorecards.units) {
        for (const LeafScore& score : card.leaves) {
            table.rows.push_back(machine_row(round.set, card, score));
        }
    }
    return table;
}

Page scores_page(const ScoredRound& round, Language language)
{
    ReportTable table = empty_scores_in_words(language);
    for (const Scorecard& card : round.scorecards.units) {
        for (const LeafScore& score : card.leaves) {
            table.rows.push_back(row_in_words(round.set, card, score, language));
        }
    }
    Page page{PageHeading{1, say(report_words::title_scores, language, {round.scorecards.round})},
              PageParagraph{std::string{round.set.title.in(language)}}};
    add_notices(page, round, language);
    page.emplace_back(std::move(table));
    add_premises(page, round, language);
    return page;
}

} // namespace assess
