#pragma once

/// \file
/// Which pieces of evidence count for a leaf.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/submission.hpp>
#include <assess/score/explain.hpp>

#include <cstdint>
#include <span>

namespace assess {

/// A leaf that asks for no evidence judges by the defaults: any kind, dated within the period.
EvidenceJudged::Verdict judge(const Evidence& piece, const Leaf& leaf, const Period& period);

std::uint32_t count_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                             const Period& period);

} // namespace assess
