#pragma once

/// \file
/// One cell of a register, read in any form it may be written in.
///
/// Units      numbers in millionths, moments in seconds, choices by index, yes and no as the
/// numbers
///            1 and 0.

#include <assess/criteria/measure.hpp>
#include <assess/records/record_file.hpp>
#include <assess/text/result.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// Text as it is compared: normal form C, without blanks around it. What has to be changed is kept
/// in `texts`.
std::string_view clean_text(std::string_view cell, std::deque<std::string>& texts);

/// The same of a code, and without characters that nobody sees; tells whether there were any.
std::string_view clean_key(std::string_view cell, std::deque<std::string>& texts, bool& is_hidden);

/// The value of a cell that is no text; nothing when it is absent and may be. Bounds and choices
/// are looked at.
Result<std::optional<std::int64_t>>
read_record_cell(const Column& column, const RecordFormat& format, std::string_view cell);

/// A number as its millionths, when it has no more than six places and is not too large.
std::optional<std::int64_t> millionths(const Rational& number);

} // namespace assess
