#include "../text/key_text.hpp"
#include "file_messages.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"
#include "unit_messages.hpp"

#include <assess/text/encoding.hpp>

#include <array>

namespace assess {

namespace {

enum Column : std::size_t { code, name, kind, parent, valid_from, valid_until };

constexpr std::array unit_columns{
    ColumnWords{"code", "mã đơn vị", "mã;mã số;unit", Need::key},
    ColumnWords{"name", "tên đơn vị", "tên;đơn vị", Need::required},
    ColumnWords{"kind", "loại", "loại đơn vị;loại hình;cấp;kind of unit", Need::required},
    ColumnWords{"parent", "đơn vị cấp trên", "mã đơn vị cấp trên;cấp trên;trực thuộc",
                Need::optional},
    ColumnWords{"valid_from", "hiệu lực từ", "từ ngày", Need::optional},
    ColumnWords{"valid_until", "hiệu lực đến", "đến ngày", Need::optional}};

constexpr std::size_t max_code_characters = 64;

bool is_code(const std::string& text)
{
    return character_count(text) <= max_code_characters && visible(text) == text;
}

/// A unit that is not valid on any day of the period is not assessed: an error in a year would take
/// it out of the ranking, with all that it handed in.
void check_period(const ImportRow& row, const HandedInRow& unit, const std::string& from,
                  const std::string& until, const FileReading& reading, const Period& period)
{
    const bool over = !until.empty() && until < to_string(period.first);
    if (over || to_string(period.last) < from) {
        const Column said = row.column_of(valid_until) != 0 && over ? valid_until : valid_from;
        reading.found.add(messages::import_unit_not_in_period,
                          row.column_of(said) == 0 ? row.place(code) : row.place(said),
                          {unit.key.front(), to_string(period.first), to_string(period.last)});
    }
}

void check_dates(const ImportRow& row, const HandedInRow& unit, const FileReading& reading,
                 const CriteriaSet& set, const Period& period)
{
    if (unit.values[valid_from - 1].empty() && unit.values[valid_until - 1].empty()) {
        return;
    }
    const std::vector<std::string> values = values_after(unit, reading);
    const std::string& from = values[valid_from - 1];
    const std::string& until = values[valid_until - 1];
    if (!from.empty() && !until.empty() && until < from) {
        const Column said = row.column_of(valid_until) == 0 ? valid_from : valid_until;
        reading.found.add(messages::import_valid_dates, row.place(said),
                          {unit.key.front(), from, until});
    } else if (set.kind_called(values[kind - 1])) {
        check_period(row, unit, from, until, reading, period);
    }
}

/// The id of a kind that the set knows, by id or title; else as it stands, for units above.
std::string read_kind(const ImportRow& row, const CriteriaSet& set, Diagnostics& found)
{
    std::string read = read_needed(row, kind, found);
    const auto known = set.kind_called(read);
    return known ? set.unit_kinds[*known] : read;
}

void read_unit(const ImportRow& row, const FileReading& reading, const RoundContents& round,
               const Period& period, std::vector<UnitCells>& cells)
{
    Diagnostics& found = reading.found;
    const std::string unit = read_needed_key(row, code, KeyKind::listed, found);
    std::string above = read_key(row, parent, found);
    if (is_damaged(above, KeyKind::listed, row.place(parent), found)) {
        above.clear(); // nobody is to look for it
    }
    if (const auto narrow = without_full_width(unit)) {
        found.add(messages::import_code_full_width, row.place(code), {unit, *narrow});
    }
    if (!is_code(unit)) {
        found.add(messages::import_unit_code_form, row.place(code), {unit, max_code_characters});
    }
    const DateOrder order = round.options().dates;
    HandedInRow read{{unit},
                     {read_needed(row, name, found), read_kind(row, round.set(), found), above,
                      read_day(row, valid_from, order, found),
                      read_day(row, valid_until, order, found)},
                     reading.file,
                     row.line(),
                     row.column_of(code)};
    check_dates(row, read, reading, round.set(), period);
    if (!unit.empty() && reading.rows.add(read)) {
        cells.push_back({row.column_of(kind), row.column_of(parent)});
    }
}

} // namespace

CsvHeading unit_heading()
{
    return {{needed_columns(unit_columns)}};
}

void read_unit_rows(const FileReading& reading, const RoundContents& round, const Period& period,
                    std::vector<UnitCells>& unit_cells)
{
    const Columns columns{unit_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    reading.lacks() = columns.lacking({name, kind, parent, valid_from, valid_until});
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        const ImportRow row{reading.csv.file(), cells, columns};
        read_unit(row, reading, round, period, unit_cells);
        if (unit_cells.size() > max_units) {
            reading.found.add(messages::import_units_too_many, row.place(code), {max_units});
            return;
        }
    }
}

} // namespace assess
