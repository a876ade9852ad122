#include "report/round_reports.hpp"

#include "report/report_output.hpp"

#include <assess/report/matrix.hpp>
#include <assess/report/ranking.hpp>
#include <assess/report/scores.hpp>
#include <assess/report/spreadsheet_words.hpp>
#include <assess/report/write_csv.hpp>
#include <assess/report/write_json.hpp>
#include <assess/report/write_markdown.hpp>

namespace apps {

namespace {

/// A report in its shapes: ids for machines, words for people.
struct RoundReport {
    std::string_view kind;
    assess::ReportTable (*table)(const assess::ScoredRound& round);
    assess::ReportTable (*json)(const assess::ScoredRound& round);
    assess::ReportTable (*spreadsheet)(const assess::ScoredRound& round, assess::Language language);
    assess::Page (*page)(const assess::ScoredRound& round, assess::Language language);
};

std::string written(const RoundReport& report, const ReportOptions& options,
                    const assess::ScoredRound& round, assess::Language language)
{
    switch (options.format) {
    case ReportFormat::markdown:
        return write_markdown(report.page(round, language), language);
    case ReportFormat::csv:
        return options.csv.for_people()
                   ? write_csv(report.spreadsheet(round, language), options.csv.style())
                   : write_csv(report.table(round), options.csv.style());
    case ReportFormat::json:
        break;
    }
    return write_json(report.kind, round, report.json(round));
}

/// Where words take the place of ids one by one.
template <assess::ReportTable (*table)(const assess::ScoredRound& round)>
assess::ReportTable in_words(const assess::ScoredRound& round, assess::Language language)
{
    return spreadsheet_words(table(round), round.set, language);
}

Exit write(const RoundReport& report, const ReportOptions& options, const LoadedRound& round,
           assess::Language language)
{
    write_report(options, report.kind, round, written(report, options, round.view(), language));
    return Exit::done;
}

} // namespace

Exit report_ranking(const ReportOptions& options, const LoadedRound& round,
                    assess::Language language)
{
    return write({"ranking", assess::ranking_table, assess::ranking_with_parts,
                  assess::ranking_for_spreadsheet, assess::ranking_page},
                 options, round, language);
}

Exit report_scores(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language)
{
    return write({"scores", assess::scores_table, assess::scores_table,
                  in_words<assess::scores_table>, assess::scores_page},
                 options, round, language);
}

Exit report_matrix(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language)
{
    return write({"matrix", assess::matrix_table, assess::matrix_table,
                  in_words<assess::matrix_table>, assess::matrix_page},
                 options, round, language);
}

} // namespace apps
