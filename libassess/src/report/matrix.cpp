#include <assess/report/matrix.hpp>

#include "numbers.hpp"
#include "phrases.hpp"
#include "words.hpp"

namespace assess {

namespace {

void add_points(ReportRow& row, const Scoring& scoring, const Scorecard& card)
{
    for (const Rational& points : card.lesson_points) {
        row.cells.emplace_back(points_number(scoring, points));
    }
    row.cells.emplace_back(points_number(scoring, card.bonus_points));
    row.cells.emplace_back(points_number(scoring, card.deduction_points));
    row.cells.push_back(card.state == UnitState::not_submitted
                            ? ReportCell{}
                            : ReportCell{total_number(scoring, card.total_rounded)});
}

ReportColumn points_column(std::string id, std::string title)
{
    return {std::move(id), std::move(title), Align::right};
}

/// Lessons are called by number and title.
std::vector<ReportColumn> points_columns(const CriteriaSet& set, Language language)
{
    std::vector<ReportColumn> columns;
    for (const Lesson& lesson : set.lessons) {
        columns.push_back(
            points_column(lesson.id, lesson.number + " " + std::string{lesson.title.in(language)}));
    }
    columns.push_back(points_column("bonus", say(report_words::column_bonus, language)));
    columns.push_back(points_column("deduction", say(report_words::column_deduction, language)));
    columns.push_back(points_column("total", say(report_words::column_total, language)));
    return columns;
}

} // namespace

ReportTable matrix_table(const ScoredRound& round)
{
    ReportTable table;
    table.columns = points_columns(round.set, Language::en);
    table.columns.insert(table.columns.begin(), ReportColumn{"unit", "unit"});
    for (const Scorecard& card : round.scorecards.units) {
        ReportRow row{{card.unit}};
        add_points(row, round.set.scoring, card);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Page matrix_page(const ScoredRound& round, Language language)
{
    ReportTable table;
    table.columns = points_columns(round.set, language);
    table.columns.insert(table.columns.begin(),
                         {ReportColumn{"unit", say(report_words::column_unit, language)},
                          ReportColumn{"name", say(report_words::column_name, language)}});
    for (const Scorecard& card : round.scorecards.units) {
        ReportRow row{{card.unit, card.name}};
        add_points(row, round.set.scoring, card);
        table.rows.push_back(std::move(row));
    }
    Page page{PageHeading{1, say(report_words::title_matrix, language, {round.scorecards.round})},
              PageParagraph{std::string{round.set.title.in(language)}}};
    add_notices(page, round, language);
    page.emplace_back(std::move(table));
    add_premises(page, round, language);
    return page;
}

} // namespace assess
