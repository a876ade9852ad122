#include "common/large_pages.hpp"
#include "common/tool.hpp"
#include "report/records_report.hpp"
#include "report/report_options.hpp"
#include "report/round_reports.hpp"
#include "report/unit_reports.hpp"

#include <functional>

namespace {

using apps::Exit;
using apps::LoadedRound;
using apps::ReportOptions;
using assess::Diagnostics;
using assess::Language;

bool settle_format(ReportOptions& options, Diagnostics& found)
{
    const auto format =
        apps::settled_format(options.output, options.named_format, apps::ReportFormat::markdown,
                             apps::report_formats, options.csv, found);
    options.format = format.value_or(options.format);
    return format.has_value();
}

using Report = std::function<Exit(const LoadedRound& round, Language language, Diagnostics& found)>;

/// What every kind of report does around its own work.
apps::Action action_of(ReportOptions& options, const apps::Tool& tool, Report report,
                       const apps::Wanted& wanted = {})
{
    return [&options, &tool, wanted, report = std::move(report)](Diagnostics& found) {
        if (!settle_format(options, found)) {
            return Exit::usage;
        }
        const auto round = options.as_published ? load_published_round(options.where, found)
                                                : load_scored_round(options.where, wanted, found);
        return round ? report(*round, tool.language(), found) : Exit::findings;
    };
}

void add_round_reports(apps::Tool& tool, ReportOptions& options)
{
    const auto add = [&](const char* name, assess::Phrase purpose,
                         Exit (*report)(const ReportOptions&, const LoadedRound&, Language)) {
        apps::Command& command = tool.add_command(
            name, purpose,
            action_of(options, tool,
                      [&options, report](const LoadedRound& round, Language language,
                                         Diagnostics&) { return report(options, round, language); },
                      {apps::Published::required, assess::Origins::leave_out}));
        add_run_options(command, options);
    };
    add("ranking",
        {"Write the units by rank, with total, band and gates",
         "Bảng xếp hạng: tổng điểm, mức xếp loại, điều kiện khống chế"},
        apps::report_ranking);
    add("scores",
        {"Write one row for each leaf of each unit",
         "Bảng điểm chi tiết: mỗi tiêu chí của mỗi đơn vị một dòng"},
        apps::report_scores);
    add("matrix",
        {"Write the points of the units by lesson", "Bảng điểm của các đơn vị theo từng bài học"},
        apps::report_matrix);
}

void add_unit_reports(apps::Tool& tool, ReportOptions& options, apps::Option& output)
{
    apps::Command& unit = tool.add_command(
        "unit", {"Write the official sheet of a unit", "Phiếu điểm của đơn vị"},
        action_of(options, tool,
                  [&options](const LoadedRound& round, Language language, Diagnostics& found) {
                      return report_unit(options, round, language, found);
                  }));
    add_as_of_option(unit, options);
    add_unit_options(unit, options, output);
    apps::Command& explain = tool.add_command(
        "explain",
        {"Explain why a unit got its points", "Diễn giải vì sao đơn vị được số điểm này"},
        action_of(options, tool,
                  [&options](const LoadedRound& round, Language language, Diagnostics& found) {
                      return report_explanation(options, round, language, found);
                  }));
    add_as_of_option(explain, options);
    add_unit_options(explain, options, output);
    add_criterion_option(explain, options);
}

/// Records are what they are, whether they have been scored or not.
void add_records_report(apps::Tool& tool, ReportOptions& options, apps::RecordsQuestion& question)
{
    apps::Command& records = tool.add_command(
        "records",
        {"List the records behind a figure of a unit",
         "Liệt kê các bản ghi làm nên một số liệu của đơn vị"},
        action_of(
            options, tool,
            [&options, &question](const LoadedRound& round, Language language, Diagnostics& found) {
                return report_records(options, question, round, language, found);
            },
            {apps::Published::unasked}));
    add_records_options(records, question);
}

} // namespace

int main(int argc, char** argv)
{
    apps::use_large_pages();
    ReportOptions options;
    apps::RecordsQuestion question;
    apps::Tool tool{
        "assess-report",
        {"Write reports on a scored round.", "Lập báo cáo về kỳ đánh giá đã tính điểm."}};
    apps::Option& output = add_report_options(tool.options(), options);
    add_round_reports(tool, options);
    add_unit_reports(tool, options, output);
    add_records_report(tool, options, question);
    return tool.run(argc, argv);
}
