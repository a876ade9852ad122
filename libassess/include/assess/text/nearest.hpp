#pragma once

/// \file
/// The known name a mistyped one was probably meant to be.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace assess {

/// The closest of `names` within a third of the length of `text` (edit distance, swaps count one);
/// the first of equals; nothing when none is close.
std::optional<std::string> nearest(std::string_view text, std::span<const std::string> names);

/// The one of `codes` that is the same but for zeros before it, which spreadsheets take off; else
/// the nearest.
std::optional<std::string> nearest_code(std::string_view code, std::span<const std::string> codes);

/// Without the zeros before it.
std::string_view without_zeros(std::string_view code);

} // namespace assess
