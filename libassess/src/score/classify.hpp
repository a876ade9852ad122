#pragma once

/// \file
/// Bands by the total, and the gates that cap or void them.
///
/// Source     libassess/doc/scoring.md, section 4, steps 1 to 3.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/model/submission.hpp>

#include <cstddef>

namespace assess {

/// The first band, from the best, whose bound holds. REQUIRES a last band without a bound.
std::size_t band_of(const CriteriaSet& set, const Rational& total);

/// Sets band, gates and state of a card whose leaves and totals are known.
void classify(Scorecard& card, const CriteriaSet& set, const Submission& submission);

} // namespace assess
