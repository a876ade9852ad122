#pragma once

/// \file
/// What a report rests on, so that anyone can compute it again.

#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/report/document.hpp>
#include <assess/text/message.hpp>

#include <string>
#include <vector>

namespace assess {

/// A round as it was scored: what every report is made from.
///
/// REQUIRES that the scorecards are those of this set and input.
struct ScoredRound {
    const CriteriaSet& set;
    const RoundInput& input;
    const Scorecards& scorecards;
};

/// One premise: its key for machines, its name for people, its value.
struct Premise {
    std::string_view key;
    Phrase title;
    std::string value;
};

/// Set, version, SHA-256 of the set, round, period, as-of date, digest of the inputs, tool version.
std::vector<Premise> premises_of(const ScoredRound& round);

/// The same as the end of a page.
void add_premises(Page& page, const ScoredRound& round, Language language);

} // namespace assess
