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

/// The character at `at`. REQUIRES at < text.size().
Utf8Character next_character(std::string_view text, std::size_t at);

void append_character(std::string& text, std::int32_t code);

bool is_ascii(std::string_view text);

/// True only when `text` is in normal form C. Decides by blocks in which every character is (Latin,
/// Vietnamese, common punctuation), so that nearly all text is spared the work of normalising.
bool is_surely_nfc(std::string_view text);

} // namespace assess
