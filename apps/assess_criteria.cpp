#include "common/csv_options.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/tool.hpp"
#include "criteria/calendar.hpp"
#include "criteria/described.hpp"
#include "criteria/examine.hpp"
#include "criteria/guide.hpp"
#include "criteria/json.hpp"
#include "criteria/load_set.hpp"
#include "criteria/plain_words.hpp"
#include "criteria/sql.hpp"
#include "criteria/tree.hpp"

#include <assess/report/write_csv.hpp>
#include <assess/report/write_markdown.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace {

using apps::Exit;
using assess::CriteriaSet;
using assess::Diagnostics;
using assess::Language;

enum class Format : std::uint8_t { text, markdown, csv, json };

constexpr std::array formats{
    apps::Choice<Format>{"text", Format::text}, apps::Choice<Format>{"markdown", Format::markdown},
    apps::Choice<Format>{"csv", Format::csv}, apps::Choice<Format>{"json", Format::json}};

/// What the command line asks for.
struct Asked {
    apps::Files files;
    std::filesystem::path file;
    std::filesystem::path before;
    std::filesystem::path after;
    std::optional<Format> named_format;
    std::vector<const apps::Option*> format_options; ///< of each command that has one
    Format format = Format::text;                    ///< the one that is meant
    std::optional<std::filesystem::path> output;
};

std::string title_line(const CriteriaSet& set, Language language)
{
    return set.id + " " + set.version + ": " + std::string{set.title.in(language)};
}

std::string shown(const CriteriaSet& set, Format format, Language language)
{
    const assess::ReportTable tree = apps::tree_of(set, language);
    const assess::ReportTable sums = apps::sums_of(set, apps::KindNames::ids, language);
    switch (format) {
    case Format::text:
        return title_line(set, language) + "\n\n" +
               apps::write_plain(apps::tree_in_words(tree, language)) + "\n" +
               apps::write_plain(sums);
    case Format::markdown:
        return assess::write_markdown({assess::PageHeading{1, title_line(set, language)},
                                       apps::tree_in_words(tree, language), sums},
                                      language);
    case Format::csv:
        return assess::write_csv(tree, {});
    case Format::json:
        break;
    }
    return apps::write_tables_json(
        {{"id", set.id}, {"version", set.version}, {"sha256", set.sha256}},
        {{"criteria", tree}, {"sums", sums}});
}

std::string compared(const CriteriaSet& before, const CriteriaSet& after, Format format,
                     Language language)
{
    const assess::ReportTable table = apps::differences(before, after, language);
    const assess::Phrase same{"The two sets say the same.", "Hai bộ tiêu chí giống nhau."};
    const std::string heading =
        before.id + " " + before.version + " → " + after.id + " " + after.version;
    switch (format) {
    case Format::text:
        return table.rows.empty()
                   ? std::string{same.in(language)} + "\n"
                   : apps::differences_text(apps::differences_in_words(table, language), language);
    case Format::markdown:
        if (table.rows.empty()) {
            return assess::write_markdown({assess::PageHeading{1, heading},
                                           assess::PageParagraph{std::string{same.in(language)}}},
                                          language);
        }
        return assess::write_markdown(
            {assess::PageHeading{1, heading}, apps::differences_in_words(table, language)},
            language);
    case Format::csv:
        return assess::write_csv(table, {});
    case Format::json:
        break;
    }
    return apps::write_tables_json(
        {{"before", before.id + "@" + before.version}, {"after", after.id + "@" + after.version}},
        {{"changes", table}});
}

Exit show(const Asked& asked, Language language, Diagnostics& found)
{
    const auto set = apps::load_set(asked.file, found);
    if (!set) {
        return Exit::findings;
    }
    apps::write_output(asked.output, shown(*set, asked.format, language));
    return Exit::done;
}

Exit guide(const Asked& asked, Language language, Diagnostics& found)
{
    const auto set = apps::load_set(asked.file, found);
    if (!set) {
        return Exit::findings;
    }
    apps::write_output(asked.output,
                       assess::write_markdown(apps::guide_of(*set, language), language));
    return Exit::done;
}

Exit diff(const Asked& asked, Language language, Diagnostics& found)
{
    const auto before = apps::load_set(asked.before, found);
    const auto after = apps::load_set(asked.after, found);
    if (!before || !after) {
        return Exit::findings;
    }
    apps::write_output(asked.output, compared(*before, *after, asked.format, language));
    return Exit::done;
}

constexpr assess::Phrase one_set{"Criteria set (TOML)", "Bộ tiêu chí (TOML)"};
constexpr assess::Phrase many_sets{"Criteria sets (TOML)", "Các bộ tiêu chí (TOML)"};

/// --format and --output.
void add_form(apps::Command& command, Asked& asked)
{
    asked.format_options.push_back(&command.add_choice(
        {"--format",
         "text|markdown|csv|json",
         {"How the result is written; default: text", "Định dạng kết quả; mặc định: text"}},
        asked.named_format, apps::optional_choices(formats)));
    apps::add_output(command, asked.output, {"markdown", "csv", "json"});
}

/// The format that is meant; false, with the error said, if the ending of the file means another.
bool settle_format(Asked& asked, Diagnostics& found)
{
    const bool typed = std::ranges::any_of(asked.format_options, &apps::Option::given);
    const bool good = apps::follow_ending(asked.output, typed, formats, asked.named_format, found);
    asked.format = asked.named_format.value_or(Format::text);
    return good;
}

void add_examining_commands(apps::Tool& tool, Asked& asked)
{
    tool.add_command("lint",
                     {"Find every fault of a set, with its place",
                      "Tìm mọi lỗi của bộ tiêu chí, kèm vị trí"},
                     [&](Diagnostics& found) {
                         return apps::lint_sets(asked.files, tool.language(), found);
                     })
        .add({"FILE", "FILE", many_sets}, asked.files)
        .required();
    tool.add_command(
            "test", {"Run the worked examples of a set", "Chạy các ví dụ tính sẵn của bộ tiêu chí"},
            [&](Diagnostics& found) {
                return apps::test_sets(asked.files, tool.language(), found);
            })
        .add({"FILE", "FILE", many_sets}, asked.files)
        .required();
}

void add_writing_commands(apps::Tool& tool, Asked& asked)
{
    apps::Command& showing = tool.add_command(
        "show", {"Show the tree of criteria with their maxima", "Xem cây tiêu chí và điểm tối đa"},
        [&](Diagnostics& found) {
            return settle_format(asked, found) ? show(asked, tool.language(), found) : Exit::usage;
        });
    showing.add({"FILE", "FILE", one_set}, asked.file).required();
    add_form(showing, asked);

    apps::Command& guiding =
        tool.add_command("guide",
                         {"Write how each criterion is scored, as Markdown",
                          "Viết hướng dẫn chấm từng tiêu chí, dạng Markdown"},
                         [&](Diagnostics& found) { return guide(asked, tool.language(), found); });
    guiding.add({"FILE", "FILE", one_set}, asked.file).required();
    apps::add_output(guiding, asked.output, {"markdown"});

    apps::Command& comparing = tool.add_command(
        "diff",
        {"Show what changed from one set to another; status 0 whether or not they differ",
         "So sánh hai bộ tiêu chí; mã kết thúc là 0 dù có khác nhau hay không"},
        [&](Diagnostics& found) {
            return settle_format(asked, found) ? diff(asked, tool.language(), found) : Exit::usage;
        });
    comparing.add({"BEFORE", "FILE", one_set}, asked.before).required();
    comparing.add({"AFTER", "FILE", one_set}, asked.after).required();
    add_form(comparing, asked);
}

void add_calendar_command(apps::Tool& tool, apps::CalendarQuestion& question)
{
    apps::Command& command =
        tool.add_command("calendar",
                         {"Check a calendar of working days, and count by it",
                          "Kiểm tra lịch ngày làm việc và tính thời hạn theo lịch"},
                         [&](Diagnostics& found) {
                             return apps::examine_calendar(question, tool.language(), found);
                         });
    command
        .add({"FILE", "FILE", {"Calendar of working days (TOML)", "Lịch ngày làm việc (TOML)"}},
             question.file)
        .required();
    apps::Option& from = command.add(
        {"--from",
         "DATE",
         {"The day a period begins; not counted itself", "Ngày bắt đầu; không tính ngày này"}},
        question.from);
    apps::Option& until = command.add({"--until",
                                       "DATE",
                                       {"Count the working days up to and including this day",
                                        "Đếm số ngày làm việc đến hết ngày này"}},
                                      question.until);
    command
        .add({"--days",
              "N",
              {"Find the day by which N working days have passed",
               "Tìm ngày cuối của N ngày làm việc"}},
             question.days)
        .needs(from)
        .excludes(until);
    until.needs(from);
    apps::add_output(command, question.output, {});
}

} // namespace

int main(int argc, char** argv)
{
    apps::Tool tool{"assess-criteria",
                    {"Check, show, test and compare criteria sets.",
                     "Kiểm tra, xem, chạy thử và so sánh bộ tiêu chí."}};
    Asked asked;
    apps::CalendarQuestion question;
    add_examining_commands(tool, asked);
    add_writing_commands(tool, asked);
    add_calendar_command(tool, question);
    apps::SqlAsked sql;
    apps::add_sql_command(tool, sql);
    return tool.run(argc, argv);
}
