#pragma once

/// \file
/// Reads the cells that have a type: numbers, percentages, yes and no, dates.

#include "columns.hpp"

#include <assess/criteria/measure.hpp>
#include <assess/import/import_files.hpp>
#include <assess/text/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace assess {

/// Where a cell stands, and under which header.
struct CellPlace {
    Place place;
    std::string_view header;

    CellPlace(Place at, std::string_view under) : place{std::move(at)}, header{under} {}
    CellPlace(const ImportRow& row, std::size_t column)
        : place{row.place(column)}, header{row.header(column)}
    {}
};

/// How numbers are written, and whether the user said so.
struct NumberForm {
    DecimalMark mark = DecimalMark::point;
    bool is_said = true;
    Grouping grouping = Grouping::none;

    NumberForm(const ReadingOptions& options)
        : mark{options.decimal}, is_said{options.decimal_is_said}, grouping{options.grouping}
    {}
};

/// The value of a declared measure as it is kept: exact, a share for a percent, 1 or 0 for yes_no.
std::optional<Rational> read_value(const Measure& measure, std::string_view text,
                                   const CellPlace& cell, NumberForm form, Diagnostics& found);

/// Says what is wrong with a value whatever measure it is of.
void read_value_of_no_measure(std::string_view text, const CellPlace& cell, NumberForm form,
                              Diagnostics& found);

std::optional<bool> read_yes_no(std::string_view text, const CellPlace& cell, Diagnostics& found);

/// Points, not below 0. Nothing for an empty cell, or after a fault. More than `most` is nearly a
/// fault: "1.750" can be 1750 only up to there.
std::optional<Decimal> read_points(const ImportRow& row, std::size_t column, NumberForm form,
                                   const Rational& most, Diagnostics& found);

/// A date as it is kept, "2026-06-30". Empty for an empty cell, or after a fault.
std::string read_day(const ImportRow& row, std::size_t column, DateOrder order, Diagnostics& found);

/// The text of a cell that must not be empty; a fault is added if it is.
std::string read_needed(const ImportRow& row, std::size_t column, Diagnostics& found);

/// A code, id or number of a document; warns of characters in it that nobody sees.
std::string read_key(const ImportRow& row, std::size_t column, Diagnostics& found);

/// Says so if a spreadsheet damaged the key.
bool is_damaged(const std::string& key, KeyKind kind, const Place& place, Diagnostics& found);

/// A key that must not be empty, nor damaged.
std::string read_needed_key(const ImportRow& row, std::size_t column, KeyKind kind,
                            Diagnostics& found);

} // namespace assess
