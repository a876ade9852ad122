#include "report/report_options.hpp"

#include "common/options.hpp"

namespace apps {

Option& add_report_options(Command& command, ReportOptions& options)
{
    add_store(command, options.where.store);
    add_round(command, options.where.round);
    add_format(
        command,
        {"--format",
         "markdown|csv|json",
         {"How the report is written; default: markdown", "Định dạng báo cáo; mặc định: markdown"}},
        options.named_format, report_formats, options.csv);
    add_for(command, options.csv);
    add_raw(command, options.csv);
    return add_output(command, options.output, {"markdown", "csv", "json"});
}

Option& add_as_of_option(Command& command, ReportOptions& options)
{
    return add_as_of(command, options.where.as_of);
}

void add_run_options(Command& command, ReportOptions& options)
{
    const Option& as_of = add_as_of_option(command, options);
    command
        .add({"--as-published",
              "",
              {"What the latest scoring run kept, not what is computed now",
               "Kết quả lần tính điểm gần nhất đã lưu, không tính lại"}},
             options.as_published)
        .excludes(as_of);
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
