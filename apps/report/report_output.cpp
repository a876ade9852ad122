#include "report/report_output.hpp"

#include "common/output.hpp"
#include "report/report_messages.hpp"

#include <assess/files/file.hpp>
#include <assess/report/spreadsheet_words.hpp>
#include <assess/report/write_json.hpp>
#include <assess/text/digest.hpp>

#include <fmt/format.h>

#include <system_error>

namespace apps {

namespace {

constexpr std::size_t longest_name = 200;

std::string_view extension_of(ReportFormat format)
{
    switch (format) {
    case ReportFormat::markdown:
        return ".md";
    case ReportFormat::csv:
        return ".csv";
    case ReportFormat::json:
        break;
    }
    return ".json";
}

bool is_plain(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-';
}

} // namespace

std::string file_name_of(std::string_view code)
{
    std::string name;
    for (const char byte : code) {
        // A leading point would hide the file.
        if (is_plain(byte) || (byte == '.' && !name.empty())) {
            name += byte;
        } else {
            name += fmt::format("_{:02x}", static_cast<unsigned char>(byte));
        }
    }
    return name.size() <= longest_name
               ? name
               : name.substr(0, longest_name / 2) + "_" + assess::sha256(code);
}

void write_report(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
                  std::string_view text)
{
    write_output(options.output, text, round.files_in_place);
    if (options.output && options.format == ReportFormat::csv) {
        std::filesystem::path beside = *options.output;
        beside += ".premises.json";
        write_output(beside, write_premises_json(kind, round.view()), round.files_in_place);
    }
}

void prepare_folder(const ReportOptions& options, std::string_view kind, const LoadedRound& round)
{
    std::error_code fault;
    std::filesystem::create_directories(*options.each_unit, fault);
    if (fault) {
        throw assess::Error{messages::folder_not_made,
                            {options.each_unit->string()},
                            {assess::system_text(fault.value())}};
    }
    if (options.format == ReportFormat::csv) {
        write_output(*options.each_unit / "premises.json", write_premises_json(kind, round.view()),
                     round.files_in_place);
    }
}

void write_unit_file(const ReportOptions& options, std::size_t unit, const LoadedRound& round,
                     std::string_view text)
{
    std::string name = file_name_of(round.scorecards.units[unit].unit);
    name += extension_of(options.format);
    write_output(*options.each_unit / name, text, round.files_in_place);
}

std::string csv_text(const assess::ReportTable& table, const assess::CriteriaSet& set,
                     const ReportOptions& options, assess::Language language)
{
    return options.csv.for_people()
               ? write_csv(spreadsheet_words(table, set, language), options.csv.style())
               : write_csv(table, options.csv.style());
}

} // namespace apps
