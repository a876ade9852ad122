#pragma once

/// \file
/// Which pieces of evidence count for a leaf.
///
/// Source     libassess/doc/scoring.md, section 2, "Evidence".

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/submission.hpp>
#include <assess/score/explain.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace assess {

/// Judges the pieces of one leaf of one unit. Of those that are one document one is judged, the
/// others are repeated. Indices are those into `pieces`. A leaf that asks for no evidence judges by
/// the defaults: any kind, dated within the period.
std::vector<EvidenceJudged> judge_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                                           const Period& period);

/// How many documents among them count.
std::uint32_t count_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                             const Period& period);

} // namespace assess
