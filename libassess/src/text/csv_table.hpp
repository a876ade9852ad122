#pragma once

/// \file
/// Where the table of a CSV file begins and ends, as people lay it out: titles above, totals and
/// signatures below, the heading again on every page.

#include "csv_head.hpp"
#include "csv_heading.hpp"

#include <assess/text/csv.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

class CsvTable {
public:
    /// REQUIRES that `wanted` outlives it; null: the first row is the heading, all others are rows.
    CsvTable(std::string_view bytes, const CsvHeading* wanted);

    struct Begin {
        CsvPosition at;
        char delimiter = ',';
        std::size_t rows_above = 0; ///< that are not empty
        bool is_settled = true;     ///< more rows would not change it
        bool in_one_cell = false;   ///< the heading is one cell as a whole
    };
    /// Looks for the heading from `head.first` on; its delimiter is that of its own line unless it
    /// is named.
    Begin find_begin(const CsvHead& head) const;

    /// Takes what the cells of the heading are.
    void take_heading(std::span<const CsvCell> cells);

    enum class Row {
        of_table,
        heading_again,
        other_heading,
        totals_within,
        totals, ///< below the table, like the next
        below,
        in_one_cell
    };
    struct Seen {
        CsvPosition at;    ///< where the row begins
        bool after_blank;  ///< an empty row stands between it and the last one of the table
        std::size_t count; ///< of its cells
        std::span<const CsvCell> cells; ///< the first of them
    };
    Row judge(const Seen& row, char delimiter);

private:
    struct Layout {
        HeadingNames names;
        std::size_t columns = 0;
        std::vector<std::size_t> keys; ///< columns
        bool key_has_digits = false;   ///< a name of the first of them
    };
    /// By column of the layout the cells that are headed so.
    using Cells = std::vector<std::vector<std::size_t>>;

    Cells match(const Layout& layout, std::span<const CsvCell> cells) const;
    std::size_t most_matched(std::span<const CsvCell> cells, bool& complete) const;
    bool is_heading_in_one_cell(std::span<const CsvCell> cells) const;
    bool is_in_one_cell(std::span<const CsvCell> cells, char delimiter) const;
    bool has_all_keys(std::span<const CsvCell> cells) const;
    bool is_row(std::span<const CsvCell> cells) const;
    bool repeats_heading(std::span<const CsvCell> cells) const;
    bool is_heading(std::span<const CsvCell> cells) const;
    std::size_t last_row(CsvPosition from, char delimiter) const;

    std::string_view bytes_;
    std::vector<Layout> layouts_;
    const Layout* layout_ = nullptr;      ///< of the heading, if it is complete
    std::vector<std::string> heading_;    ///< folded
    Cells keys_;                          ///< by key column
    std::optional<std::size_t> last_row_; ///< where the last row with all keys begins
};

/// The first cell of a row with something in it; empty if there is none.
std::string_view first_filled(std::span<const CsvCell> cells);

} // namespace assess
