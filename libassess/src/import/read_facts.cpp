#include "../text/csv_head.hpp"
#include "file_messages.hpp"
#include "key_columns.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"
#include "value_messages.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

enum Column : std::size_t { unit, measure, value, note };

constexpr std::array fact_columns{unit_words, measure_words,
                                  ColumnWords{"value", "giá trị", "trị số", Need::required},
                                  ColumnWords{"note", "ghi chú", "", Need::optional}};

bool has_column(const CsvReader& csv, const ColumnWords& words)
{
    const auto header = csv.header();
    return std::any_of(header.begin(), header.end(),
                       [&](const CsvCell& cell) { return words.matches(cell.text); });
}

void read_fact(const ImportRow& row, const FileReading& reading, RoundContents& round)
{
    Diagnostics& found = reading.found;
    const AssessedUnit* known = round.unit(row, unit, found);
    const std::string id = read_needed_key(row, measure, KeyKind::listed, found);
    const auto index =
        id.empty() ? std::nullopt : round.declared_measure(id, row.place(measure), found);
    const std::string text = row.word(value);
    if (text.empty()) {
        found.add(messages::import_cell_empty, row.place(value), {row.header(value)});
    }
    if (!index) {
        read_value_of_no_measure(text, {row, value}, round.options(), found);
        return;
    }
    const Measure& read = round.set().measures[*index];
    const auto number =
        text.empty() ? std::nullopt : read_value(read, text, {row, value}, round.options(), found);
    if (known != nullptr) {
        reading.rows.add({{row.key(unit), id},
                          {number ? number->str() : "", std::string{row.text(note)}},
                          reading.file,
                          row.line(),
                          row.column_of(value)});
    }
}

void read_long(const FileReading& reading, RoundContents& round)
{
    const Columns columns{fact_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    reading.lacks() = columns.lacking({value, note});
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_fact({reading.csv.file(), cells, columns}, reading, round);
    }
}

/// The header of a wide file: the unit, and a measure for each cell that is one.
struct WideHeader {
    std::optional<std::size_t> unit;
    std::vector<std::optional<std::size_t>> measures; ///< by cell
    std::vector<std::optional<std::size_t>> first;    ///< by measure: its cell
    std::size_t known = 0;
};

/// A column that no measure is named after: left out with a warning, unless it holds the name of
/// one that has no column.
void say_no_measure(std::string_view header, const Place& place, const WideHeader& read,
                    RoundContents& round, Diagnostics& found)
{
    const auto within = round.measure_names().within(header);
    const std::string id{trimmed(header)};
    if (within && !read.first[within->column]) {
        found.add(messages::import_column_near, place, {header, within->name});
    } else if (const auto near = round.near_measure(id)) {
        found.add(messages::import_measure_misspelt, place, {id, *near});
    } else {
        found.add(messages::import_column_unknown, place,
                  {header, std::string{unit_words.id} + " (" + std::string{unit_words.vi} + ')'});
    }
}

WideHeader read_wide_header(const FileReading& reading, RoundContents& round)
{
    WideHeader read;
    const auto header = reading.csv.header();
    read.first.resize(round.set().measures.size());
    const auto place = [&](std::size_t cell) {
        return Place{reading.csv.file(), header[cell].line, header[cell].column};
    };
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < header.size(); ++i) {
        read.measures.emplace_back();
        const bool is_unit = unit_words.matches(header[i].text);
        const auto measure = round.measure_names().find(header[i].text);
        const auto before = is_unit ? read.unit : measure ? read.first[*measure] : std::nullopt;
        if (before) {
            say_column_repeated(reading.csv, header[i], header[*before], reading.found);
        } else if (is_unit) {
            read.unit = i;
        } else if (!measure) {
            unknown.push_back(i);
        } else if (round.declared_measure(round.set().measures[*measure].id, place(i),
                                          reading.found)) {
            read.first[*measure] = i;
            read.measures.back() = measure;
            ++read.known;
        }
    }
    for (const std::size_t i : unknown) {
        say_no_measure(header[i].text, place(i), read, round, reading.found);
    }
    return read;
}

void read_wide_row(std::span<const CsvCell> cells, const WideHeader& header,
                   const FileReading& reading, RoundContents& round, const ImportRow& row)
{
    const AssessedUnit* known = round.unit(row, unit, reading.found);
    const std::string code = row.key(unit);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view text = word_of(cells[i]);
        if (!header.measures[i] || text.empty()) {
            continue;
        }
        const Measure& measure = round.set().measures[*header.measures[i]];
        const CellPlace cell{{reading.csv.file(), cells[i].line, cells[i].column},
                             reading.csv.header()[i].text};
        const auto number = read_value(measure, text, cell, round.options(), reading.found);
        if (known != nullptr) {
            reading.rows.add({{code, measure.id},
                              {number ? number->str() : "", {}},
                              reading.file,
                              static_cast<std::uint32_t>(cells[i].line),
                              static_cast<std::uint32_t>(cells[i].column)});
        }
    }
}

void read_wide(const FileReading& reading, RoundContents& round)
{
    const std::size_t errors = reading.found.errors();
    const WideHeader header = read_wide_header(reading, round);
    const Place place{reading.csv.file(), reading.csv.header().front().line, 0};
    if (!header.unit) {
        say_missing(unit_words, reading.csv, reading.found);
        return;
    }
    if (header.known == 0) {
        if (reading.found.errors() == errors) {
            reading.found.add(messages::import_no_measure_column, place);
        }
        return;
    }
    reading.lacks() = 0b10; // the note
    Diagnostics ignored;
    const Columns columns{std::span{&unit_words, 1}, reading.csv, ignored};
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_wide_row(cells, header, reading, round, {reading.csv.file(), cells, columns});
    }
}

} // namespace

CsvHeading::Column measure_columns(const CriteriaSet& set)
{
    CsvHeading::Column column{{}, true};
    for (const Measure& measure : set.measures) {
        column.names.push_back(measure.id);
        if (measure.declared() != nullptr) {
            for (const auto& [language, title] : measure.title.by_language) {
                column.names.push_back(title);
            }
        }
    }
    return column;
}

CsvHeading fact_heading(const CriteriaSet& set)
{
    return {{needed_columns(fact_columns),
             {needed_columns({&unit_words, 1}).front(), measure_columns(set)}}};
}

void read_fact_rows(const FileReading& reading, RoundContents& round)
{
    const bool is_long = has_column(reading.csv, fact_columns[measure]) ||
                         has_column(reading.csv, fact_columns[value]);
    if (is_long) {
        read_long(reading, round);
    } else {
        read_wide(reading, round);
    }
}

} // namespace assess
