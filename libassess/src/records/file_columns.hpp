#pragma once

/// \file
/// The header of a register's file held against the columns the set declares.

#include <assess/criteria/measure.hpp>
#include <assess/text/csv.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// Where the declared columns stand in one file.
struct FileColumns {
    char delimiter = ',';
    std::size_t width = 0;                         ///< cells of a row
    std::vector<std::optional<std::size_t>> cells; ///< by declared column
    std::vector<bool> codes;                       ///< by declared column: ="00123" is 00123 in it
    std::vector<std::string> headers;              ///< what the file calls it; by declared column
};

/// What the heading of the register's files must have.
CsvHeading heading_of(const Register& book);

/// Says what is missing, repeated and unknown; nothing when rows cannot be read without it.
std::optional<FileColumns> match_header(const CsvReader& csv, const Register& book,
                                        Diagnostics& found);

} // namespace assess
