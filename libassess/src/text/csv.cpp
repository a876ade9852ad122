#include <assess/text/csv.hpp>

#include "csv_faults.hpp"
#include "csv_head.hpp"
#include "csv_table.hpp"
#include "messages.hpp"
#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <deque>
#include <utility>

namespace assess {

namespace {

std::string with_single_quotes(std::string_view text)
{
    std::string single;
    single.reserve(text.size());
    while (!text.empty()) {
        const std::size_t quote = std::min(text.find('"'), text.size() - 1);
        single += text.substr(0, quote + 1);
        text.remove_prefix(std::min(quote + (text[quote] == '"' ? 2 : 1), text.size()));
    }
    return single;
}

/// The filled cells of a row that is passed over, to be quoted.
std::string joined(std::span<const CsvCell> cells)
{
    constexpr std::size_t enough = 200;
    std::string text;
    for (const CsvCell& cell : cells) {
        if (!trimmed(cell.text).empty() && text.size() < enough) {
            text += (text.empty() ? "" : " ") + std::string{trimmed(cell.text)};
        }
    }
    return text;
}

/// Rows of one kind that are no rows of the table; the first of them are quoted.
struct RowsPassedOver {
    std::size_t count = 0;
    CsvPosition first;
    std::string text;

    void add(CsvPosition position, const std::string& words)
    {
        constexpr std::size_t enough = 200;
        first = count == 0 ? position : first;
        if (text.size() < enough) {
            text += (count == 0 ? "" : " / ") + words;
        }
        ++count;
    }
};

} // namespace

struct CsvReader::State {
    State(std::string_view all, std::string name, const CsvHeading* heading, CsvLimits limits,
          Diagnostics& found)
        : bytes{all}, file{std::move(name)}, splitter{all, ','}, table{all, heading},
          faults{all, file, limits, found}, all_ascii{is_ascii(all)}
    {}

    std::string_view bytes;
    std::string file;
    char delimiter = ',';
    CsvPosition position; ///< where the next row begins
    CsvPosition began;    ///< where the one taken last did
    CsvSplitter splitter;
    CsvTable table;
    CsvFaults faults;
    bool all_ascii;
    std::vector<CsvCell> header;
    std::deque<std::string> header_texts;
    std::deque<std::string> row_texts;
    std::size_t rows = 0;
    bool any_row = false;     ///< below the header, whole or broken
    bool settled = true;      ///< where the header is
    bool after_blank = false; ///< an empty row was passed over since the last row
    RowsPassedOver repeated;  ///< headings
    RowsPassedOver totals;    ///< below the table
    RowsPassedOver below;     ///< the others there
    bool ended = false;

    void read_header(const CsvHead& head);
    void take_header();
    CsvRow advance();
    /// What the row just taken apart is; nothing when it is passed over.
    std::optional<CsvRow> judged();
    CsvRow whole_row();

    /// Where the row that was just taken apart begins.
    CsvPosition row_begin() const;
    /// Takes the next row that is not blank apart.
    CsvRow take(std::size_t most);
    /// Turns the bytes of the row's cells into their texts, and columns of bytes into characters.
    std::span<const CsvCell> finished(std::deque<std::string>& texts);
    void finish_text(CsvCell& cell, std::deque<std::string>& texts) const;
    void count_columns();
    /// After the last row: what can only be said now.
    void end();
};

CsvRow CsvReader::State::take(std::size_t most)
{
    while (position.at < bytes.size() && !faults.stopped()) {
        const CsvPosition from = began = position;
        position = splitter.split(from, most);
        const bool well_formed = faults.check_bytes(from, position.at);
        if (splitter.fault()) {
            faults.add(*splitter.fault());
            return CsvRow::broken;
        }
        if (!well_formed) {
            return CsvRow::broken;
        }
        if (!splitter.blank()) {
            return CsvRow::whole;
        }
        after_blank = true;
    }
    return CsvRow::end;
}

CsvPosition CsvReader::State::row_begin() const
{
    const CsvCell& first = splitter.cells().front();
    const auto begin = static_cast<std::size_t>(first.text.data() - bytes.data());
    return CsvPosition{begin, first.line, begin - (first.column - 1)};
}

void CsvReader::State::read_header(const CsvHead& head)
{
    const CsvTable::Begin begin = table.find_begin(head);
    settled = begin.is_settled;
    delimiter = begin.delimiter;
    splitter = CsvSplitter{bytes, delimiter};
    const bool well_formed = faults.check_bytes(head.first, begin.at.at);
    if (begin.in_one_cell) {
        splitter.split(begin.at, 1);
        faults.add(messages::csv_row_in_one_cell, begin.at, {splitter.cells().front().text});
    } else if (well_formed) {
        position = begin.at;
        take_header();
    }
    if (begin.at.at > head.first.at && !header.empty()) {
        splitter.split(head.first, max_columns);
        faults.note(messages::csv_title_rows, begin.at,
                    {begin.rows_above, first_filled(splitter.cells()), begin.at.line});
    }
}

void CsvReader::State::take_header()
{
    const CsvRow taken = take(max_columns);
    if (taken == CsvRow::end) {
        faults.add(messages::csv_empty, CsvPosition{.line = 0});
        return;
    }
    if (taken == CsvRow::broken) {
        return;
    }
    if (splitter.count() > max_columns) {
        faults.add(messages::csv_columns, row_begin(), {splitter.count(), max_columns});
        return;
    }
    const auto cells = finished(header_texts);
    header.assign(cells.begin(), cells.end());
    table.take_heading(header);
    after_blank = false;
}

CsvRow CsvReader::State::advance()
{
    while (true) {
        row_texts.clear();
        const CsvRow taken = header.empty() ? CsvRow::end : take(header.size());
        if (taken == CsvRow::end) {
            end();
            return taken;
        }
        const auto row = taken == CsvRow::broken ? std::optional{taken} : judged();
        if (row) {
            any_row = true;
            after_blank = false;
            return *row;
        }
    }
}

std::optional<CsvRow> CsvReader::State::judged()
{
    using Row = CsvTable::Row;
    const std::string_view first = first_filled(splitter.cells());
    switch (table.judge({began, after_blank, splitter.count(), splitter.cells()}, delimiter)) {
    case Row::of_table:
        return whole_row();
    case Row::heading_again:
        repeated.add(row_begin(), "");
        return std::nullopt;
    case Row::totals:
        totals.add(row_begin(), joined(splitter.cells()));
        return std::nullopt;
    case Row::below:
        below.add(row_begin(), joined(splitter.cells()));
        return std::nullopt;
    case Row::other_heading:
        faults.add(messages::csv_header_within, row_begin());
        position.at = bytes.size();
        return CsvRow::broken;
    case Row::totals_within:
        faults.add(messages::csv_totals_within, row_begin(), {joined(splitter.cells())});
        return CsvRow::broken;
    case Row::in_one_cell:
        faults.add(messages::csv_row_in_one_cell, row_begin(), {first});
        return CsvRow::broken;
    }
    return std::nullopt;
}

CsvRow CsvReader::State::whole_row()
{
    if (splitter.count() != header.size()) {
        faults.add(messages::csv_cells, row_begin(),
                   {splitter.count(), header.size(), delimiter_name(delimiter)});
        return CsvRow::broken;
    }
    ++rows;
    finished(row_texts);
    return CsvRow::whole;
}

std::span<const CsvCell> CsvReader::State::finished(std::deque<std::string>& texts)
{
    auto& cells = splitter.cells();
    if (!all_ascii) {
        count_columns();
    }
    for (const std::uint32_t index : splitter.doubled()) {
        texts.push_back(with_single_quotes(cells[index].text));
        cells[index].text = texts.back();
    }
    for (CsvCell& cell : cells) {
        finish_text(cell, texts);
    }
    return cells;
}

void CsvReader::State::finish_text(CsvCell& cell, std::deque<std::string>& texts) const
{
    if (cell.text.find('\'') != std::string_view::npos) {
        cell.was_guarded = csv_begins_guarded(cell.text);
        cell.column += cell.was_guarded ? 1 : 0;
        texts.push_back(csv_unguarded(cell.text));
        cell.text = texts.back();
    }
    if (!all_ascii && !is_surely_nfc(cell.text)) {
        texts.push_back(to_nfc(cell.text));
        cell.text = texts.back();
    }
}

void CsvReader::State::count_columns()
{
    const char* counted_to = nullptr;
    std::size_t line = 0;
    std::size_t column = 0;
    for (CsvCell& cell : splitter.cells()) {
        const char* const begin = cell.text.data();
        if (cell.line != line) {
            line = cell.line;
            counted_to = begin - (cell.column - 1);
            column = 1;
        }
        column += character_count({counted_to, static_cast<std::size_t>(begin - counted_to)});
        counted_to = begin;
        cell.column = column;
    }
}

void CsvReader::State::end()
{
    if (ended) {
        return;
    }
    ended = true;
    for (const auto& [message, passed] : {std::pair{&messages::csv_header_repeated, &repeated},
                                          std::pair{&messages::csv_totals_row, &totals},
                                          std::pair{&messages::csv_rows_below, &below}}) {
        if (passed->count > 0) {
            faults.note(*message, passed->first, {passed->count, passed->text});
        }
    }
    if (!any_row && !header.empty()) {
        faults.add(messages::csv_no_rows, CsvPosition{.line = 0});
    }
    faults.finish(position);
}

void CsvReader::Deleter::operator()(State* state) const
{
    delete state;
}

CsvReader::CsvReader(std::string_view bytes, std::string file, std::optional<char> delimiter,
                     Diagnostics& found, CsvLimits limits, const CsvHeading* heading)
{
    const CsvHead head = read_csv_head(bytes, delimiter);
    state_.reset(new State{bytes, std::move(file), heading, limits, found});
    if (head.refused != nullptr) {
        state_->faults.add(*head.refused, CsvPosition{.line = 0}, head.refused_for);
        return;
    }
    if (const auto blank = blank_stretch(bytes)) {
        state_->faults.add(messages::csv_blank, *blank, {most_blank_bytes});
        return;
    }
    state_->read_header(head);
}

bool CsvReader::header_is_settled() const
{
    return state_->settled;
}

std::span<const CsvCell> CsvReader::header() const
{
    return state_->header;
}

std::span<const CsvCell> CsvReader::next()
{
    CsvRow row = advance();
    while (row == CsvRow::broken) {
        row = advance();
    }
    return row == CsvRow::whole ? cells() : std::span<const CsvCell>{};
}

CsvRow CsvReader::advance()
{
    return state_->advance();
}

std::span<const CsvCell> CsvReader::cells() const
{
    return state_->splitter.cells();
}

char CsvReader::delimiter() const
{
    return state_->delimiter;
}

std::size_t CsvReader::begin() const
{
    return state_->began.at;
}

std::size_t CsvReader::line() const
{
    return state_->began.line;
}

std::size_t CsvReader::offset() const
{
    return state_->position.at;
}

std::size_t CsvReader::rows() const
{
    return state_->rows;
}

const std::string& CsvReader::file() const
{
    return state_->file;
}

} // namespace assess
