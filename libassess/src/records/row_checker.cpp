#include "row_checker.hpp"

#include "../text/csv_messages.hpp"
#include "../text/key_text.hpp"
#include "../text/utf8.hpp"
#include "messages.hpp"
#include "record_cell.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

/// Rows of a whole file that are worked on at a time.
constexpr std::size_t batch_rows = 4'096;

std::string_view without_line_break(std::string_view row)
{
    row.remove_suffix(row.ends_with('\n') ? 1 : 0);
    row.remove_suffix(row.ends_with('\r') ? 1 : 0);
    return row;
}

/// A fault of one row; what is said of rows that are passed over is said of the file.
bool is_of_row(const Diagnostic& diagnostic)
{
    return diagnostic.place.line > 0 && diagnostic.message->severity == Severity::error;
}

/// Whether the row before is empty, or lies in another block.
bool follows_empty_row(std::string_view before, char delimiter)
{
    before.remove_suffix(before.ends_with('\n') ? 1 : 0);
    before.remove_suffix(before.ends_with('\r') ? 1 : 0);
    const std::size_t last = before.find_last_not_of(delimiter);
    return last == std::string_view::npos || before[last] == '\n';
}

/// Whether only the first cell has anything in it, and in quotes.
bool is_one_cell(std::string_view row, char delimiter)
{
    const std::size_t last = row.find_last_not_of(delimiter);
    return row.starts_with('"') && last != std::string_view::npos && row.find('"', 1) == last;
}

/// The text that the row begins with, as far as totals are looked for: no quotes, no empty cells.
std::string_view first_text(std::string_view row, char delimiter)
{
    const auto is_before = [&](char byte) {
        return byte == delimiter || byte == '"' || byte == ' ';
    };
    const auto begin = std::ranges::find_if_not(row, is_before);
    row.remove_prefix(static_cast<std::size_t>(begin - row.begin()));
    return row.substr(0, std::min(row.find_first_of(std::string{delimiter, '"'}), row.size()));
}

} // namespace

RowChecker::RowChecker(const RowRules& rules)
    : rules_{rules}, conditions_{rules.conditions}, values_(rules.book.columns.size())
{
    for (std::uint32_t index = 0; index < rules.book.columns.size(); ++index) {
        const bool needed = index == rules.book.key || index == rules.book.unit;
        readers_.emplace_back(rules.book.columns[index], index,
                              needed ? TextUse::key : conditions_.use_of(index));
    }
    const Column& date = rules.book.columns[rules.book.date];
    date_names_.add(date.id, 0, true);
    for (const std::string& alias : date.aliases) {
        date_names_.add(alias, 0, true);
    }
}

/// Whether a row with a fault may be none of the table, which only reading all of the file tells:
/// the heading again, totals, what follows an empty row, or a row that is one cell.
bool RowChecker::may_be_beside_table(const CheckedRows& rows, std::size_t row) const
{
    const auto& cells = rows.batch.cells;
    const Register& book = rules_.book;
    const std::string_view date = cells[book.date][row];
    const bool lacks_key =
        std::ranges::any_of(std::array{book.key, book.unit, book.date}, [&](std::size_t column) {
            return trimmed(cells[column][row]).empty();
        });
    const RowSpan& span = rows.batch.spans[row];
    const std::string_view text = rows.block.text();
    const std::string_view raw = text.substr(span.begin, span.end - span.begin);
    const char delimiter = rows.file_columns.delimiter;
    if (lacks_key &&
        (follows_empty_row(text.substr(0, span.begin), delimiter) || is_one_cell(raw, delimiter))) {
        return true;
    }
    return begins_totals(first_text(raw, delimiter)) ||
           (!date.empty() && !is_digit(date.front()) && date_names_.find(date));
}

bool RowChecker::any_beside_table(const CheckedRows& rows) const
{
    return std::ranges::any_of(
        failed_, [&](const FailedCell& cell) { return may_be_beside_table(rows, cell.row); });
}

CheckedRows& RowChecker::check(const Block& block, const FileColumns& columns, BlockNotes& notes)
{
    rows_.emplace(
        CheckedRows{rules_.book, block, columns, batch_, values_, conditions_, {}, {}, {}, {}});
    rows_->units.assign(batch_.rows, 0);
    rows_->good.assign(batch_.rows, 1);
    rows_->dated.resize(batch_.rows);
    rows_->superseded.assign(batch_.rows, 0);
    failed_.clear();
    read_columns(block);
    note_hidden(block, notes);
    find_units();
    if (format(block).sha256.empty() && !format(block).kept_bytes) {
        find_damaged();
    }
    for (const FailedCell& cell : failed_) {
        rows_->good[cell.row] = 0;
    }
    judge_days();
    conditions_.evaluate(values_, batch_.rows);
    outside_calendar_.clear();
    for (const auto& outside : conditions_.outside_calendar()) {
        if (rows_->dated[outside.row] != 0) {
            outside_calendar_.push_back({outside.row, outside.column});
        }
    }
    notes.rows += batch_.rows;
    if (!failed_.empty() || !outside_calendar_.empty()) {
        note_failed(*rows_, notes);
    }
    return *rows_;
}

void RowChecker::read_columns(const Block& block)
{
    for (std::size_t column = 0; column < readers_.size(); ++column) {
        readers_[column].read(batch_, format(block).format, values_[column], failed_);
    }
}

void RowChecker::find_units()
{
    const std::uint32_t column = static_cast<std::uint32_t>(rules_.book.unit);
    const auto& codes = values_[column].texts;
    for (std::uint32_t row = 0; row < batch_.rows; ++row) {
        if (const auto unit = rules_.units.find(codes[row])) {
            rows_->units[row] = *unit;
        } else if (!codes[row].empty()) { // an empty one failed already
            failed_.push_back({row, column});
        }
    }
}

/// Counts the records whose key or unit is not what it looks like.
void RowChecker::note_hidden(const Block& block, BlockNotes& notes) const
{
    for (const std::size_t column : {rules_.book.key, rules_.book.unit}) {
        const auto& hidden = values_[column].hidden;
        if (!hidden.empty() && notes.hidden == 0) {
            notes.first_hidden = RowLines{block, batch_}.of(hidden.front());
        }
        notes.hidden += hidden.size();
    }
}

/// Keys that a spreadsheet damaged; not looked for in files that were taken in earlier.
void RowChecker::find_damaged()
{
    const auto column = static_cast<std::uint32_t>(rules_.book.key);
    const auto& keys = values_[column].texts;
    for (std::uint32_t row = 0; row < batch_.rows; ++row) {
        if (may_be_damaged(keys[row]) && damage_of_key(keys[row], KeyKind::free)) {
            failed_.push_back({row, column});
        }
    }
}

void RowChecker::judge_days()
{
    const auto seconds = [](Date day) { return DateTime{day}.time_since_epoch().count(); };
    const std::int64_t first = seconds(rules_.view.period.first);
    const std::int64_t end = seconds(rules_.view.period.last + std::chrono::days{1});
    const auto& moments = values_[rules_.book.date].numbers;
    for (std::size_t row = 0; row < batch_.rows; ++row) {
        const bool inside = moments[row] >= first && moments[row] < end;
        rows_->dated[row] = static_cast<std::uint8_t>(rows_->good[row] & (inside ? 1U : 0U));
    }
}

Fault RowChecker::explain(const CheckedRows& rows, const FailedCell& cell) const
{
    const std::string_view text = rows.batch.cells[cell.column][cell.row];
    Column column = rules_.book.columns[cell.column];
    column.id = rows.file_columns.headers[cell.column]; // as its reader knows it
    const auto read = read_record_cell(column, format(rows.block).format, text);
    if (!read) {
        const Register& book = rules_.book;
        const bool needed =
            cell.column == book.key || cell.column == book.unit || cell.column == book.date;
        const bool empty = read.fault().message == &messages::record_cell_empty;
        return needed && empty ? Fault{&messages::record_cell_needed, {column.id}, 0}
                               : read.fault();
    }
    std::deque<std::string> texts;
    bool is_hidden = false;
    const std::string_view code = clean_key(text, texts, is_hidden);
    const auto kind = cell.column == rules_.book.key ? KeyKind::free : KeyKind::listed;
    if (const auto damage = damage_of_key(code, kind)) {
        return Fault{&messages::record_code_damaged, {code, *damage}, 0};
    }
    return Fault{&messages::record_unit_unknown, {code}, 0};
}

Fault outside_calendar_fault(const RegisterView& view, std::uint32_t column)
{
    const Calendar& calendar = *view.calendar;
    return Fault{&messages::record_outside_calendar,
                 {view.set.registers[view.book].columns[column].id, calendar.id(),
                  to_string(calendar.range().first), to_string(calendar.range().last)},
                 0};
}

void RowChecker::note_fault(const CheckedRows& rows, const FailedCell& cell, Fault fault,
                            BlockNotes& notes) const
{
    if (!words_faults_ || notes.of_cells.size() >= rules_.max_faults) {
        return;
    }
    const CellPlace place =
        place_of(rows.block, rows.batch, cell.row, rows.file_columns, cell.column);
    notes.of_cells.push_back({place.line, place.column + fault.offset, std::move(fault)});
}

/// Words the faults of each row, in the order of its cells.
void RowChecker::note_failed(CheckedRows& rows, BlockNotes& notes)
{
    const bool skips = format(rows.block).bad_rows == BadRows::skip;
    const auto cell_of = [&](const FailedCell& cell) {
        return std::pair{cell.row, rows.file_columns.cells[cell.column].value_or(0)};
    };
    const std::size_t unreadable = failed_.size();
    failed_.insert(failed_.end(), outside_calendar_.begin(), outside_calendar_.end());
    std::vector<std::size_t> order(failed_.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        order[at] = at;
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return cell_of(failed_[at]); });
    std::optional<std::uint32_t> row;
    for (const std::size_t at : order) {
        const FailedCell& cell = failed_[at];
        const bool is_new = row != cell.row;
        row = cell.row;
        rows.good[cell.row] = 0;
        rows.dated[cell.row] = 0;
        notes.faults += skips ? 0 : 1;
        notes.rejected += is_new ? 1 : 0;
        if (skips ? !rules_.word_rejects : !words_faults_) {
            continue;
        }
        Fault fault = at < unreadable ? explain(rows, cell)
                                      : outside_calendar_fault(rules_.view, cell.column);
        if (!skips) {
            note_fault(rows, cell, std::move(fault), notes);
            continue;
        }
        if (is_new) {
            notes.rejects.push_back(rejected_row(rows, cell.row));
        }
        notes.rejects.back().reasons.push_back(std::move(fault));
    }
}

RejectedRow RowChecker::rejected_row(const CheckedRows& rows, std::size_t row) const
{
    const RowSpan& span = rows.batch.spans[row];
    const std::string_view text = rows.block.text();
    RejectedRow rejected;
    rejected.line = RowLines{rows.block, rows.batch}.of(row);
    for (const auto& cells : rows.batch.cells) {
        rejected.cells.emplace_back(cells[row]);
    }
    rejected.raw = text.substr(span.begin, span.end - span.begin);
    return rejected;
}

std::optional<FileColumns> RowChecker::begin_whole(const CsvReader& csv, Diagnostics& found,
                                                   BlockNotes& notes) const
{
    std::optional<FileColumns> columns;
    if (!csv.header().empty()) {
        columns = match_header(csv, rules_.book, found);
    }
    notes.of_file.assign(found.all().begin(), found.all().end());
    found = {};
    return columns;
}

/// Fills the batch with the next rows of a whole file; false when there are no more.
bool RowChecker::next_batch(const Block& block, CsvReader& csv, const FileColumns& columns,
                            Diagnostics& found, BlockNotes& notes)
{
    batch_.clear(columns.cells.size());
    for (auto& cells : batch_.cells) {
        cells.clear();
    }
    batch_.places.assign(columns.cells.size(), {});
    const std::string_view text = block.text();
    while (batch_.spans.size() < batch_rows) {
        const CsvRow row = csv.advance();
        if (row == CsvRow::whole) {
            add_row(text, csv, columns);
            continue;
        }
        note_broken(block, csv, found, notes);
        if (row == CsvRow::end) {
            batch_.rows = batch_.spans.size();
            return false;
        }
    }
    batch_.rows = batch_.spans.size();
    return true;
}

/// Keeps the cells of a row beyond the next one.
void RowChecker::add_row(std::string_view text, const CsvReader& csv, const FileColumns& columns)
{
    const auto within = [&](std::string_view cell) {
        return std::less_equal<>{}(text.data(), cell.data()) &&
               std::less_equal<>{}(cell.data() + cell.size(), text.data() + text.size());
    };
    const std::string_view row =
        without_line_break(text.substr(csv.begin(), csv.offset() - csv.begin()));
    batch_.spans.push_back({csv.begin(), csv.begin() + row.size()});
    batch_.lines.push_back(csv.line() - 1);
    for (std::size_t column = 0; column < columns.cells.size(); ++column) {
        if (!columns.cells[column]) {
            batch_.cells[column].emplace_back();
            batch_.places[column].push_back({});
            continue;
        }
        const CsvCell& cell = csv.cells()[*columns.cells[column]];
        const std::string_view cell_text =
            columns.codes[column] && !cell.was_guarded ? without_formula(cell.text) : cell.text;
        batch_.cells[column].push_back(
            within(cell_text) ? cell_text : std::string_view{batch_.texts.emplace_back(cell_text)});
        batch_.places[column].push_back({cell.line - 1, cell.column});
    }
}

void RowChecker::note_without_rows(const Block& block, BlockNotes& notes) const
{
    const RecordFile& file = format(block);
    if (file.without_rows == WithoutRows::refuse) {
        notes.of_file.push_back({&messages::record_file_without_rows, {file.name}, {}, {}});
    }
}

/// What CsvReader said since it was last asked: of one row, or of the file.
void RowChecker::note_broken(const Block& block, const CsvReader& csv, Diagnostics& found,
                             BlockNotes& notes) const
{
    const bool skips = format(block).bad_rows == BadRows::skip;
    std::vector<Fault> reasons;
    for (const Diagnostic& diagnostic : found.all()) {
        Fault fault{diagnostic.message, diagnostic.args, 0};
        if (diagnostic.message == &messages::csv_no_rows) {
            note_without_rows(block, notes);
        } else if (!is_of_row(diagnostic)) {
            notes.of_file.push_back(diagnostic);
        } else if (skips) {
            reasons.push_back(std::move(fault));
        } else {
            ++notes.faults;
            if (words_faults_) {
                notes.of_rows.push_back(
                    {diagnostic.place.line - 1, diagnostic.place.column, std::move(fault)});
                keep_first(notes.of_rows, rules_.max_faults);
            }
        }
    }
    const bool of_row = std::ranges::any_of(found.all(), is_of_row);
    notes.rows += of_row ? 1 : 0;
    notes.rejected += of_row ? 1 : 0;
    if (of_row && skips && rules_.word_rejects) {
        const std::string_view text = block.text();
        RejectedRow rejected;
        rejected.line = csv.line() - 1;
        rejected.reasons = std::move(reasons);
        rejected.raw = without_line_break(text.substr(csv.begin(), csv.offset() - csv.begin()));
        notes.rejects.push_back(std::move(rejected));
    }
    found = {};
}

} // namespace assess
