#pragma once

/// \file
/// What is settled before the first cell of a CSV file is read.

#include "csv_split.hpp"

namespace assess {

struct CsvHead {
    CsvPosition first; ///< where the header line begins, after a BOM and "sep=;"
    char delimiter = ',';
    const Message* refused = nullptr; ///< the file is not CSV at all
};

CsvHead read_csv_head(std::string_view bytes, std::optional<char> delimiter);

} // namespace assess
