#pragma once

/// \file
/// Where read rows are gathered; a key that comes twice is found here.

#include <assess/store/imports.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace assess {

/// Rows as hash and equality of their keys, so that no key is kept twice.
struct KeyOfRow {
    const std::vector<HandedInRow>& rows;

    std::size_t operator()(std::size_t row) const;
    bool operator()(std::size_t left, std::size_t right) const
    {
        return rows[left].key == rows[right].key;
    }
};

class RowSink {
public:
    RowSink(Import& import, Diagnostics& found)
        : import_{import}, found_{found}, known_{0, KeyOfRow{import.rows}, KeyOfRow{import.rows}}
    {}

    /// Takes the row, or says that there is one with its key.
    void add(HandedInRow row);

private:
    Import& import_;
    Diagnostics& found_;
    std::unordered_set<std::size_t, KeyOfRow, KeyOfRow> known_; ///< never walked
};

/// "00006, directives_issued"
Arg key_text(const HandedInRow& row);

/// "facts.csv:31"
std::string line_text(const Import& import, const HandedInRow& row);

} // namespace assess
