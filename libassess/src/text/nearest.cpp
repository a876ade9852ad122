#include <assess/text/nearest.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace assess {

namespace {

/// Names are short; nobody mistypes a page of text.
constexpr std::size_t longest_name = 100;

using Characters = std::vector<std::int32_t>;

Characters lower_characters(std::string_view text)
{
    Characters characters;
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t character = 0;
        const auto length = utf8proc_iterate(
            bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &character);
        characters.push_back(length > 0 ? utf8proc_tolower(character) : -1);
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return characters;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
std::size_t edit_distance(const Characters& left, const Characters& right)
{
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(right.size() + 1);
    for (std::size_t column = 0; column <= right.size(); ++column) {
        last[column] = column;
    }
    for (std::size_t row = 1; row <= left.size(); ++row) {
        std::vector<std::size_t> current(right.size() + 1, row);
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const bool same = left[row - 1] == right[column - 1];
            current[column] = std::min(
                {last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0U : 1U)});
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                left[row - 2] == right[column - 1]) {
                current[column] = std::min(current[column], before_last[column - 2] + 1);
            }
        }
        before_last = std::exchange(last, std::move(current));
    }
    return last.back();
}

} // namespace

std::optional<std::string> nearest(std::string_view text, std::span<const std::string> names)
{
    if (text.size() > longest_name * 4) {
        return std::nullopt;
    }
    const Characters wanted = lower_characters(text);
    std::size_t allowed = wanted.size() / 3;
    const std::string* best = nullptr;
    for (const std::string& name : names) {
        if (name.size() > longest_name * 4) {
            continue;
        }
        const Characters candidate = lower_characters(name);
        const std::size_t difference = candidate.size() > wanted.size()
                                           ? candidate.size() - wanted.size()
                                           : wanted.size() - candidate.size();
        if (difference > allowed) {
            continue;
        }
        const std::size_t distance = edit_distance(wanted, candidate);
        if (distance <= allowed && (best == nullptr || distance < allowed)) {
            best = &name;
            allowed = distance;
        }
    }
    return best == nullptr ? std::nullopt : std::optional{*best};
}

std::string_view without_zeros(std::string_view code)
{
    code.remove_prefix(std::min(code.find_first_not_of('0'), code.size()));
    return code;
}

std::optional<std::string> nearest_code(std::string_view code, std::span<const std::string> codes)
{
    const auto alike = std::find_if(codes.begin(), codes.end(), [&](const std::string& known) {
        return without_zeros(known) == without_zeros(code);
    });
    return alike == codes.end() ? nearest(code, codes) : std::optional{*alike};
}

} // namespace assess
