#pragma once

/// \file
/// The part of a scorecard that needs no other unit's scorecard.

#include "round_frame.hpp"
#include "score_leaf.hpp"

#include <assess/model/round_input.hpp>

#include <span>
#include <vector>

namespace assess {

/// The leaves that apply to the unit's kind, in set order.
std::vector<LeafTrace> trace_leaves(const RoundFrame& frame, const Submission& submission,
                                    std::span<const Outcome> measures);

/// Everything but rank and quota.
Scorecard score_unit(const RoundFrame& frame, const Submission& submission);

} // namespace assess
