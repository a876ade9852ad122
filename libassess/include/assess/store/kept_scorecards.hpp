#pragma once

/// \file
/// The scorecards of a round as they were kept: what was published.
///
/// Errors     rows that cannot be what was written there are told of as Store::open() says, and
/// left
///            out; so is a run whose cards are not those it was kept with.

#include <assess/model/scorecard.hpp>
#include <assess/store/rounds.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace assess {

struct KeptScorecards {
    LatestRun run;
    CriteriaSet set; ///< of the run: an amended round has another
    /// Without gates that lacked a measure and bounds that were near: those are not kept.
    Scorecards scorecards;
};

/// Of the latest run. Nothing if there is none, or this program cannot read its set.
std::optional<KeptScorecards> kept_scorecards(const Store& store, const Round& round);

/// Do the scorecards of the run still give the digest that it was kept with?
bool is_as_kept(const Store& store, const LatestRun& run);

enum class KeptState : std::uint8_t {
    same,   ///< what was kept is what is computed
    other,  ///< other scorecards were kept
    altered ///< they do not give the digest that the run was kept with
};
/// `cards` are by code, of a round scored with `set`.
KeptState compare_with_kept(const Store& store, const LatestRun& run, const CriteriaSet& set,
                            std::span<const Scorecard> cards);

} // namespace assess
