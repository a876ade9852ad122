#pragma once

/// \file
/// What the quota of a band did among the units of a kind, in figures.
///
/// Source     libassess/doc/scoring.md, section 4, step 5.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace assess {

struct QuotaFigures {
    std::size_t members = 0;        ///< units that held the band when the quota was applied
    std::size_t allowed = 0;        ///< as many as the share allows, at most all members
    std::size_t kept = 0;           ///< fewer than allowed where a tie would be cut in two
    std::size_t base = 0;           ///< units the share is of, if `allowed` stay
    std::size_t beyond = 0;         ///< the same, if one more stayed
    std::vector<std::size_t> moved; ///< indices into the cards
};

/// Of the band, which has a quota, from the cards of a scored round.
QuotaFigures quota_figures(const CriteriaSet& set, std::span<const Scorecard> cards,
                           std::size_t kind, std::size_t band);

} // namespace assess
