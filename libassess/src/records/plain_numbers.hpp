#pragma once

/// \file
/// The plain form of numbers, read without looking twice: what most cells have.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace assess {

/// "7", "-0.25": no more than nine digits before the mark and six after it, no needless zero.
inline bool plain_number(std::string_view text, char mark, std::int64_t& millionths)
{
    constexpr std::array<std::int64_t, 7> scales{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    const char* const begin = at;
    std::int64_t number = 0;
    while (at != end && static_cast<unsigned char>(*at - '0') <= 9) {
        number = number * 10 + (*at++ - '0');
        if (at - begin > 9) {
            return false;
        }
    }
    const auto digits = at - begin;
    if (digits == 0 || (digits > 1 && *begin == '0')) {
        return false;
    }
    std::size_t places = 0;
    if (at != end) {
        if (*at++ != mark || at == end) {
            return false;
        }
        for (; at != end; ++at, ++places) {
            if (static_cast<unsigned char>(*at - '0') > 9 || places == 6) {
                return false;
            }
            number = number * 10 + (*at - '0');
        }
    }
    number *= scales[places];
    millionths = negative ? -number : number;
    return true;
}

} // namespace assess
