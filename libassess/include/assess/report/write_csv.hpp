#pragma once

/// \file
/// A table as CSV.
///
/// Safety     a text cell that a spreadsheet would run (it starts with = + - @, tab or CR) gets a
///            leading '; control and bidi characters are made visible. `raw` leaves both as they
///            are.

#include <assess/report/table.hpp>

#include <cstdint>
#include <string>

namespace assess {

/// `plain`: comma, decimal point, LF. `excel`: BOM, semicolon, decimal comma, CRLF.
enum class CsvDialect : std::uint8_t { plain, excel };
enum class CsvText : std::uint8_t { guarded, raw };
/// What the first row names columns by: `ids` are for programs, `titles` for people.
enum class CsvHeadings : std::uint8_t { ids, titles };

struct CsvStyle {
    CsvDialect dialect = CsvDialect::plain;
    CsvText text = CsvText::guarded;
    CsvHeadings headings = CsvHeadings::ids;
};

std::string write_csv(const ReportTable& table, const CsvStyle& style);

} // namespace assess
