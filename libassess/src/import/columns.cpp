#include "columns.hpp"

#include "file_messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>

namespace assess {

namespace {

std::vector<std::string> ids_of(std::span<const ColumnWords> known)
{
    std::vector<std::string> ids;
    for (const ColumnWords& words : known) {
        ids.emplace_back(words.id);
    }
    return ids;
}

void say_unknown(std::string_view header, std::span<const ColumnWords> known, const Place& place,
                 Diagnostics& found)
{
    const std::vector<std::string> ids = ids_of(known);
    std::vector<std::string> names = ids;
    for (const ColumnWords& words : known) {
        names.emplace_back(words.vi);
    }
    if (const auto near = nearest(header, names)) {
        found.add(messages::import_column_misspelt, place, {header, *near});
    } else {
        found.add(messages::import_column_unknown, place, {header, listed(ids)});
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

bool ColumnWords::matches(std::string_view header) const
{
    const std::string wanted = folded(header);
    if (wanted == folded(id) || wanted == folded(vi)) {
        return true;
    }
    std::string_view rest = other_vi;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        if (wanted == folded(rest.substr(0, end))) {
            return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

Columns::Columns(std::span<const ColumnWords> known, const CsvReader& csv, Diagnostics& found)
    : cells_(known.size())
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
        auto& cell = cells_[static_cast<std::size_t>(words - known.begin())];
        if (cell) {
            found.add(messages::import_column_repeated, place,
                      {header[i].text, header[*cell].column});
        } else {
            cell = i;
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].need == Need::required && !cells_[i]) {
            complete_ = false;
            found.add(messages::import_column_missing, {csv.file(), header.front().line, 0},
                      {known[i].id, known[i].vi});
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
