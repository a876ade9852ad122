#include "report/report_options.hpp"

#include "common/options.hpp"

#include <array>

namespace apps {

namespace {

constexpr std::array formats{Choice<ReportFormat>{"markdown", ReportFormat::markdown},
                             Choice<ReportFormat>{"csv", ReportFormat::csv},
                             Choice<ReportFormat>{"json", ReportFormat::json}};
constexpr std::array dialects{Choice<assess::CsvDialect>{"excel", assess::CsvDialect::excel}};

} // namespace

Option& add_report_options(Command& command, ReportOptions& options)
{
    add_store(command, options.where.store);
    add_round(command, options.where.round);
    command.add_choice(
        {"--format",
         "markdown|csv|json",
         {"How the report is written; default: markdown", "Định dạng báo cáo; mặc định: markdown"}},
        options.format, formats);
    command.add_choice(
        {"--for",
         "excel",
         {"CSV as Excel opens it in Vietnam: semicolons, decimal comma, words of --lang",
          "CSV để mở bằng Excel ở Việt Nam: dấu chấm phẩy, dấu phẩy thập phân, ngôn ngữ theo "
          "--lang"}},
        options.dialect, dialects);
    command.add({"--raw",
                 "",
                 {"CSV with text as handed in, although a spreadsheet may run it",
                  "CSV giữ nguyên chữ như đã nộp, dù bảng tính có thể chạy như công thức"}},
                options.raw);
    return add_output(command, options.output);
}

void add_unit_options(Command& command, ReportOptions& options, Option& output)
{
    add_units(command, options.units);
    command
        .add({"--each-unit",
              "DIR",
              {"Write one file a unit into this folder", "Ghi mỗi đơn vị một tệp vào thư mục này"}},
             options.each_unit)
        .excludes(output);
}

void add_criterion_option(Command& command, ReportOptions& options)
{
    command.add({"--criterion",
                 "ID",
                 {"This leaf only, by id or number", "Chỉ tiêu chí này, theo mã hoặc số thứ tự"}},
                options.criterion);
}

} // namespace apps
