#pragma once

/// \file
/// The second scorer, the table of rules.

#include "leaf.hpp"

namespace reference {

/// Points before they are kept within 0 and the maximum, or why there are none.
Value rule_value(const Round& round, const assess::Submission& unit, const assess::Leaf& leaf);

} // namespace reference
