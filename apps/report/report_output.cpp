#include "report/report_output.hpp"

#include "common/output.hpp"

#include <assess/files/file.hpp>
#include <assess/report/spreadsheet_words.hpp>
#include <assess/text/digest.hpp>
#include <assess/text/encoding.hpp>

#include <fmt/format.h>

namespace apps {

namespace {

constexpr std::size_t longest_name = 200;

bool is_plain(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-';
}

} // namespace

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

std::string file_name_of(std::string_view code, Capitals capitals)
{
    std::string name;
    const bool is_taken = assess::lower_case(code) == "premises"; // by the list beside it
    for (const char byte : code) {
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        const bool stays =
            is_plain(byte) && !(is_capital && capitals == Capitals::as_bytes) && !is_taken;
        // A leading point would hide the file.
        if (stays || (byte == '.' && !name.empty())) {
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
    if (options.format == ReportFormat::csv) {
        write_csv_output(options.output, kind, round, text);
    } else {
        write_output(options.output, text, round.files_in_place);
    }
}

std::string csv_text(const assess::ReportTable& table, const assess::CriteriaSet& set,
                     const ReportOptions& options, assess::Language language)
{
    return options.csv.for_people()
               ? write_csv(spreadsheet_words(table, set, language), options.csv.style())
               : write_csv(table, options.csv.style());
}

} // namespace apps
