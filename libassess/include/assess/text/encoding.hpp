#pragma once

/// \file
/// Text as bytes: UTF-8, normal form C, what is safe to show.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629), or nothing.
std::optional<std::size_t> first_utf8_fault(std::string_view bytes);

/// Unicode normal form C. REQUIRES well-formed UTF-8.
std::string to_nfc(std::string_view text);

/// Characters (code points) in well-formed UTF-8; a byte that is not part of one counts as one.
std::size_t character_count(std::string_view text);

/// Control, bidi and invisible formatting characters written as \u{202E}; long text is cut with "…"
/// after `limit` characters. Bytes that are not UTF-8 are written as \x{FF}.
std::string visible(std::string_view text, std::size_t limit = 200);

/// The same, and blanks that look like a space but are none, as \u{A0}: for messages, where they
/// may be what is wrong.
std::string visible_with_blanks(std::string_view text, std::size_t limit = 200);

/// Without spaces (those where no line may break too), tabs and line breaks around it.
std::string_view trimmed(std::string_view text);

/// NFC, in small letters.
std::string lower_case(std::string_view text);

/// How headers are compared: NFC, lower case, without spaces, underscores and hyphens.
std::string folded(std::string_view text);

/// How numbers of documents are compared: NFKC, without case, blanks and hidden characters, and
/// without leading zeros of the first number: "13/tb-ubnd" of "013 /TB-UBND".
std::string folded_number(std::string_view text);

/// Folded, and without tone marks and other marks on letters: "dackhu" of "Đặc khu".
std::string unmarked(std::string_view text);

} // namespace assess
