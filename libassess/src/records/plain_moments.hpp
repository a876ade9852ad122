#pragma once

/// \file
/// The plain forms of days and moments, read eight characters at a time: what most cells have.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace assess {

namespace plain {

constexpr std::uint64_t bytes_of(const char (&text)[9]) // NOLINT(*-avoid-c-arrays)
{
    std::uint64_t bytes = 0;
    for (unsigned at = 0; at < 8; ++at) {
        bytes |= std::uint64_t{static_cast<unsigned char>(text[at])} << (8 * at);
    }
    return bytes;
}

/// Where `pattern` has 0 there must be a digit, elsewhere the same character.
constexpr bool matches(std::uint64_t bytes, std::uint64_t pattern, std::uint64_t digits)
{
    const std::uint64_t high = digits & 0xF0F0F0F0F0F0F0F0U;
    const std::uint64_t zeros = digits & 0x3030303030303030U;
    return (bytes & ~digits) == (pattern & ~digits) && (bytes & high) == zeros &&
           ((bytes + (digits & 0x0606060606060606U)) & high) == zeros;
}

/// The number that the digits at `at` and `at` + 1 write.
constexpr unsigned pair(std::uint64_t bytes, unsigned at)
{
    return static_cast<unsigned>((bytes >> (8 * at) & 0xFU) * 10 + (bytes >> (8 * at + 8) & 0xFU));
}

/// The months of the years 1900 to 2199: days from 1970-01-01 to the first, and how many it has.
struct Month {
    std::int32_t first = 0;
    std::uint32_t days = 0;
};
constexpr unsigned first_year = 1900;
constexpr unsigned years = 300;

constexpr std::array<Month, years * 12> months_of_range()
{
    std::array<Month, years * 12> months{};
    std::int32_t day = -25'567; // 1900-01-01
    for (unsigned year = first_year; year < first_year + years; ++year) {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (unsigned month = 0; month < 12; ++month) {
            const bool is_short = month == 3 || month == 5 || month == 8 || month == 10;
            const unsigned days = month == 1 ? (leap ? 29 : 28) : is_short ? 30 : 31;
            months[(year - first_year) * 12 + month] = {day, days};
            day += static_cast<std::int32_t>(days);
        }
    }
    return months;
}
inline constexpr std::array<Month, years* 12> months = months_of_range();

/// Seconds to the beginning of a day; false when there is no such day.
inline bool day_begin(unsigned year, unsigned month, unsigned day, std::int64_t& seconds)
{
    if (year < first_year || year >= first_year + years || month < 1 || month > 12) {
        return false;
    }
    const Month& found = months[(year - first_year) * 12 + month - 1];
    seconds = (std::int64_t{found.first} + day - 1) * 86'400;
    return day >= 1 && day <= found.days;
}

inline std::uint64_t load(const char* from)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

} // namespace plain

/// "2026-06-30", "2026-06-30T14:05:00" or the same with a space.
inline bool plain_moment(std::string_view text, std::int64_t& seconds)
{
    using namespace plain;
    constexpr std::uint64_t before = bytes_of("0000-00-");
    constexpr std::uint64_t before_digits = 0x00FFFF00FFFFFFFFU;
    constexpr std::uint64_t after = bytes_of("00T00:00");
    constexpr std::uint64_t after_digits = 0xFFFF00FFFF00FFFFU;
    const char* const at = text.data();
    if (std::endian::native != std::endian::little || (text.size() != 10 && text.size() != 19)) {
        return false;
    }
    const std::uint64_t date = load(at);
    const unsigned year = pair(date, 0) * 100 + pair(date, 2);
    if (!matches(date, before, before_digits)) {
        return false;
    }
    if (text.size() == 10) {
        const unsigned tens = static_cast<unsigned char>(at[8] - '0');
        const unsigned ones = static_cast<unsigned char>(at[9] - '0');
        return tens <= 9 && ones <= 9 && day_begin(year, pair(date, 5), tens * 10 + ones, seconds);
    }
    std::uint64_t time = load(at + 8);
    time ^= (time >> 16 & 0xFFU) == ' ' ? std::uint64_t{' ' ^ 'T'} << 16U : 0;
    const unsigned tens = static_cast<unsigned char>(at[17] - '0');
    const unsigned ones = static_cast<unsigned char>(at[18] - '0');
    const unsigned hour = pair(time, 3);
    const unsigned minute = pair(time, 6);
    if (!matches(time, after, after_digits) || at[16] != ':' || tens > 5 || ones > 9 || hour > 23 ||
        minute > 59 || !day_begin(year, pair(date, 5), pair(time, 0), seconds)) {
        return false;
    }
    seconds += std::int64_t{hour} * 3'600 + minute * 60 + tens * 10 + ones;
    return true;
}

/// "30/06/2026".
inline bool plain_day_first(std::string_view text, std::int64_t& seconds)
{
    using namespace plain;
    constexpr std::uint64_t before = bytes_of("00/00/00");
    constexpr std::uint64_t before_digits = 0xFFFF00FFFF00FFFFU;
    if (std::endian::native != std::endian::little || text.size() != 10) {
        return false;
    }
    const std::uint64_t date = load(text.data());
    const unsigned tens = static_cast<unsigned char>(text[8] - '0');
    const unsigned ones = static_cast<unsigned char>(text[9] - '0');
    return matches(date, before, before_digits) && tens <= 9 && ones <= 9 &&
           day_begin(pair(date, 6) * 100 + tens * 10 + ones, pair(date, 3), pair(date, 0), seconds);
}

} // namespace assess
