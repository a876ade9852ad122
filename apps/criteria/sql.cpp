#include "criteria/sql.hpp"

#include "common/options.hpp"
#include "common/output.hpp"
#include "criteria/load_set.hpp"
#include "criteria/sql_messages.hpp"
#include "round_messages.hpp"

#include <assess/files/file.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace apps {

namespace {

using assess::CriteriaSet;
using assess::Diagnostics;
using assess::SqlDialect;

constexpr std::array dialects{Choice<SqlDialect>{"sqlite", SqlDialect::sqlite},
                              Choice<SqlDialect>{"postgresql", SqlDialect::postgresql},
                              Choice<SqlDialect>{"duckdb", SqlDialect::duckdb}};

const assess::Place command_line{"assess-criteria", 0, 0};

/// The one that --register names; without it the only one of the set.
std::optional<std::size_t> find_register(const SqlAsked& asked, const CriteriaSet& set,
                                         Diagnostics& found)
{
    if (!asked.book && set.registers.size() == 1) {
        return 0;
    }
    std::string known;
    for (std::size_t index = 0; index < set.registers.size(); ++index) {
        if (set.registers[index].id == asked.book) {
            return index;
        }
        known += (known.empty() ? "" : ", ") + set.registers[index].id;
    }
    if (known.empty()) {
        found.add(messages::registers_none, {asked.file.string(), 0, 0});
    } else if (asked.book) {
        found.add(messages::register_not_in_set, command_line, {*asked.book, known});
    } else {
        found.add(messages::register_not_named, command_line, {known});
    }
    return std::nullopt;
}

std::optional<assess::Period> period_of(const SqlAsked& asked, const CriteriaSet& set,
                                        Diagnostics& found)
{
    if (asked.from && asked.until) {
        if (*asked.until < *asked.from) {
            found.add(messages::sql_period_reversed, command_line,
                      {assess::to_string(*asked.from), assess::to_string(*asked.until)});
            return std::nullopt;
        }
        return assess::Period{*asked.from, *asked.until};
    }
    if (asked.year == 0) {
        found.add(messages::sql_period_missing, command_line);
        return std::nullopt;
    }
    if (asked.year < 1901 || asked.year > 2198) {
        found.add(messages::year_out_of_range, command_line, {asked.year});
        return std::nullopt;
    }
    return set.period.of(static_cast<int>(asked.year));
}

/// Whether every measure of the register finds the calendar it asks for.
bool has_calendar(const assess::SqlRequest& request, Diagnostics& found)
{
    const auto& measures = request.set.measures;
    const auto asking = std::find_if(measures.begin(), measures.end(), [&](const auto& measure) {
        const assess::Counted* const source = measure.counted();
        return source != nullptr && source->from == request.book &&
               assess::asks_for_calendar(source->where);
    });
    if (asking == measures.end() || request.calendar != nullptr) {
        return true;
    }
    found.add(messages::sql_calendar_missing, command_line, {asking->id});
    return false;
}

Exit write_query(const SqlAsked& asked, assess::SqlRequest request, Diagnostics& found)
{
    const auto period = period_of(asked, request.set, found);
    if (!period) {
        return Exit::usage;
    }
    request.period = *period;
    std::optional<assess::Calendar> calendar;
    if (asked.calendar) {
        calendar = assess::read_calendar(assess::read_file(*asked.calendar),
                                         asked.calendar->string(), found);
        request.calendar = calendar ? &*calendar : nullptr;
    }
    if (found.any_error()) {
        return Exit::findings;
    }
    if (!has_calendar(request, found)) {
        return Exit::usage;
    }
    const auto query = assess::sql_query(request, asked.file.string(), found);
    if (!query) {
        return Exit::findings;
    }
    write_output(asked.output, *query);
    return Exit::done;
}

Exit write_sql(const SqlAsked& asked, Diagnostics& found)
{
    const auto set = load_set(asked.file, found);
    if (!set) {
        return Exit::findings;
    }
    const auto book = find_register(asked, *set, found);
    if (!book) {
        return set->registers.empty() ? Exit::findings : Exit::usage;
    }
    assess::SqlRequest request{*set, *book, asked.dialect, asked.tables, {}, nullptr};
    if (request.tables.records.empty()) {
        request.tables.records = set->registers[*book].id;
    }
    if (asked.create_table) {
        if (!has_sql_names(request, asked.file.string(), found)) {
            return Exit::findings;
        }
        write_output(asked.output, assess::sql_table(request));
        return Exit::done;
    }
    return write_query(asked, std::move(request), found);
}

void add_names(Command& command, SqlAsked& asked)
{
    command.add({"--table",
                 "NAME",
                 {"The table with the records; default: the id of the register",
                  "Bảng chứa bản ghi; mặc định: mã của sổ theo dõi"}},
                asked.tables.records);
    command.add({"--order",
                 "COLUMN",
                 {"Of records with one key, the one with the highest value here counts; default: "
                  "record_order",
                  "Trong các bản ghi trùng khóa, bản ghi có giá trị cột này lớn nhất được tính; "
                  "mặc định: record_order"}},
                asked.tables.order);
    command.add(
        {"--units",
         "NAME",
         {"A table whose column \"code\" lists the units; default: those the records name",
          "Bảng có cột \"code\" liệt kê các đơn vị; mặc định: các đơn vị có trong bản ghi"}},
        asked.tables.units);
}

void add_period(Command& command, SqlAsked& asked)
{
    Option& year =
        command.add({"--year",
                     "YEAR",
                     {"Year of the round whose records count", "Năm của kỳ có bản ghi được tính"}},
                    asked.year);
    Option& from = command.add(
        {"--from", "DATE", {"First day whose records count", "Ngày đầu tiên có bản ghi được tính"}},
        asked.from);
    Option& until =
        command.add({"--until",
                     "DATE",
                     {"Last day whose records count", "Ngày cuối cùng có bản ghi được tính"}},
                    asked.until);
    from.needs(until).excludes(year);
    until.needs(from).excludes(year);
}

} // namespace

void add_sql_command(Tool& tool, SqlAsked& asked)
{
    Command& command =
        tool.add_command("sql",
                         {"Write the measures of a register as one SQL query",
                          "Viết một câu truy vấn SQL tính các số liệu của sổ theo dõi"},
                         [&asked](Diagnostics& found) { return write_sql(asked, found); });
    command.add({"FILE", "FILE", {"Criteria set (TOML)", "Bộ tiêu chí (TOML)"}}, asked.file)
        .required();
    command.add({"--register",
                 "ID",
                 {"The register that is counted; default: the only one of the criteria set",
                  "Sổ theo dõi cần đếm; mặc định: sổ duy nhất của bộ tiêu chí"}},
                asked.book);
    command.add_choice({"--dialect",
                        "sqlite|postgresql|duckdb",
                        {"The database the query is for; default: postgresql",
                         "Cơ sở dữ liệu sẽ chạy câu truy vấn; mặc định: postgresql"}},
                       asked.dialect, dialects);
    add_names(command, asked);
    add_period(command, asked);
    command.add(
        {"--calendar", "FILE", {"Calendar of working days (TOML)", "Lịch ngày làm việc (TOML)"}},
        asked.calendar);
    command.add({"--create-table",
                 "",
                 {"Write the statement that makes the table, instead of the query",
                  "Viết câu lệnh tạo bảng thay cho câu truy vấn"}},
                asked.create_table);
    add_output(command, asked.output, {});
}

} // namespace apps
