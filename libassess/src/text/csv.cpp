#include <assess/text/csv.hpp>

#include "csv_faults.hpp"
#include "csv_head.hpp"
#include "messages.hpp"
#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <deque>

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

} // namespace

struct CsvReader::State {
    State(std::string_view all, std::string name, CsvHead head, CsvLimits limits,
          Diagnostics& found)
        : bytes{all}, file{std::move(name)}, delimiter{head.delimiter}, position{head.first},
          splitter{all, head.delimiter}, faults{all, file, limits, found}, all_ascii{is_ascii(all)}
    {}

    std::string_view bytes;
    std::string file;
    char delimiter;
    CsvPosition position; ///< where the next row begins
    CsvPosition began;    ///< where the one taken last did
    CsvSplitter splitter;
    CsvFaults faults;
    bool all_ascii;
    std::vector<CsvCell> header;
    std::deque<std::string> header_texts;
    std::deque<std::string> row_texts;
    std::size_t rows = 0;
    bool any_row = false; ///< below the header, whole or broken
    bool ended = false;

    void read_header();
    CsvRow advance();

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
    }
    return CsvRow::end;
}

CsvPosition CsvReader::State::row_begin() const
{
    const CsvCell& first = splitter.cells().front();
    const auto begin = static_cast<std::size_t>(first.text.data() - bytes.data());
    return CsvPosition{begin, first.line, begin - (first.column - 1)};
}

void CsvReader::State::read_header()
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
}

CsvRow CsvReader::State::advance()
{
    row_texts.clear();
    const CsvRow taken = header.empty() ? CsvRow::end : take(header.size());
    if (taken == CsvRow::end) {
        end();
        return taken;
    }
    any_row = true;
    if (taken == CsvRow::broken) {
        return taken;
    }
    if (splitter.count() != header.size()) {
        faults.add(messages::csv_cells, row_begin(),
                   {splitter.count(), header.size(), delimiter_name(delimiter)});
        return CsvRow::broken;
    }
    ++rows;
    finished(row_texts);
    return taken;
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
    const std::string_view unguarded = csv_unguarded(cell.text);
    cell.column += cell.text.size() - unguarded.size();
    cell.text = unguarded;
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
                     Diagnostics& found, CsvLimits limits)
{
    const CsvHead head = read_csv_head(bytes, delimiter);
    state_.reset(new State{bytes, std::move(file), head, limits, found});
    if (head.refused != nullptr) {
        state_->faults.add(*head.refused, CsvPosition{.line = 0});
        return;
    }
    state_->read_header();
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
