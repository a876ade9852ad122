#pragma once

/// \file
/// One leaf of one unit: rule, evidence, nothing-arose, rounding, review.
///
/// Source     libassess/doc/scoring.md, section 2. Scoring and explaining both come through here.

#include "rules.hpp"

#include <assess/model/scorecard.hpp>

namespace assess {

struct LeafInput {
    const CriteriaSet& set;
    const Period& period;
    const LeafMaterial& material;
    const UnitFigures& figures;
    const Standing& standing;
};

struct LeafTrace {
    RuleOutcome rule;
    LeafScore score;
    Rational unrounded;       ///< computed points before rounding
    Rational final_unrounded; ///< final points before rounding
};

LeafTrace score_leaf(std::size_t leaf, const LeafInput& input);

/// Points as the set keeps them: rounded at once, or only in the total.
Rational kept_points(const Rational& points, const Scoring& scoring);

} // namespace assess
