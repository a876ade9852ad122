#include "report/round_reports.hpp"

#include "report/report_output.hpp"

#include <assess/report/matrix.hpp>
#include <assess/report/ranking.hpp>
#include <assess/report/scores.hpp>
#include <assess/report/write_json.hpp>
#include <assess/report/write_markdown.hpp>

namespace apps {

namespace {

/// A report in its two shapes: ids for machines, words for people.
struct RoundReport {
    std::string_view kind;
    assess::ReportTable (*table)(const assess::ScoredRound& round);
    assess::Page (*page)(const assess::ScoredRound& round, assess::Language language);
};

std::string written(const RoundReport& report, const ReportOptions& options,
                    const assess::ScoredRound& round, assess::Language language)
{
    switch (options.format) {
    case ReportFormat::markdown:
        return write_markdown(report.page(round, language), language);
    case ReportFormat::csv:
        return csv_text(report.table(round), round.set, options, language);
    case ReportFormat::json:
        break;
    }
    return write_json(report.kind, round, report.table(round));
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
    return write({"ranking", assess::ranking_table, assess::ranking_page}, options, round,
                 language);
}

Exit report_scores(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language)
{
    return write({"scores", assess::scores_table, assess::scores_page}, options, round, language);
}

Exit report_matrix(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language)
{
    return write({"matrix", assess::matrix_table, assess::matrix_page}, options, round, language);
}

} // namespace apps
