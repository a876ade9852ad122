#pragma once

/// \file
/// Which cell of a row is which: the header of an imported file held against what is expected.

#include <assess/text/csv.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/encoding.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Every row has something in a column of its key.
enum class Need : std::uint8_t { key, required, optional };

/// A column that is known, by its English id and by the Vietnamese headers.
struct ColumnWords {
    std::string_view id;
    std::string_view vi;    ///< the header shown to a Vietnamese reader
    std::string_view other; ///< more headers that mean the same, divided by ';'
    Need need = Need::optional;

    /// Every header that means this column, the id first.
    std::vector<std::string> headers() const;
    bool matches(std::string_view header) const;
    bool is_needed() const { return need != Need::optional; }
};

/// What the heading of a file with these columns must have.
std::vector<CsvHeading::Column> needed_columns(std::span<const ColumnWords> known);

/// Says that the file has no such column, at its header.
void say_missing(const ColumnWords& words, const CsvReader& csv, Diagnostics& found);

/// Where each of the known columns stands in one file.
class Columns {
public:
    /// Says what is missing, repeated and unknown.
    Columns(std::span<const ColumnWords> known, const CsvReader& csv, Diagnostics& found);

    /// Nothing required is missing.
    bool complete() const { return complete_; }

    /// The cell of the known column `index`; nothing if the file does not have it.
    std::optional<std::size_t> cell(std::size_t index) const { return cells_[index]; }

    /// Which of `values` the file does not have, a bit each.
    std::uint32_t lacking(std::initializer_list<std::size_t> values) const;

    /// What the file calls the known column `index`; empty if the file does not have it.
    const std::string& header(std::size_t index) const { return headers_[index]; }

private:
    std::vector<std::optional<std::size_t>> cells_;
    std::vector<std::string> headers_;
    bool complete_ = true;
};

/// One row of a file, by known column.
class ImportRow {
public:
    ImportRow(const std::string& file, std::span<const CsvCell> cells, const Columns& columns)
        : file_{file}, cells_{cells}, columns_{columns}
    {}

    /// Free text as it stands; empty if the column is not there.
    std::string_view text(std::size_t column) const;
    /// A code, id, number or date: without spaces around it, and 00123 of ="00123".
    std::string word(std::size_t column) const;
    /// A code, id or number of a document: without characters that nobody sees.
    std::string key(std::size_t column) const;
    Place place(std::size_t column) const;
    std::uint32_t line() const { return static_cast<std::uint32_t>(cells_.front().line); }
    std::uint32_t column_of(std::size_t column) const;
    /// What the file calls the column.
    const std::string& header(std::size_t column) const { return columns_.header(column); }

private:
    const CsvCell* cell(std::size_t column) const;

    const std::string& file_;
    std::span<const CsvCell> cells_;
    const Columns& columns_;
};

/// A code, id, number or date in a cell.
std::string_view word_of(const CsvCell& cell);

/// "a, b, c"
std::string listed(std::span<const std::string> names);

} // namespace assess
