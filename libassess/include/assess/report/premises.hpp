#pragma once

/// \file
/// What a report rests on, so that anyone can compute it again.

#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/report/document.hpp>
#include <assess/text/message.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace assess {

/// How the scorecards of a report agree with the official run of the round: the latest kept.
struct ShownRun {
    enum class State : std::uint8_t {
        official,      ///< they are the run's, or there is no run to compare with
        look,          ///< seen from a day that the reader chose: kept nowhere
        altered,       ///< this version computed other results when the run was kept
        other_version, ///< another version computed the run, with other results
        as_published   ///< read from the run, not computed
    };

    State state = State::official;
    std::string tool_version{}; ///< of the run
    std::size_t units = 0;      ///< whose results differ
    std::size_t bands = 0;      ///< that differ
    bool kept_altered = false;  ///< the scorecards in the store are not those that were kept
    bool store_damaged = false; ///< what could not be read there counts as missing
};
/// "official", "look", "scorecards-altered" …
std::string_view name_of(ShownRun::State state);

/// A round as it was scored: what every report is made from.
///
/// REQUIRES that the scorecards are those of this set and input.
struct ScoredRound {
    const CriteriaSet& set;
    const RoundInput& input;
    const Scorecards& scorecards;
    ShownRun run{};
};

/// One premise: its key for machines, its name for people, its value.
struct Premise {
    std::string_view key;
    Phrase title;
    ReportCell value;
};

/// Set, version, SHA-256 of the set, round, period, as-of date, digest of the inputs, tool version;
/// what differs from the official run.
std::vector<Premise> premises_of(const ScoredRound& round);

/// What the reader has to know before any figure: the as-of day, what differs from the official
/// run. Mostly nothing.
std::vector<std::string> notices_of(const ScoredRound& round, Language language);

/// The notices as paragraphs: what stands below the title of a page.
void add_notices(Page& page, const ScoredRound& round, Language language);

/// The same as the end of a page.
void add_premises(Page& page, const ScoredRound& round, Language language);

} // namespace assess
