#pragma once

/// \file
/// What all units of a round are scored by: found once, then read only.

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
    bool gates_ask_parts = false;       ///< does a gate's expression speak of points or shares?
};

} // namespace assess
