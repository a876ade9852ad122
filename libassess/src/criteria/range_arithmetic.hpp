#pragma once

/// \file
/// Interval arithmetic: sums, products and quotients of ranges, and what comparing them tells.

#include "value_range.hpp"

namespace assess {

ValueRange sum_of(const ValueRange& left, const ValueRange& right);
ValueRange negative_of(const ValueRange& range);
ValueRange quotient_of(const ValueRange& left, const ValueRange& right);
ValueRange product_of(const ValueRange& left, const ValueRange& right);

/// The truth of a comparison of two ranges. REQUIRES a comparison or an equality.
ValueRange compared(Operator op, const ValueRange& left, const ValueRange& right);

/// A truth: 0, 1, or where nothing is known both.
ValueRange truth_range(std::optional<bool> known);

/// What an operand lacks, the result lacks.
void inherit(ValueRange& result, const ValueRange& operand);

} // namespace assess
