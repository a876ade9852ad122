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

/// What a spreadsheet would run as a formula, with any number of ' before it.
bool is_formula_like(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view{"=+-@\t\r"}.find(text[first]) != std::string_view::npos;
}

} // namespace

/// What one row turned out to be.
enum class Taken : std::uint8_t { end, broken, whole };

struct CsvReader::State {
    State(std::string_view all, std::string name, CsvHead head, Diagnostics& found)
        : bytes{all}, file{std::move(name)}, delimiter{head.delimiter}, position{head.first},
          splitter{all, head.delimiter}, faults{all, file, found}, all_ascii{is_ascii(all)}
    {}

    std::string_view bytes;
    std::string file;
    char delimiter;
    CsvPosition position;
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
    std::span<const CsvCell> next();

    /// Where the row that was just taken apart begins.
    CsvPosition row_begin() const;
    Arg delimiter_name() const;
    /// Takes the next row that is not blank apart.
    Taken take(std::size_t most);
    /// Turns the bytes of the row's cells into their texts, and columns of bytes into characters.
    std::span<const CsvCell> finished(std::deque<std::string>& texts);
    void finish_text(CsvCell& cell, std::deque<std::string>& texts) const;
    void count_columns();
    /// After the last row: what can only be said now.
    void end();
};

Taken CsvReader::State::take(std::size_t most)
{
    while (position.at < bytes.size() && !faults.stopped()) {
        const CsvPosition from = position;
        position = splitter.split(from, most);
        const bool well_formed = faults.check_bytes(from, position.at);
        if (splitter.fault()) {
            faults.add(*splitter.fault());
            return Taken::broken;
        }
        if (!well_formed) {
            return Taken::broken;
        }
        if (!splitter.blank()) {
            return Taken::whole;
        }
    }
    return Taken::end;
}

CsvPosition CsvReader::State::row_begin() const
{
    const CsvCell& first = splitter.cells().front();
    const auto begin = static_cast<std::size_t>(first.text.data() - bytes.data());
    return CsvPosition{begin, first.line, begin - (first.column - 1)};
}

Arg CsvReader::State::delimiter_name() const
{
    static constexpr Phrase tab{"(tab)", "(tab)"};
    return delimiter == '\t' ? Arg{tab} : Arg{std::string(1, delimiter)};
}

void CsvReader::State::read_header()
{
    const Taken taken = take(max_columns);
    if (taken == Taken::end) {
        faults.add(messages::csv_empty, CsvPosition{.line = 0});
        return;
    }
    if (taken == Taken::broken) {
        return;
    }
    if (splitter.count() > max_columns) {
        faults.add(messages::csv_columns, row_begin(), {splitter.count(), max_columns});
        return;
    }
    const auto cells = finished(header_texts);
    header.assign(cells.begin(), cells.end());
}

std::span<const CsvCell> CsvReader::State::next()
{
    while (!header.empty()) {
        row_texts.clear();
        const Taken taken = take(header.size());
        if (taken == Taken::end) {
            end();
            return {};
        }
        any_row = true;
        if (taken == Taken::broken) {
            continue;
        }
        if (splitter.count() == header.size()) {
            ++rows;
            return finished(row_texts);
        }
        faults.add(messages::csv_cells, row_begin(),
                   {splitter.count(), header.size(), delimiter_name()});
    }
    return {};
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
    if (cell.text.starts_with('\'') && is_formula_like(cell.text)) {
        cell.text.remove_prefix(1);
        ++cell.column;
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
    if (!any_row) {
        faults.add(messages::csv_no_rows, CsvPosition{.line = 0});
    }
    faults.finish(position);
}

void CsvReader::Deleter::operator()(State* state) const
{
    delete state;
}

CsvReader::CsvReader(std::string_view bytes, std::string file, std::optional<char> delimiter,
                     Diagnostics& found)
{
    const CsvHead head = read_csv_head(bytes, delimiter);
    state_.reset(new State{bytes, std::move(file), head, found});
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
    return state_->next();
}

std::size_t CsvReader::rows() const
{
    return state_->rows;
}

const std::string& CsvReader::file() const
{
    return state_->file;
}

std::string csv_guarded(std::string_view text)
{
    std::string guarded(is_formula_like(text) ? 1 : 0, '\'');
    return guarded.append(text);
}

std::string csv_quoted(std::string_view text, char delimiter)
{
    const bool needs_quotes = text.find_first_of("\"\r\n") != std::string_view::npos ||
                              text.find(delimiter) != std::string_view::npos;
    if (!needs_quotes) {
        return std::string{text};
    }
    std::string quoted = "\"";
    for (const char character : text) {
        quoted.append(character == '"' ? 2 : 1, character);
    }
    return quoted + '"';
}

} // namespace assess
