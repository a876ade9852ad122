#pragma once

/// \file
/// A hash of short texts. Two texts with one hash are only a reason to compare them.

#include <cstdint>
#include <cstring>
#include <string_view>

namespace assess {

namespace hashing {

__extension__ using Wide = unsigned __int128;

inline std::uint64_t mixed(std::uint64_t left, std::uint64_t right)
{
    const Wide product = Wide{left} * right;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

template <typename Word> std::uint64_t load(const char* from)
{
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

} // namespace hashing

/// Multiplies 16 bytes at a time into what came before; the length begins it.
inline std::uint64_t hash_of(std::string_view text)
{
    using namespace hashing;
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    constexpr std::uint64_t other = 0xD1B54A32D192ED03U;
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = mixed(left ^ other, odd);
    for (; left > 16; left -= 16, at += 16) {
        hash = mixed(load<std::uint64_t>(at) ^ odd, load<std::uint64_t>(at + 8) ^ hash);
    }
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (left >= 8) {
        first = load<std::uint64_t>(at);
        last = load<std::uint64_t>(at + left - 8);
    } else if (left >= 4) {
        first = load<std::uint32_t>(at);
        last = load<std::uint32_t>(at + left - 4);
    } else if (left > 0) {
        first = static_cast<unsigned char>(at[0]) |
                std::uint64_t{static_cast<unsigned char>(at[left / 2])} << 8U;
        last = static_cast<unsigned char>(at[left - 1]);
    }
    return mixed(mixed(first ^ odd, last ^ hash), other);
}

} // namespace assess
