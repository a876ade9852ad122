#pragma once

/// \file
/// UTF-8, one character at a time, and the quick questions asked of whole texts.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace assess {

struct Utf8Character {
    std::int32_t code = -1; ///< the code point; -1: the byte is not part of one
    std::size_t length = 1; ///< in bytes
};

constexpr bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/// Whether a byte is a further one of the character begun before it.
constexpr bool continues_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed character at `at` (RFC 3629, section 4); 0 when there is none.
/// REQUIRES at < text.size().
inline std::size_t sequence_length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead < 0xC2   ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || at + length > text.size()) {
        return 0;
    }
    // Overlong forms, surrogates and what lies past U+10FFFF show in the second byte.
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    const unsigned second = byte(at + 1);
    if (second < lowest || second > highest) {
        return 0;
    }
    for (std::size_t next = 2; next < length; ++next) {
        if ((byte(at + next) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

/// The character at `at`. REQUIRES at < text.size().
Utf8Character next_character(std::string_view text, std::size_t at);

void append_character(std::string& text, std::int32_t code);

/// Whether a character shows nothing at all: marks of width, direction and variation, fillers, the
/// empty Braille pattern. Controls, ends of lines and blanks are others.
bool shows_nothing(std::int32_t character);

bool is_ascii(std::string_view text);

/// True only when `text` is in normal form C. Decides by blocks in which every character is (Latin,
/// Vietnamese, common punctuation), so that nearly all text is spared the work of normalising.
bool is_surely_nfc(std::string_view text);

} // namespace assess
