#pragma once

/// \file
/// Where the cells of a block of CSV end, found 64 bytes at a time.
///
/// Source     quotes by the running exclusive-or of their bits, as in Langdale and Lemire, "Parsing
///            gigabytes of JSON per second", 2019.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace assess {

/// How much of a buffer behind its text must be readable, and is not looked at.
inline constexpr std::size_t block_slack = 64;

/// The delimiters and line feeds outside quotes. `ends` holds one more before them, so that the
/// cell which ends at ends[i] begins at ends[i - 1] + 1 (counted in 32 bits, without a sign).
struct Separators {
    std::vector<std::uint32_t> ends;
    std::size_t count = 0;             ///< of them, without the one before the first
    std::vector<std::uint32_t> firsts; ///< by row: which one ends its first cell
    std::size_t line_feeds = 0;        ///< outside quotes: how many rows there are
    std::size_t quoted_feeds = 0;      ///< inside quotes
};

/// Fills `found` for `text`, which ends with the line feed of its last row and has `block_slack`
/// bytes behind it. False when the text is not as it should be: a stray quote, a CR without LF, a
/// NUL, bytes that are not UTF-8. Then nothing can be said of its rows.
bool find_separators(std::string_view text, char delimiter, Separators& found);

/// How often `wanted` stands in `text`.
std::size_t count_bytes(std::string_view text, char wanted);

/// Where the last row of `text` ends: behind the last line feed outside quotes; 0 when there is
/// none. The text begins outside quotes.
std::size_t last_row_end(std::string_view text);

} // namespace assess
