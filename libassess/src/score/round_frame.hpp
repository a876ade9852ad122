#pragma once

/// \file
/// What all units of a round are scored by: found once, then read only.

#include "standing.hpp"

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>

#include <vector>

namespace assess {

struct RoundFrame {
    RoundFrame(const CriteriaSet& round_set, const RoundInput& input);

    const CriteriaSet& set;
    Period period;
    Standings standings;
    std::vector<Rational> standard_max; ///< by kind: maxima of its standard leaves, summed
    bool gates_ask_parts = false;       ///< does a gate's expression speak of points or shares?
};

/// Maxima of the standard leaves that apply to each kind.
std::vector<Rational> standard_maxima(const CriteriaSet& set);

} // namespace assess
