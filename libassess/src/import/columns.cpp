#include "columns.hpp"

#include "../text/csv_head.hpp"
#include "file_messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <iterator>

namespace assess {

namespace {

/// "code (mã đơn vị), name (tên đơn vị)"
std::string listed(std::span<const ColumnWords> known)
{
    std::vector<std::string> names;
    for (const ColumnWords& words : known) {
        names.push_back(std::string{words.id} + " (" + std::string{words.vi} + ')');
    }
    return assess::listed(names);
}

void say_unknown(std::string_view header, std::span<const ColumnWords> known, const Place& place,
                 Diagnostics& found)
{
    std::vector<std::string> names;
    for (const ColumnWords& words : known) {
        std::ranges::move(words.headers(), std::back_inserter(names));
    }
    if (const auto near = nearest(header, names)) {
        found.add(messages::import_column_misspelt, place, {header, *near});
    } else {
        found.add(messages::import_column_unknown, place, {header, listed(known)});
    }
}

} // namespace

std::string listed(std::span<const std::string> names)
{
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

std::vector<std::string> ColumnWords::headers() const
{
    std::vector<std::string> all{std::string{id}, std::string{vi}};
    std::string_view rest = other_vi;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        all.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

bool ColumnWords::matches(std::string_view header) const
{
    const std::string wanted = folded(header);
    return std::ranges::any_of(headers(),
                               [&](const std::string& name) { return folded(name) == wanted; });
}

void say_missing(const ColumnWords& words, const CsvReader& csv, Diagnostics& found)
{
    found.add(
        may_have_other_delimiter(csv) ? messages::import_column_not_divided
                                      : messages::import_column_missing,
        {csv.file(), csv.header().front().line, 0},
        {Phrase{words.id, words.vi}, listed(words.headers()), delimiter_name(csv.delimiter())});
}

Columns::Columns(std::span<const ColumnWords> known, const CsvReader& csv, Diagnostics& found)
    : cells_(known.size()), headers_(known.size())
{
    const std::span<const CsvCell> header = csv.header();
    for (std::size_t i = 0; i < header.size(); ++i) {
        const Place place{csv.file(), header[i].line, header[i].column};
        const auto words = std::find_if(known.begin(), known.end(), [&](const ColumnWords& column) {
            return column.matches(header[i].text);
        });
        if (words == known.end()) {
            say_unknown(header[i].text, known, place, found);
            continue;
        }
        const auto column = static_cast<std::size_t>(words - known.begin());
        auto& cell = cells_[column];
        if (cell) {
            found.add(messages::import_column_repeated, place,
                      {header[i].text, header[*cell].column});
        } else {
            cell = i;
            headers_[column] = trimmed(header[i].text);
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].need == Need::required && !cells_[i]) {
            complete_ = false;
            say_missing(known[i], csv, found);
        }
    }
}

const CsvCell* ImportRow::cell(std::size_t column) const
{
    const auto index = columns_.cell(column);
    return index ? &cells_[*index] : nullptr;
}

std::string_view ImportRow::text(std::size_t column) const
{
    const CsvCell* found = cell(column);
    return found == nullptr ? std::string_view{} : found->text;
}

std::string ImportRow::word(std::size_t column) const
{
    return std::string{trimmed(text(column))};
}

Place ImportRow::place(std::size_t column) const
{
    return {file_, line(), column_of(column)};
}

std::uint32_t ImportRow::column_of(std::size_t column) const
{
    const CsvCell* found = cell(column);
    return found == nullptr ? 0 : static_cast<std::uint32_t>(found->column);
}

} // namespace assess
