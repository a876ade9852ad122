#pragma once

/// \file
/// The part of a scorecard that needs no other unit's scorecard.

#include "score_leaf.hpp"

#include <assess/model/round_input.hpp>

#include <vector>

namespace assess {

/// The leaves that apply to the unit's kind, in set order.
std::vector<LeafTrace> trace_leaves(const CriteriaSet& set, const Standings& standings,
                                    const Period& period, const Submission& submission);

/// Everything but rank and quota.
Scorecard score_unit(const CriteriaSet& set, const Standings& standings, const Period& period,
                     const Submission& submission);

} // namespace assess
