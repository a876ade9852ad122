#include "csv_heading.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace assess {

namespace {

/// Brackets that explain a heading; an open one without its partner stays as it is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> brackets{
    {{"(", ")"}, {"[", "]"}, {"（", "）"}}};

void remove_brackets(std::string& text)
{
    for (const auto& [open, close] : brackets) {
        for (std::size_t begin = text.find(open); begin != std::string::npos;
             begin = text.find(open, begin)) {
            const std::size_t end = text.find(close, begin);
            if (end == std::string::npos) {
                break;
            }
            text.erase(begin, end + close.size() - begin);
        }
    }
}

std::vector<std::string> words_of(std::string_view text)
{
    constexpr std::string_view between = " \t\r\n_-/.,;:*()[]\"";
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find_first_not_of(between), text.size());
        const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
        if (end > begin) {
            words.push_back(folded(text.substr(begin, end - begin)));
        }
        text.remove_prefix(end);
    }
    return words;
}

} // namespace

std::string heading_key(std::string_view heading)
{
    std::string text{trimmed(heading)};
    text.erase(std::min(text.find_first_of("\r\n"), text.size()));
    remove_brackets(text);
    std::erase_if(text, [](char character) { return character == '*' || character == ':'; });
    return folded(text);
}

void HeadingNames::add_to(Meanings& names, std::string name, const Meaning& meaning)
{
    const auto [known, is_new] = names.emplace(std::move(name), meaning);
    if (!is_new && !known->second.is_telling && known->second.column != meaning.column) {
        known->second.column.reset();
    }
}

void HeadingNames::add(std::string_view name, std::size_t column, bool is_telling)
{
    add_to(exact_, folded(name), {column, is_telling});
    add_to(reduced_, heading_key(name), {column, is_telling});
    std::vector<std::string> words = words_of(name);
    if (words.size() > 1 || is_telling) {
        words_.push_back({std::move(words), {column, std::string{name}}});
    }
}

std::optional<std::size_t> HeadingNames::find(std::string_view heading) const
{
    const auto exact = exact_.find(folded(heading));
    if (exact != exact_.end()) {
        return exact->second.column;
    }
    const std::string key = heading_key(heading);
    const auto reduced = key.empty() ? reduced_.end() : reduced_.find(key);
    return reduced == reduced_.end() ? std::nullopt : reduced->second.column;
}

std::optional<HeadingNames::Near> HeadingNames::within(std::string_view heading) const
{
    const std::vector<std::string> all = words_of(heading);
    const Words* longest = nullptr;
    for (const Words& name : words_) {
        const auto at = std::search(all.begin(), all.end(), name.words.begin(), name.words.end());
        const bool is_longer = longest == nullptr || name.words.size() > longest->words.size();
        if (!name.words.empty() && at != all.end() && all.size() > name.words.size() && is_longer) {
            longest = &name;
        }
    }
    return longest == nullptr ? std::nullopt : std::optional{longest->near};
}

bool begins_totals(std::string_view first_filled)
{
    // Rows that begin with another letter are most of all rows.
    if (first_filled.empty() ||
        std::string_view{"tTcC"}.find(first_filled.front()) == std::string_view::npos) {
        return false;
    }
    static const std::array<std::string, 5> words{
        folded("tổng"), folded("tổng cộng"), folded("cộng"), folded("tổng số"), folded("total")};
    return std::ranges::find(words, heading_key(first_filled)) != words.end();
}

} // namespace assess
