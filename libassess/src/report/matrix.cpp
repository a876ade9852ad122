#include <assess/report/matrix.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "words.hpp"

namespace assess {

namespace {

void add_points(Row& row, const Scoring& scoring, const Scorecard& card)
{
    for (const Rational& points : card.lesson_points) {
        row.cells.emplace_back(points_number(scoring, points));
    }
    row.cells.emplace_back(points_number(scoring, card.bonus_points));
    row.cells.emplace_back(points_number(scoring, card.deduction_points));
    row.cells.push_back(card.state == UnitState::not_submitted
                            ? Cell{}
                            : Cell{total_number(scoring, card.total_rounded)});
}

TableColumn points_column(std::string id, std::string title)
{
    return {std::move(id), std::move(title), Align::right};
}

/// Lessons are called by number and title.
std::vector<TableColumn> points_columns(const CriteriaSet& set, Language language)
{
    std::vector<TableColumn> columns;
    for (const Lesson& lesson : set.lessons) {
        columns.push_back(
            points_column(lesson.id, lesson.number + " " + std::string{lesson.title.in(language)}));
    }
    columns.push_back(points_column("bonus", say(phrases::column_bonus, language)));
    columns.push_back(points_column("deduction", say(phrases::column_deduction, language)));
    columns.push_back(points_column("total", say(phrases::column_total, language)));
    return columns;
}

} // namespace

Table matrix_table(const ScoredRound& round)
{
    Table table;
    table.columns = points_columns(round.set, Language::en);
    table.columns.insert(table.columns.begin(), TableColumn{"unit", "unit"});
    for (const Scorecard& card : round.scorecards.units) {
        Row row{{card.unit}};
        add_points(row, round.set.scoring, card);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Document matrix_page(const ScoredRound& round, Language language)
{
    Table table;
    table.columns = points_columns(round.set, language);
    table.columns.insert(table.columns.begin(),
                         {TableColumn{"unit", say(phrases::column_unit, language)},
                          TableColumn{"name", say(phrases::column_name, language)}});
    for (const Scorecard& card : round.scorecards.units) {
        Row row{{card.unit, card.name}};
        add_points(row, round.set.scoring, card);
        table.rows.push_back(std::move(row));
    }
    Document page{Heading{1, say(phrases::title_matrix, language, {round.scorecards.round})},
                  Paragraph{std::string{round.set.title.in(language)}}, std::move(table)};
    add_premises(page, round, language);
    return page;
}

} // namespace assess
