#include "record_batch.hpp"

#include "../text/key_text.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

/// The rows of one block, each with the index of its first cell among the separators.
struct Layout {
    std::string_view text;
    const Separators& separators;
    std::size_t width;

    std::size_t begin_of(std::size_t cell) const
    {
        return static_cast<std::uint32_t>(separators.ends[cell - 1] + 1);
    }
    std::size_t end_of(std::size_t cell) const { return separators.ends[cell]; }
    bool ends_row(std::size_t cell) const { return text[end_of(cell)] == '\n'; }

    /// Where the row's text ends that ends with `cell`: before its LF or CRLF.
    std::size_t row_end(std::size_t cell, std::size_t begin) const
    {
        const std::size_t end = end_of(cell);
        return end > begin && text[end - 1] == '\r' ? end - 1 : end;
    }
};

bool only_delimiters(std::string_view row, char delimiter)
{
    return row.find_first_not_of(delimiter) == std::string_view::npos;
}

/// Every row has as many cells as the header: then the line feeds stand at every `width`-th place.
bool is_even(const Layout& layout)
{
    const Separators& found = layout.separators;
    if (found.count != found.line_feeds * layout.width) {
        return false;
    }
    for (std::size_t cell = layout.width; cell <= found.count; cell += layout.width) {
        if (!layout.ends_row(cell)) {
            return false;
        }
    }
    return true;
}

/// Lists the rows that are not blank; false when one has more or fewer cells than the header.
bool list_rows(const Layout& layout, char delimiter, std::vector<std::uint32_t>& firsts,
               std::vector<RowSpan>& spans)
{
    const bool even = is_even(layout);
    for (std::size_t first = 1; first <= layout.separators.count;) {
        std::size_t last = first + layout.width - 1;
        if (!even) {
            last = first;
            while (!layout.ends_row(last)) {
                ++last;
            }
        }
        const std::size_t begin = layout.begin_of(first);
        const std::size_t end = layout.row_end(last, begin);
        const std::size_t cells = last - first + 1;
        const bool blank = end - begin == cells - 1 &&
                           only_delimiters(layout.text.substr(begin, end - begin), delimiter);
        if (!blank) {
            if (cells != layout.width) {
                return false;
            }
            firsts.push_back(static_cast<std::uint32_t>(first));
            spans.push_back({begin, end});
        }
        first = last + 1;
    }
    return true;
}

/// Undoes doubled quotes.
std::string_view single_quoted(std::string_view text, std::deque<std::string>& texts)
{
    std::string& single = texts.emplace_back();
    for (std::size_t at = 0; at < text.size(); ++at) {
        single += text[at];
        at += text[at] == '"' ? 1U : 0U;
    }
    return single;
}

/// The text of a cell that begins with a quote or with the mark that guards formulas.
std::string_view uncovered(std::string_view cell, bool is_code, std::deque<std::string>& texts)
{
    if (cell.front() == '"') {
        cell = cell.substr(1, cell.size() - 2);
        if (cell.find('"') != std::string_view::npos) {
            cell = single_quoted(cell, texts);
        }
    }
    if (is_code && cell.starts_with('=')) {
        return without_formula(cell);
    }
    return cell.find('\'') == std::string_view::npos ? cell
                                                     : texts.emplace_back(csv_unguarded(cell));
}

bool any_cell_too_long(const Layout& layout)
{
    if (layout.text.size() <= CsvReader::max_cell_bytes) {
        return false;
    }
    for (std::size_t cell = 1; cell <= layout.separators.count; ++cell) {
        if (layout.end_of(cell) - layout.begin_of(cell) > CsvReader::max_cell_bytes) {
            return true;
        }
    }
    return false;
}

} // namespace

void RecordBatch::clear(std::size_t columns)
{
    rows = 0;
    spans.clear();
    cells.resize(columns);
    places.clear();
    lines.clear();
    texts.clear();
}

bool split_block(const Block& block, Separators& separators, RecordBatch& batch)
{
    const FileColumns& columns = *block.columns;
    batch.clear(columns.cells.size());
    if (!find_separators(block.text(), columns.delimiter, separators)) {
        return false;
    }
    const Layout layout{block.text(), separators, columns.width};
    std::vector<std::uint32_t>& firsts = separators.firsts;
    firsts.clear();
    if (any_cell_too_long(layout) || !list_rows(layout, columns.delimiter, firsts, batch.spans)) {
        return false;
    }
    batch.rows = firsts.size();
    const bool any_guard = layout.text.find('\'') != std::string_view::npos;
    for (std::size_t column = 0; column < columns.cells.size(); ++column) {
        auto& cells = batch.cells[column];
        cells.resize(batch.rows);
        if (!columns.cells[column]) {
            std::ranges::fill(cells, std::string_view{});
            continue;
        }
        const std::size_t which = *columns.cells[column];
        const bool ends_row = which + 1 == columns.width;
        for (std::size_t row = 0; row < batch.rows; ++row) {
            const std::size_t begin = layout.begin_of(firsts[row] + which);
            const std::size_t end =
                ends_row ? batch.spans[row].end : layout.end_of(firsts[row] + which);
            const std::string_view cell{layout.text.data() + begin, end - begin};
            const bool covered =
                !cell.empty() &&
                (cell.front() == '"' || (any_guard && cell.find('\'') != std::string_view::npos));
            cells[row] = covered ? uncovered(cell, columns.codes[column], batch.texts) : cell;
        }
    }
    return true;
}

namespace {

/// The raw cell `which` of a row, found again by reading the row's quotes.
std::size_t cell_begin(std::string_view text, const RowSpan& span, char delimiter,
                       std::size_t which)
{
    std::size_t at = span.begin;
    for (bool inside = false; which > 0 && at < span.end; ++at) {
        if (text[at] == '"') {
            inside = !inside;
        } else if (text[at] == delimiter && !inside) {
            --which;
        }
    }
    return at;
}

} // namespace

std::size_t RowLines::of(std::size_t row)
{
    if (!batch_.lines.empty()) {
        return batch_.lines[row];
    }
    const std::size_t begin = batch_.spans[row].begin;
    const std::string_view between = block_.text().substr(counted_to_, begin - counted_to_);
    lines_ += count_bytes(between, '\n');
    counted_to_ = begin;
    return lines_;
}

CellPlace place_of(const Block& block, const RecordBatch& batch, std::size_t row,
                   const FileColumns& columns, std::size_t column)
{
    if (!batch.places.empty()) {
        return batch.places[column][row];
    }
    const std::string_view text = block.text();
    const RowSpan& span = batch.spans[row];
    std::size_t begin = span.begin;
    if (columns.cells[column]) {
        begin = cell_begin(text, span, columns.delimiter, *columns.cells[column]);
        begin += begin < span.end && text[begin] == '"' ? 1U : 0U;
        const std::string_view rest = text.substr(begin, span.end - begin);
        begin += csv_begins_guarded(rest) ? 1U : 0U;
    }
    const std::string_view before = text.substr(0, begin);
    const std::size_t line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
    return {lines, character_count(before.substr(line_begin)) + 1};
}

} // namespace assess
