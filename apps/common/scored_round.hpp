#pragma once

/// \file
/// A round taken from the store and scored, for the tools that look at scores.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/report/premises.hpp>
#include <assess/store/kept_scorecards.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace apps {

/// Where the round is, and from which day it is seen: what --store, --round and --as-of say.
struct RoundChoice {
    std::filesystem::path store;
    std::optional<std::string> round;
    std::optional<assess::Date> as_of;
};

/// What the official run, the latest kept, has to do with what is shown.
enum class Published : std::uint8_t {
    required, ///< it must be of what the round holds now
    compared, ///< its results are compared, if it is
    unasked   ///< nothing
};

/// What of a round is loaded.
struct Wanted {
    Published published = Published::required;
    assess::Origins origins = assess::Origins::read;
};

struct LoadedRound {
    assess::CriteriaSet set;
    assess::RoundInput input;
    assess::Scorecards scorecards;
    std::vector<std::filesystem::path> files_in_place; ///< no output may replace them
    assess::ShownRun run{};

    assess::ScoredRound view() const { return {set, input, scorecards, run}; }
};

/// The round as the store has it, seen from --as-of or from the day of its official run. With
/// Published::required and without --as-of, a round never scored, or changed since, is an error
/// that says so. Results that are not the run's are told of and shown.
std::optional<LoadedRound> load_scored_round(const RoundChoice& choice, const Wanted& wanted,
                                             assess::Diagnostics& found);

/// The round as its official run kept it: nothing is computed, and of what the units handed in
/// nothing is there. An error if it was never scored.
std::optional<LoadedRound> load_published_round(const RoundChoice& choice,
                                                assess::Diagnostics& found);

/// How results agree with those that the run, which is of the same inputs, was kept with. Says what
/// differs.
assess::ShownRun compare_with_run(const assess::Store& store, const assess::Round& round,
                                  const assess::LatestRun& run, const assess::CriteriaSet& set,
                                  const assess::Scorecards& scorecards, assess::Diagnostics& found);

/// Counts the units, and of them the bands, that are not as they were kept.
void count_differences(const assess::CriteriaSet& set, const assess::Scorecards& scorecards,
                       const assess::KeptScorecards& kept, assess::ShownRun& shown);

/// Whether the scores of the round may be left as they are for good: there are some, and they are
/// those of what the round holds now. Each reason why not is an error.
bool is_scored(const assess::Store& store, const assess::Round& round, assess::Diagnostics& found);

/// Writes CSV about the round to the file, or to standard output. A file gets FILE.premises.json
/// beside it, written after it, with its digest.
void write_csv_output(const std::optional<std::filesystem::path>& output, std::string_view kind,
                      const LoadedRound& round, std::string_view text);

/// The position of a unit among those assessed; a code that is not there is an error.
std::optional<std::size_t> find_unit(const LoadedRound& round, const std::string& code,
                                     assess::Diagnostics& found);

/// Says that none of the cards is of this code: proposes the unit that is nearly called so, with
/// its name, or else says `unknown`.
void add_unknown_unit(const assess::Message& unknown, assess::Place place, const std::string& code,
                      std::span<const assess::Scorecard> cards, assess::Diagnostics& found);

} // namespace apps
