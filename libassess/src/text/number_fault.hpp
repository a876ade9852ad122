#pragma once

/// \file
/// Says why a piece of text is not a number, and what to write instead.

#include <assess/text/decimal.hpp>

namespace assess {

/// REQUIRES text that is not a plain number with this mark.
Fault number_fault(std::string_view text, DecimalMark mark);

/// The number that the text is if its mark divides thousands: 1750 of "1.750". Nothing where it can
/// only be a decimal mark.
std::optional<std::string> read_as_thousands(std::string_view text, DecimalMark mark);

} // namespace assess
