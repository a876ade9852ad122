#pragma once

/// \file
/// What is settled before the first cell of a CSV file is read.

#include "csv_split.hpp"

#include <assess/text/csv.hpp>

namespace assess {

struct CsvHead {
    CsvPosition first; ///< where the header line begins, after a BOM and "sep=;"
    char delimiter = ',';
    const Message* refused = nullptr; ///< the file is not CSV at all
};

CsvHead read_csv_head(std::string_view bytes, std::optional<char> delimiter);

/// As it stands in a message.
Arg delimiter_name(char delimiter);

/// Whether a cell of the header holds a delimiter, so that another one may be that of the file.
bool may_have_other_delimiter(const CsvReader& csv);

} // namespace assess
