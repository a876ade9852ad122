#pragma once

/// \file
/// What is settled before the first cell of a CSV file is read.

#include "csv_split.hpp"

#include <assess/text/csv.hpp>

namespace assess {

struct CsvHead {
    CsvPosition first;                ///< where the first line begins, after a BOM and "sep=;"
    std::optional<char> delimiter;    ///< as it was asked for, or named in the file
    const Message* refused = nullptr; ///< the file is not CSV at all, or not of a known delimiter
    std::vector<Arg> refused_for;     ///< in the words of that message
};

CsvHead read_csv_head(std::string_view bytes, std::optional<char> delimiter);

/// Line breaks, delimiters, and the mark of UTF-8 with which a file may begin.
constexpr std::string_view blank_characters = "\r\n,;\t\xEF\xBB\xBF";
/// No file of rows has so many bytes of them side by side.
constexpr std::size_t most_blank_bytes = std::size_t{16} << 20U;

/// Where so many begin; nothing if there are none.
std::optional<CsvPosition> blank_stretch(std::string_view bytes);

/// The delimiter seen most often outside quotes in the line at `at`; a comma if there is none.
char delimiter_of_line(std::string_view bytes, std::size_t at);

/// As it stands in a message.
Arg delimiter_name(char delimiter);

/// Whether a cell of the header holds a delimiter, so that another one may be that of the file.
bool may_have_other_delimiter(const CsvReader& csv);

/// Says that two cells of the header are of one column, by the same name or by two.
void say_column_repeated(const CsvReader& csv, const CsvCell& cell, const CsvCell& first,
                         Diagnostics& found);

} // namespace assess
