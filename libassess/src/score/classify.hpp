#pragma once

/// \file
/// Bands by the total, and the gates that cap or void them.
///
/// Source     libassess/doc/scoring.md, section 4, steps 1 to 3.

#include "round_frame.hpp"

#include <assess/criteria/expression.hpp>
#include <assess/model/scorecard.hpp>

#include <cstddef>
#include <span>

namespace assess {

/// The first band, from the best, whose bound holds. REQUIRES a last band without a bound.
std::size_t band_of(const CriteriaSet& set, const Rational& total);

/// Sets band, gates and state of a card whose leaves and totals are known.
void classify(Scorecard& card, const RoundFrame& frame, std::span<const Outcome> measures);

} // namespace assess
