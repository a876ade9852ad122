#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <utf8proc.h>

#include <array>
#include <cstring>

namespace assess {

namespace {

constexpr std::size_t word = sizeof(std::uint64_t);
constexpr std::uint64_t high_bits = 0x8080808080808080U;

unsigned byte_at(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

std::uint64_t word_at(std::string_view text, std::size_t at)
{
    std::uint64_t value = 0;
    std::memcpy(&value, text.data() + at, word);
    return value;
}

/// Where the run of ASCII that starts at `at` ends.
std::size_t ascii_end(std::string_view text, std::size_t at)
{
    while (at + word <= text.size() && (word_at(text, at) & high_bits) == 0) {
        at += word;
    }
    while (at < text.size() && byte_at(text, at) < 0x80) {
        ++at;
    }
    return at;
}

} // namespace

std::optional<std::size_t> first_utf8_fault(std::string_view bytes)
{
    for (std::size_t at = ascii_end(bytes, 0); at < bytes.size();) {
        const std::size_t length = sequence_length(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
        if (at < bytes.size() && byte_at(bytes, at) < 0x80) {
            at = ascii_end(bytes, at);
        }
    }
    return std::nullopt;
}

std::size_t character_count(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = ascii_end(text, at);
        count += end - at;
        at = end;
        while (at < text.size() && byte_at(text, at) >= 0x80) {
            const std::size_t length = sequence_length(text, at);
            at += length == 0 ? 1 : length;
            ++count;
        }
    }
    return count;
}

Utf8Character next_character(std::string_view text, std::size_t at)
{
    const std::size_t length = sequence_length(text, at);
    if (length <= 1) {
        return length == 0 ? Utf8Character{}
                           : Utf8Character{static_cast<unsigned char>(text[at]), 1};
    }
    constexpr std::array<unsigned, 5> lead_bits{0, 0x7F, 0x1F, 0x0F, 0x07};
    unsigned code = byte_at(text, at) & lead_bits.at(length);
    for (std::size_t next = 1; next < length; ++next) {
        code = code << 6U | (byte_at(text, at + next) & 0x3FU);
    }
    return Utf8Character{static_cast<std::int32_t>(code), length};
}

void append_character(std::string& text, std::int32_t code)
{
    const auto value = static_cast<unsigned>(code);
    const auto tail = [&](unsigned shift) {
        text += static_cast<char>(0x80U | (value >> shift & 0x3FU));
    };
    if (value < 0x80) {
        text += static_cast<char>(value);
    } else if (value < 0x800) {
        text += static_cast<char>(0xC0U | value >> 6U);
        tail(0);
    } else if (value < 0x10000) {
        text += static_cast<char>(0xE0U | value >> 12U);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | value >> 18U);
        tail(12);
        tail(6);
        tail(0);
    }
}

bool shows_nothing(std::int32_t character)
{
    const auto within = [character](std::int32_t first, std::int32_t last) {
        return first <= character && character <= last;
    };
    return utf8proc_category(character) == UTF8PROC_CATEGORY_CF || character == 0x034F ||
           within(0x115F, 0x1160) || within(0x17B4, 0x17B5) || within(0x180B, 0x180F) ||
           character == 0x2800 || character == 0x3164 || within(0xFE00, 0xFE0F) ||
           character == 0xFFA0 || character == 0x1D159 || within(0xE0000, 0xE0FFF);
}

bool is_ascii(std::string_view text)
{
    return ascii_end(text, 0) == text.size();
}

bool is_surely_nfc(std::string_view text)
{
    for (std::size_t at = ascii_end(text, 0); at < text.size(); at = ascii_end(text, at)) {
        const Utf8Character next = next_character(text, at);
        const std::int32_t code = next.code;
        const bool known = (code >= 0x80 && code < 0x300) || (code >= 0x1EA0 && code < 0x1F00) ||
                           (code >= 0x2010 && code < 0x2028) || code == 0x20AB;
        if (!known) {
            return false;
        }
        at += next.length;
    }
    return true;
}

} // namespace assess
