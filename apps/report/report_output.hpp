#pragma once

/// \file
/// Where reports go, and what goes beside them.

#include "report/report_options.hpp"

#include <assess/report/table.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace apps {

/// Standard output, or -o FILE; a CSV file gets FILE.premises.json beside it, which is written
/// last.
void write_report(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
                  std::string_view text);

/// ".md", ".csv" or ".json".
std::string_view extension_of(ReportFormat format);

enum class Capitals : std::uint8_t { stay, as_bytes };

/// The code as a file name: letters, digits, "." and "-" stay, other bytes become "_" and two
/// hexadecimal digits, so that two codes never share a file; so do all of "premises", which is the
/// name of the list, and the capitals where they are to.
std::string file_name_of(std::string_view code, Capitals capitals);

/// As CSV; for a spreadsheet in the words of the language.
std::string csv_text(const assess::ReportTable& table, const assess::CriteriaSet& set,
                     const ReportOptions& options, assess::Language language);

} // namespace apps
