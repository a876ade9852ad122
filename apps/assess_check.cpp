#include "check/check_messages.hpp"
#include "common/csv_options.hpp"
#include "common/large_pages.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/scored_round.hpp"
#include "common/tool.hpp"

#include <assess/check/catalogue.hpp>
#include <assess/check/run_checks.hpp>
#include <assess/report/findings.hpp>
#include <assess/report/spreadsheet_words.hpp>
#include <assess/report/write_csv.hpp>
#include <assess/report/write_json.hpp>
#include <assess/text/nearest.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using apps::Exit;
using assess::Diagnostics;
using assess::Language;

enum class Format : std::uint8_t { text, csv, json };

constexpr std::array formats{apps::Choice<Format>{"text", Format::text},
                             apps::Choice<Format>{"csv", Format::csv},
                             apps::Choice<Format>{"json", Format::json}};

struct Options {
    apps::RoundChoice where;
    assess::CheckSelection selection;
    std::optional<Format> named_format;
    apps::CsvOptions csv;
    bool list = false;
    std::optional<std::filesystem::path> output;
};

std::string say(const assess::Phrase& phrase, Language language)
{
    return std::string{phrase.in(language)};
}

std::string word_of(assess::Severity severity, Language language)
{
    return say(apps::messages::severities[static_cast<std::size_t>(severity)], language);
}

assess::ReportTable catalogue_table(Language language, bool for_people)
{
    assess::ReportTable table{{{"check", say(apps::messages::head_check, language)},
                               {"severity", say(apps::messages::head_severity, language)},
                               {"purpose", say(apps::messages::head_purpose, language)}},
                              {}};
    for (const assess::CatalogueCheck& check : assess::check_catalogue()) {
        table.rows.push_back(
            {{std::string{check.id},
              for_people ? word_of(check.severity, language) : std::string{name_of(check.severity)},
              say(check.purpose, language)}});
    }
    return table;
}

std::string catalogue_text(Language language)
{
    std::string text;
    for (const assess::CatalogueCheck& check : assess::check_catalogue()) {
        text += fmt::format("{:<31} {:<8} {}\n", check.id, word_of(check.severity, language),
                            check.purpose.in(language));
    }
    return text +
           fmt::format("{:<31} {:<8} {}\n", "set:ID", "", apps::messages::set_checks.in(language));
}

Exit list_checks(const Options& options, Format format, Language language)
{
    switch (format) {
    case Format::text:
        apps::write_output(options.output, catalogue_text(language));
        break;
    case Format::csv:
        apps::write_output(
            options.output,
            write_csv(catalogue_table(language, options.csv.for_people()), options.csv.style()));
        break;
    case Format::json:
        apps::write_output(options.output, write_json_rows(catalogue_table(language, false)));
        break;
    }
    return Exit::done;
}

/// Whether every id that was given is one of a check.
bool are_known(const std::vector<std::string>& ids, const std::vector<std::string>& known,
               Diagnostics& found)
{
    bool all = true;
    for (const std::string& id : ids) {
        if (std::find(known.begin(), known.end(), id) != known.end()) {
            continue;
        }
        all = false;
        if (const auto close = assess::nearest(id, known)) {
            found.add(apps::messages::check_misspelt, {}, {id, *close});
        } else {
            found.add(apps::messages::check_unknown, {}, {id});
        }
    }
    return all;
}

bool is_selection_good(const Options& options, const apps::LoadedRound& round, Diagnostics& found)
{
    const auto known = known_checks(round.set);
    bool good = are_known(options.selection.only, known, found);
    good = are_known(options.selection.skip, known, found) && good;
    for (const std::string& unit : options.selection.units) {
        good = apps::find_unit(round, unit, found).has_value() && good;
    }
    return good;
}

/// Are they about what the units did not do?
bool is_about_silence(const std::string& check)
{
    return check == "round-incomplete" || check == "unit-not-submitted";
}

/// Says which checks asked for could look at nothing; without --only, that none could.
void report_not_evaluated(const apps::LoadedRound& round, const assess::CheckSelection& selection,
                          Diagnostics& found)
{
    const auto idle = checks_not_evaluated(round.set, round.input, round.scorecards, selection);
    for (const std::string& id : idle) {
        if (!selection.only.empty()) {
            found.add(apps::messages::check_not_evaluated, {}, {id});
        }
    }
    const auto selected = selected_checks(round.set, selection);
    if (selection.only.empty() && std::ranges::all_of(selected, [&](const std::string& id) {
            return is_about_silence(id) || std::ranges::find(idle, id) != idle.end();
        })) {
        found.add(apps::messages::no_check_evaluated, {});
    }
}

std::string csv_text(const apps::LoadedRound& round, assess::ReportTable findings,
                     const apps::CsvOptions& csv, Language language)
{
    return write_csv(csv.for_people() ? spreadsheet_words(std::move(findings), round.set, language)
                                      : std::move(findings),
                     csv.style());
}

/// How the findings are written.
struct Writing {
    Format format = Format::text;
    apps::CsvOptions csv;
    Language language = Language::en;
};

std::string written(const apps::LoadedRound& round, const std::vector<assess::Finding>& findings,
                    std::size_t examined, const Writing& how)
{
    switch (how.format) {
    case Format::text:
        return findings_text(round.view(), findings, examined, how.language);
    case Format::csv:
        return csv_text(round, findings_table(round.view(), findings, how.language), how.csv,
                        how.language);
    case Format::json:
        break;
    }
    return findings_json(round.view(), findings, examined, how.language);
}

Exit check_round(const Options& options, const Writing& how, Diagnostics& found)
{
    const auto round = load_scored_round(options.where, {apps::Published::compared}, found);
    if (!round) {
        return Exit::findings;
    }
    if (!is_selection_good(options, *round, found)) {
        return Exit::usage;
    }
    if (selected_checks(round->set, options.selection).empty()) {
        found.add(apps::messages::nothing_checked, {});
        return Exit::findings;
    }
    const auto findings =
        run_checks(round->set, round->input, round->scorecards, options.selection);
    const std::size_t examined = options.selection.units.empty() ? round->scorecards.units.size()
                                                                 : options.selection.units.size();
    const std::string text = written(*round, findings, examined, how);
    if (how.format == Format::csv) {
        write_csv_output(options.output, "findings", *round, text);
    } else {
        apps::write_output(options.output, text, round->files_in_place);
    }
    report_not_evaluated(*round, options.selection, found);
    const bool only_notes =
        std::all_of(findings.begin(), findings.end(), [](const assess::Finding& finding) {
            return finding.severity == assess::Severity::note;
        });
    return only_notes && !found.any_error() ? Exit::done : Exit::findings;
}

void add_options(apps::Command& command, Options& options)
{
    apps::add_store(command, options.where.store);
    apps::add_round(command, options.where.round);
    apps::add_units(command, options.selection.units);
    apps::add_as_of(command, options.where.as_of);
    command.add({"--only", "ID", {"Run these checks only", "Chỉ chạy các kiểm tra này"}},
                options.selection.only);
    command.add({"--skip", "ID", {"Leave these checks out", "Bỏ qua các kiểm tra này"}},
                options.selection.skip);
    command.add({"--list", "", {"List the checks there are", "Liệt kê các kiểm tra"}},
                options.list);
    apps::add_format(command,
                     {"--format",
                      "text|csv|json",
                      {"How the findings are written; default: text",
                       "Định dạng các phát hiện; mặc định: text"}},
                     options.named_format, formats, options.csv);
    apps::add_for(command, options.csv);
    apps::add_output(command, options.output, {"csv", "json"});
}

} // namespace

int main(int argc, char** argv)
{
    apps::use_large_pages();
    Options options;
    apps::Tool tool{"assess-check",
                    {"Find gaps, contradictions and copies in what was handed in for a round.",
                     "Tìm chỗ thiếu, mâu thuẫn và sao chép trong hồ sơ các đơn vị đã nộp cho một "
                     "kỳ đánh giá."}};
    add_options(tool.options(), options);
    return tool.run(argc, argv, [&](Diagnostics& found) {
        const auto format = apps::settled_format(options.output, options.named_format, Format::text,
                                                 formats, options.csv, found);
        if (!format) {
            return Exit::usage;
        }
        return options.list ? list_checks(options, *format, tool.language())
                            : check_round(options, {*format, options.csv, tool.language()}, found);
    });
}
