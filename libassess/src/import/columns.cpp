#include "columns.hpp"

#include "../text/csv_head.hpp"
#include "../text/csv_heading.hpp"
#include "../text/key_text.hpp"
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

HeadingNames names_of(std::span<const ColumnWords> known)
{
    HeadingNames names;
    for (std::size_t column = 0; column < known.size(); ++column) {
        for (const std::string& name : known[column].headers()) {
            names.add(name, column, false);
        }
    }
    return names;
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
    std::string_view rest = other;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        all.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

bool ColumnWords::matches(std::string_view header) const
{
    return names_of({this, 1}).find(header).has_value();
}

std::vector<CsvHeading::Column> needed_columns(std::span<const ColumnWords> known)
{
    std::vector<CsvHeading::Column> needed;
    for (const ColumnWords& words : known) {
        if (words.is_needed()) {
            needed.push_back({words.headers(), words.need == Need::key});
        }
    }
    return needed;
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
    const HeadingNames names = names_of(known);
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto column = names.find(header[i].text);
        if (!column) {
            unknown.push_back(i);
        } else if (auto& cell = cells_[*column]) {
            say_column_repeated(csv, header[i], header[*cell], found);
        } else {
            cell = i;
            headers_[*column] = trimmed(header[i].text);
        }
    }
    std::vector<bool> is_near(known.size());
    for (const std::size_t i : unknown) {
        const Place place{csv.file(), header[i].line, header[i].column};
        const auto near = names.within(header[i].text);
        if (near && !cells_[near->column]) {
            is_near[near->column] = true;
            found.add(messages::import_column_near, place, {header[i].text, near->name});
        } else {
            say_unknown(header[i].text, known, place, found);
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].is_needed() && !cells_[i]) {
            complete_ = false;
            if (!is_near[i]) {
                say_missing(known[i], csv, found);
            }
        }
    }
}

std::uint32_t Columns::lacking(std::initializer_list<std::size_t> values) const
{
    std::uint32_t lacking = 0;
    std::uint32_t bit = 1;
    for (const std::size_t value : values) {
        lacking |= cells_[value] ? 0 : bit;
        bit <<= 1;
    }
    return lacking;
}

std::string_view word_of(const CsvCell& cell)
{
    const std::string_view text = trimmed(cell.text);
    return cell.was_guarded ? text : trimmed(without_formula(text));
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
    const CsvCell* found = cell(column);
    return found == nullptr ? std::string{} : std::string{word_of(*found)};
}

std::string ImportRow::key(std::size_t column) const
{
    std::string read = word(column);
    return without_hidden(read).value_or(std::move(read));
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
