#include "csv_table.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr std::string_view digits_of_keys = "0123456789";

bool is_filled(const CsvCell& cell)
{
    return !trimmed(cell.text).empty();
}

/// The row's only filled cell, if it is the first.
std::optional<std::string_view> only_cell(std::span<const CsvCell> cells)
{
    const bool alone = !cells.empty() && is_filled(cells.front()) &&
                       std::none_of(cells.begin() + 1, cells.end(), is_filled);
    return alone ? std::optional{cells.front().text} : std::nullopt;
}

} // namespace

std::string_view first_filled(std::span<const CsvCell> cells)
{
    const auto first = std::ranges::find_if(cells, is_filled);
    return first == cells.end() ? std::string_view{} : trimmed(first->text);
}

CsvTable::CsvTable(std::string_view bytes, const CsvHeading* wanted) : bytes_{bytes}
{
    if (wanted == nullptr) {
        return;
    }
    for (const auto& columns : wanted->layouts) {
        Layout& layout = layouts_.emplace_back();
        layout.columns = columns.size();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            for (const std::string& name : columns[column].names) {
                layout.names.add(name, column, false);
                layout.key_has_digits = layout.key_has_digits ||
                                        (columns[column].is_key && layout.keys.empty() &&
                                         name.find_first_of(digits_of_keys) != std::string::npos);
            }
            if (columns[column].is_key) {
                layout.keys.push_back(column);
            }
        }
    }
}

CsvTable::Cells CsvTable::match(const Layout& layout, std::span<const CsvCell> cells) const
{
    Cells matched(layout.columns);
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (const auto column = layout.names.find(cells[cell].text)) {
            matched[*column].push_back(cell);
        }
    }
    return matched;
}

/// How many cells head a needed column, of the layout that they have most of.
std::size_t CsvTable::most_matched(std::span<const CsvCell> cells, bool& complete) const
{
    std::size_t most = 0;
    for (const Layout& layout : layouts_) {
        std::size_t headings = 0;
        bool all = true;
        for (const std::vector<std::size_t>& headed : match(layout, cells)) {
            headings += headed.size();
            all = all && !headed.empty();
        }
        most = std::max(most, headings);
        complete = complete || all;
    }
    return most;
}

bool CsvTable::is_heading_in_one_cell(std::span<const CsvCell> cells) const
{
    const auto text = only_cell(cells);
    if (!text) {
        return false;
    }
    CsvSplitter splitter{*text, delimiter_of_line(*text, 0)};
    splitter.split({}, CsvReader::max_columns);
    bool complete = false;
    most_matched(splitter.cells(), complete);
    return !splitter.fault() && splitter.count() > 1 && complete;
}

CsvTable::Begin CsvTable::find_begin(const CsvHead& head) const
{
    constexpr std::size_t least_matched = 2; // one name may stand in any row
    const auto delimiter_at = [&](std::size_t at) {
        return head.delimiter ? *head.delimiter : delimiter_of_line(bytes_, at);
    };
    Begin best{head.first, delimiter_at(head.first.at), 0, layouts_.empty(), false};
    std::size_t most = 0;
    std::size_t rows = 0;
    for (CsvPosition at = head.first; at.at < bytes_.size() && !best.is_settled;) {
        const char delimiter = delimiter_at(at.at);
        CsvSplitter splitter{bytes_, delimiter};
        const CsvPosition next = splitter.split(at, CsvReader::max_columns);
        bool complete = false;
        if (!splitter.fault() && !splitter.blank()) {
            const std::size_t matched = most_matched(splitter.cells(), complete);
            const bool quoted = bytes_[at.at] == '"';
            const bool in_one_cell = !complete && (quoted || !head.delimiter) &&
                                     is_heading_in_one_cell(splitter.cells());
            if ((matched > most && matched >= least_matched) || complete || in_one_cell) {
                most = matched;
                best = {at, delimiter, rows, complete || in_one_cell, in_one_cell};
            }
        }
        rows += splitter.blank() ? 0U : 1U;
        best.is_settled = best.is_settled || rows == CsvReader::heading_rows;
        at = next;
    }
    return best;
}

void CsvTable::take_heading(std::span<const CsvCell> cells)
{
    for (const CsvCell& cell : cells) {
        heading_.push_back(folded(cell.text));
    }
    for (const Layout& layout : layouts_) {
        Cells matched = match(layout, cells);
        if (std::ranges::none_of(matched, &std::vector<std::size_t>::empty)) {
            layout_ = &layout;
            for (const std::size_t column : layout.keys) {
                keys_.push_back(std::move(matched[column]));
            }
            return;
        }
    }
}

bool CsvTable::has_all_keys(std::span<const CsvCell> cells) const
{
    return std::ranges::all_of(keys_, [&](const std::vector<std::size_t>& key) {
        return std::ranges::any_of(
            key, [&](std::size_t cell) { return cell < cells.size() && is_filled(cells[cell]); });
    });
}

bool CsvTable::repeats_heading(std::span<const CsvCell> cells) const
{
    return std::ranges::equal(cells, heading_, {},
                              [](const CsvCell& cell) { return folded(cell.text); });
}

/// Nearly all keys have a digit, and no heading of a key has one.
bool CsvTable::is_heading(std::span<const CsvCell> cells) const
{
    const std::size_t key = keys_.front().front();
    return key < cells.size() &&
           (layout_->key_has_digits ||
            cells[key].text.find_first_of(digits_of_keys) == std::string_view::npos) &&
           std::ranges::none_of(match(*layout_, cells), &std::vector<std::size_t>::empty);
}

/// A signature may stand in the column of a key, alone in its row.
bool CsvTable::is_row(std::span<const CsvCell> cells) const
{
    const bool is_alone = layout_->columns > 1 && std::ranges::count_if(cells, is_filled) == 1;
    return has_all_keys(cells) && !is_alone && !begins_totals(first_filled(cells)) &&
           !is_heading(cells);
}

/// Where the last row begins that has all keys, from the row at `from` on; 0 if there is none. One
/// that cannot be taken apart is taken for a row: its fault is to be told.
std::size_t CsvTable::last_row(CsvPosition from, char delimiter) const
{
    CsvSplitter splitter{bytes_, delimiter};
    std::size_t last = 0;
    while (from.at < bytes_.size()) {
        const CsvPosition next = splitter.split(from, heading_.size());
        if (splitter.fault() || (!splitter.blank() && is_row(splitter.cells()))) {
            last = from.at;
        }
        from = next;
    }
    return last;
}

/// The row is one cell that holds a whole row.
bool CsvTable::is_in_one_cell(std::span<const CsvCell> cells, char delimiter) const
{
    if (heading_.size() == 1 || cells.front().text.find(delimiter) == std::string_view::npos) {
        return false;
    }
    const auto text = only_cell(cells);
    CsvSplitter splitter{text.value_or(""), delimiter};
    splitter.split({}, heading_.size());
    return text && splitter.count() == heading_.size();
}

CsvTable::Row CsvTable::judge(const Seen& row, char delimiter)
{
    if (keys_.empty()) {
        return Row::of_table;
    }
    if (is_in_one_cell(row.cells, delimiter)) {
        return Row::in_one_cell;
    }
    const bool whole = row.count == heading_.size();
    if (whole && is_heading(row.cells)) {
        return repeats_heading(row.cells) ? Row::heading_again : Row::other_heading;
    }
    const bool totals = begins_totals(first_filled(row.cells));
    if (!totals && (!row.after_blank || (whole && is_row(row.cells)))) {
        return Row::of_table;
    }
    last_row_ = last_row_ ? last_row_ : last_row(row.at, delimiter);
    if (*last_row_ < row.at.at) {
        return totals ? Row::totals : Row::below;
    }
    return totals ? Row::totals_within : Row::of_table;
}

} // namespace assess
