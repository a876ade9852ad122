#pragma once

/// \file
/// What all units of a round are scored by: found once, then read only.

#include "scored_parts.hpp"
#include "standing.hpp"

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>

#include <vector>

namespace assess {

/// Maxima of the standard leaves that apply to one kind, summed.
struct StandardMaxima {
    Rational all;
    std::vector<Rational> by_lesson;
    std::vector<Rational> by_criterion;
};

struct RoundFrame {
    RoundFrame(const CriteriaSet& round_set, const RoundInput& input);

    const CriteriaSet& set;
    Period period;
    Standings standings;
    std::vector<StandardMaxima> maxima; ///< by kind
    std::vector<PartAsked> gate_parts;  ///< whose points or shares gates speak of
    Rational last_digit;                ///< the step that totals are rounded to
};

} // namespace assess
