#include "day_text.hpp"

#include "utf8.hpp"

#include <assess/text/date.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace assess {

namespace {

std::vector<std::string_view> divided(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(mark, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

bool is_short_number(std::string_view text, std::size_t most)
{
    return !text.empty() && text.size() <= most && std::ranges::all_of(text, is_digit);
}

/// As Excel writes it; a code such as DEC-01 has capitals.
bool is_month(std::string_view text)
{
    constexpr std::array<std::string_view, 12> english{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::string_view vietnamese = "thg ";
    return std::ranges::find(english, text) != english.end() ||
           (text.starts_with(vietnamese) && is_short_number(text.substr(vietnamese.size()), 2));
}

bool has_month_in_words(std::string_view code)
{
    const auto parts = divided(code, '-');
    return parts.size() >= 2 && parts.size() <= 3 && std::ranges::count_if(parts, is_month) == 1 &&
           std::ranges::all_of(parts, [](std::string_view part) {
               return is_month(part) || is_short_number(part, 4);
           });
}

/// Both orders of day and month, for both are in use.
bool is_day_of_numbers(std::string_view code, char mark)
{
    const auto parts = divided(code, mark);
    if (parts.size() != 3 || parts[2].size() != 4) {
        return false;
    }
    const auto day = [](std::string_view first, std::string_view second, std::string_view year) {
        return std::string{first} + '/' + std::string{second} + '/' + std::string{year};
    };
    return parse_date(day(parts[0], parts[1], parts[2]), DateOrder::dmy) ||
           parse_date(day(parts[1], parts[0], parts[2]), DateOrder::dmy);
}

} // namespace

bool looks_like_day(std::string_view code)
{
    if (code.size() < 5 || code.find_first_of("-/") == std::string_view::npos) {
        return false;
    }
    return parse_date(code) || is_day_of_numbers(code, '/') || is_day_of_numbers(code, '-') ||
           has_month_in_words(code);
}

} // namespace assess
