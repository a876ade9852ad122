#pragma once

/// \file
/// The trail: an append-only log of every change, each entry chained to the one before.

#include <assess/store/rounds.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace assess {

struct TrailEntry {
    std::int64_t seq = 0;
    std::string time;
    std::string actor;
    std::string action;  ///< "open-round", "import-facts" …
    std::string subject; ///< what was changed: the round, its imports
    std::string why;
    std::string old_digest; ///< of what was there; empty: nothing
    std::string new_digest;
    std::string previous; ///< hash of the entry before; empty for the first
    std::string hash;     ///< SHA-256 of canonical_text()
};

/// What the hash of an entry is taken over, described in libassess/doc/store.md.
std::string canonical_text(const TrailEntry& entry);

/// Every entry, oldest first.
std::vector<TrailEntry> trail(const Store& store);

/// Whether the trail tells of a change, after the run was kept, to what the round is scored from:
/// its imports, counts and amendments, and, if a rule of the set asks for results of other rounds,
/// their runs and amendments. True where it does not tell of the run.
bool is_changed_since(const Store& store, const Round& round, const CriteriaSet& set,
                      const LatestRun& run);

} // namespace assess
