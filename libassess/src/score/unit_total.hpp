#pragma once

/// \file
/// From the points of the leaves to the total of a unit.
///
/// Source     libassess/doc/scoring.md, section 3.

#include "round_frame.hpp"

#include <assess/model/scorecard.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace assess {

struct UnitTotal {
    std::vector<Rational> lesson_points; ///< of standard leaves
    Rational standard_points;
    Rational open_points;
    Rational bonus_points;
    Rational deduction_points;
    Rational exact;
    Rational rounded;
};

/// `points` are those of `leaves`, one for one; `scoring` may be another than the set's own.
UnitTotal add_up(const RoundFrame& frame, const Scoring& scoring, std::size_t kind,
                 std::span<const LeafScore> leaves, std::span<const Rational> points);

/// The total that bands and ranks look at.
const Rational& classified_total(const Scoring& scoring, const Rational& exact,
                                 const Rational& rounded);

/// Is standard to be scaled back up to the full points?
bool rescales(const Scoring& scoring, const Rational& open, const Rational& full);

} // namespace assess
