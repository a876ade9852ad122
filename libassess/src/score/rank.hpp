#pragma once

/// \file
/// Places among units of the same kind, and the quotas that move the last of them down.
///
/// Source     libassess/doc/scoring.md, section 4, steps 4 and 5.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>

#include <vector>

namespace assess {

/// The cards of one kind that have a band, best first; those of equal rank keep their order.
using Ranked = std::vector<Scorecard*>;

/// Ranks the cards of `kind` and says in which order they stand.
Ranked rank_units(const CriteriaSet& set, std::vector<Scorecard>& cards, std::size_t kind);

/// Moves units down, band by band from the best. Ranks do not change.
void apply_quotas(const CriteriaSet& set, const Ranked& ranked);

} // namespace assess
