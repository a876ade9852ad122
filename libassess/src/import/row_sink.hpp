#pragma once

/// \file
/// Where read rows are gathered; a key that comes twice is found here.

#include <assess/store/imports.hpp>
#include <assess/text/diagnostic.hpp>

#include <string>
#include <unordered_map>

namespace assess {

class RowSink {
public:
    RowSink(Import& import, Diagnostics& found) : import_{import}, found_{found} {}

    /// Takes the row, or says that there is one with its key.
    void add(HandedInRow row);

private:
    Import& import_;
    Diagnostics& found_;
    std::unordered_map<std::string, std::size_t> rows_; ///< by key
};

/// "00006, directives_issued"
std::string key_text(const HandedInRow& row);

/// "facts.csv:31"
std::string line_text(const Import& import, const HandedInRow& row);

} // namespace assess
