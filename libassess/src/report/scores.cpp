#include <assess/report/scores.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "words.hpp"

namespace assess {

namespace {

/// The points of a leaf, in the order of the last five columns.
void add_points(Row& row, const CriteriaSet& set, const LeafScore& score)
{
    row.cells.emplace_back(points_number(set.scoring, set.leaves[score.leaf].max_points));
    row.cells.push_back(points_cell(set.scoring, score.self_points));
    row.cells.emplace_back(points_number(set.scoring, score.computed_points));
    row.cells.push_back(points_cell(set.scoring, score.verified_points));
    row.cells.emplace_back(points_number(set.scoring, score.final_points));
}

Row machine_row(const CriteriaSet& set, const Scorecard& card, const LeafScore& score)
{
    const Leaf& leaf = set.leaves[score.leaf];
    Row row{{card.unit, set.lessons[leaf.lesson].id, leaf.id, std::string{name_of(score.state)}}};
    add_points(row, set, score);
    return row;
}

Row row_in_words(const CriteriaSet& set, const Scorecard& card, const LeafScore& score,
                 Language language)
{
    const Leaf& leaf = set.leaves[score.leaf];
    Row row{{card.unit, card.name, leaf.number, std::string{leaf.title.in(language)},
             state_in_words(score.state, language)}};
    add_points(row, set, score);
    return row;
}

Table empty_table_in_words(Language language)
{
    const auto column = [&](std::string id, const Phrase& title, Align align) {
        return TableColumn{std::move(id), say(title, language), align};
    };
    return {{column("unit", phrases::column_unit, Align::left),
             column("name", phrases::column_name, Align::left),
             column("number", phrases::column_number, Align::left),
             column("criterion", phrases::column_criterion, Align::left),
             column("state", phrases::column_state, Align::left),
             column("max", phrases::column_max, Align::right),
             column("self", phrases::column_self, Align::right),
             column("computed", phrases::column_computed, Align::right),
             column("verified", phrases::column_verified, Align::right),
             column("final", phrases::column_final, Align::right)},
            {}};
}

} // namespace

Table scores_table(const ScoredRound& round)
{
    Table table;
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

Document scores_page(const ScoredRound& round, Language language)
{
    Table table = empty_table_in_words(language);
    for (const Scorecard& card : round.scorecards.units) {
        for (const LeafScore& score : card.leaves) {
            table.rows.push_back(row_in_words(round.set, card, score, language));
        }
    }
    Document page{Heading{1, say(phrases::title_scores, language, {round.scorecards.round})},
                  Paragraph{std::string{round.set.title.in(language)}}, std::move(table)};
    add_premises(page, round, language);
    return page;
}

} // namespace assess
