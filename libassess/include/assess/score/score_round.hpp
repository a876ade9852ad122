#pragma once

/// \file
/// Scores a round. A pure function: the same set and input give the same scorecards.
///
/// Source     libassess/doc/scoring.md, every section.

#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>

namespace assess {

/// REQUIRES that `input` was resolved against `set`. The digest of the inputs is filled in.
Scorecards score_round(const CriteriaSet& set, const RoundInput& input);

/// The same without the digest: the part whose speed counts.
std::vector<Scorecard> score_units(const CriteriaSet& set, const RoundInput& input);

} // namespace assess
