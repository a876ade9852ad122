#pragma once

/// \file
/// The choices of a set that decide a unit's band.
///
/// Source     libassess/doc/scoring.md, section 5.

#include "round_frame.hpp"

#include <assess/model/scorecard.hpp>

#include <span>
#include <vector>

namespace assess {

/// One choice changed at a time; bands by the total alone. `unrounded` are the final points of
/// card.leaves before rounding. A card without a band by its total has none. REQUIRES bands whose
/// bounds fall.
std::vector<NearBound> near_bounds(const RoundFrame& frame, const Scorecard& card,
                                   std::span<const Rational> unrounded);

} // namespace assess
