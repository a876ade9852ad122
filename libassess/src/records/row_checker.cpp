#include "row_checker.hpp"

#include "../text/csv_messages.hpp"
#include "messages.hpp"
#include "record_cell.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

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

} // namespace

RowChecker::RowChecker(const RowRules& rules)
    : rules_{rules}, conditions_{rules.conditions}, values_(rules.book.columns.size())
{
    for (std::uint32_t index = 0; index < rules.book.columns.size(); ++index) {
        const bool needed = index == rules.book.key || index == rules.book.unit;
        readers_.emplace_back(rules.book.columns[index], index,
                              needed ? TextUse::text : conditions_.use_of(index));
    }
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
    find_units();
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
    return Fault{&messages::record_unit_unknown, {trimmed(text)}, 0};
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
        batch_.cells[column].push_back(
            within(cell.text) ? cell.text : std::string_view{batch_.texts.emplace_back(cell.text)});
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
        } else if (diagnostic.place.line == 0) {
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
    const bool of_row = std::ranges::any_of(
        found.all(), [](const Diagnostic& diagnostic) { return diagnostic.place.line > 0; });
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
