#include "common/text_table.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace apps {

namespace {

constexpr std::size_t gap = 2;

std::string padded(const std::string& cell, std::size_t width, Align align)
{
    const std::string blank(width - std::min(width, assess::character_count(cell)), ' ');
    return align == Align::left ? cell + blank : blank + cell;
}

} // namespace

void TextTable::add(std::vector<std::string> cells)
{
    for (std::string& cell : cells) {
        cell = assess::visible(cell);
    }
    rows_.push_back(std::move(cells));
}

std::string TextTable::str() const
{
    std::vector<std::size_t> widths(columns_.size());
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], assess::character_count(row[i]));
        }
    }
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += std::string(i == 0 ? 0 : gap, ' ') + padded(row[i], widths[i], columns_[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string listed(const std::vector<std::string>& names, const std::string& separator)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : separator) + name;
    }
    return text;
}

} // namespace apps
