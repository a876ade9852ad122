#pragma once

/// \file
/// Numbers and ranges in messages: with a decimal comma in Vietnamese.

#include "value_range.hpp"

#include <assess/text/diagnostic.hpp>

#include <span>

namespace assess {

/// "0.95", or as a share "95%".
Arg amount(const Rational& value, bool share = false);

/// "lies between 0% and 100%", "is at least 0".
Arg range_in_words(const ValueRange& range);

/// The same for what a text stands for: `"late" is at least 0`.
Arg range_in_words(const std::string& text, const ValueRange& range);

/// "" where all kinds of unit are meant, else " for units of the kind "ward"".
Arg kinds_in_words(const CriteriaSet& set, std::span<const std::size_t> kinds, bool all);

} // namespace assess
