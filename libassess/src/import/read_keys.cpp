#include "file_messages.hpp"
#include "key_columns.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"

#include <assess/text/encoding.hpp>

#include <array>

namespace assess {

namespace {

constexpr std::array fact_keys{unit_words, measure_words};
constexpr std::array answer_keys{unit_words, criterion_words};
constexpr std::array evidence_keys{unit_words, criterion_words, piece_number_words,
                                   piece_date_words};
constexpr std::array review_keys{unit_words, criterion_words, judged_piece_words, review_date_words,
                                 judged_date_words};

std::span<const ColumnWords> key_columns(RowKind kind)
{
    switch (kind) {
    case RowKind::facts:
        return fact_keys;
    case RowKind::answers:
        return answer_keys;
    case RowKind::evidence:
        return evidence_keys;
    case RowKind::reviews:
        return review_keys;
    case RowKind::units:
        break;
    }
    return {};
}

/// Other columns say nothing here, so that none of them is unknown.
Columns find_keys(std::span<const ColumnWords> known, const FileReading& reading)
{
    Diagnostics all;
    Columns columns{known, reading.csv, all};
    for (const Diagnostic& one : all.all()) {
        if (one.message->severity == Severity::error) {
            reading.found.add(one);
        }
    }
    return columns;
}

std::string read_part(const ImportRow& row, std::size_t column, const ColumnWords& words,
                      RoundContents& round, Diagnostics& found)
{
    std::string text = read_key(row, column, found); // what was taken in damaged may go out again
    if (text.empty() && words.is_needed()) {
        found.add(messages::import_cell_empty, row.place(column), {row.header(column)});
    }
    if (words.id == criterion_words.id) {
        return round.id_of_leaf(text, row.place(column), found);
    }
    return words.id.ends_with("date") ? read_day(row, column, round.options().dates, found) : text;
}

void read_key(const ImportRow& row, std::span<const ColumnWords> known, const FileReading& reading,
              RoundContents& round)
{
    const std::size_t errors = reading.found.errors();
    round.unit_of_any_kind(row, 0, reading.found);
    std::vector<std::string> key{row.key(0)};
    for (std::size_t column = 1; column < known.size(); ++column) {
        key.push_back(read_part(row, column, known[column], round, reading.found));
    }
    if (reading.found.errors() == errors) {
        reading.rows.add({std::move(key), {}, reading.file, row.line(), row.column_of(1)});
    }
}

/// Of a wide file of facts every cell that holds something is one.
void read_wide_keys(const ImportRow& row, std::span<const CsvCell> cells,
                    const FileReading& reading, RoundContents& round)
{
    if (round.unit_of_any_kind(row, 0, reading.found) == nullptr) {
        return;
    }
    const auto header = reading.csv.header();
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (!unit_words.matches(header[cell].text) && !trimmed(cells[cell].text).empty()) {
            reading.rows.add({{row.key(0), round.id_of_measure(header[cell].text)},
                              {},
                              reading.file,
                              static_cast<std::uint32_t>(cells[cell].line),
                              static_cast<std::uint32_t>(cells[cell].column)});
        }
    }
}

bool is_wide(const CsvReader& csv)
{
    for (const CsvCell& cell : csv.header()) {
        if (measure_words.matches(cell.text)) {
            return false;
        }
    }
    return true;
}

} // namespace

CsvHeading key_heading(RowKind kind, const CriteriaSet& set)
{
    CsvHeading heading{{needed_columns(key_columns(kind))}};
    if (kind == RowKind::facts) {
        heading.layouts.push_back(fact_heading(set).layouts.back());
    }
    return heading;
}

void read_key_rows(const FileReading& reading, RowKind kind, RoundContents& round)
{
    const bool wide = kind == RowKind::facts && is_wide(reading.csv);
    const auto known = wide ? std::span{&unit_words, 1} : key_columns(kind);
    const Columns columns = find_keys(known, reading);
    if (!columns.complete()) {
        return;
    }
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        const ImportRow row{reading.csv.file(), cells, columns};
        if (wide) {
            read_wide_keys(row, cells, reading, round);
        } else {
            read_key(row, known, reading, round);
        }
    }
}

} // namespace assess
