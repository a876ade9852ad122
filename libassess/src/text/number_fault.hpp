#pragma once

/// \file
/// Says why a piece of text is not a number, and what to write instead.

#include <assess/text/decimal.hpp>

namespace assess {

/// REQUIRES text that is not a plain number with this mark.
Fault number_fault(std::string_view text, DecimalMark mark);

} // namespace assess
