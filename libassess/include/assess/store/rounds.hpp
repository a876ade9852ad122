#pragma once

/// \file
/// Rounds in the store, and what they are scored from.

#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/store/store.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// The calendar that working days are counted by in a round.
struct RoundCalendar {
    std::string id;
    std::string sha256; ///< of the text
    std::string file;   ///< as it was named when the round was opened or amended
    std::string text;   ///< its bytes: what read_calendar() is given
};

struct Round {
    std::int64_t key = 0; ///< in the store
    std::string id;
    int year = 0;
    Period period;
    bool open = true;
    std::string set_id;
    std::string set_version;
    std::string set_sha256;
    std::string set_file; ///< as it was named when the round was opened or amended
    std::string set_text; ///< the bytes of the set: what read_criteria() is given
    std::optional<RoundCalendar> calendar;
};

std::vector<Round> rounds(const Store& store);

/// The round `id`; without one, the only open round. None or several: Error that lists them.
Round find_round(const Store& store, const std::optional<std::string>& id);

/// Whether values come with the cells they were read from. Scores do not look at them, and reading
/// them takes a third of the time.
enum class Origins : std::uint8_t { read, leave_out };

/// What was handed in for the round, for the units its set assesses and its period knows.
RoundInput load_input(const Store& store, const Round& round, const CriteriaSet& set,
                      std::optional<Date> as_of, Origins origins = Origins::read);

/// Keeps the scorecards as a scoring run with a trail entry; the same input, set and as-of date as
/// the latest run, with the same results, adds nothing. Returns true if a run was added.
bool save_scorecards(Store& store, const Round& round, const CriteriaSet& set,
                     const Scorecards& scorecards, const Actor& actor);

/// Digest of the inputs of the latest scoring run of the round, and its as-of date.
struct LatestRun {
    std::string input_digest;
    std::string set_sha256;
    std::optional<Date> as_of;
    std::string tool_version;
    std::string result_digest; ///< of its scorecards, when it was kept
    std::int64_t key = 0;      ///< in the store
};
std::optional<LatestRun> latest_run(const Store& store, const Round& round);

/// SHA-256 of scorecards, which are those of the set, by code: what a run is kept with.
std::string result_digest(const CriteriaSet& set, std::span<const Scorecard> cards);

} // namespace assess
