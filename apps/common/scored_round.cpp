#include "common/scored_round.hpp"

#include "common/output.hpp"
#include "common/scored_round_messages.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/criteria/rule_words.hpp>
#include <assess/report/write_json.hpp>
#include <assess/score/score_round.hpp>
#include <assess/store/registers.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/digest.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;

/// Whether the latest run is of these inputs and this set.
bool is_published(const std::optional<assess::LatestRun>& run, const assess::Round& round,
                  const assess::Scorecards& scorecards, Diagnostics& found)
{
    if (!run) {
        found.add(messages::round_not_scored, {}, {round.id});
        return false;
    }
    if (run->input_digest != scorecards.input_digest || run->set_sha256 != round.set_sha256) {
        found.add(messages::scores_stale, {}, {round.id});
        return false;
    }
    return true;
}

/// Values of a register that are not those of the round as it is now say nothing.
bool is_counted(const assess::RoundInput& input, const assess::CriteriaSet& set, Diagnostics& found)
{
    bool all = true;
    for (const assess::RegisterInput& book : input.registers) {
        if (book.stale) {
            found.add(messages::register_stale, {}, {set.registers[book.book].id});
            all = false;
        }
    }
    return all;
}

/// What a set only warns of was said when the round was opened with it.
std::optional<assess::CriteriaSet> read_set(const assess::Round& round, Diagnostics& found)
{
    Diagnostics of_set;
    auto set = assess::read_criteria(round.set_text, round.set_file, of_set);
    if (!set) {
        for (const assess::Diagnostic& diagnostic : of_set.all()) {
            found.add(diagnostic);
        }
    }
    return set;
}

std::optional<LoadedRound> load(const assess::Store& store, const assess::Round& round,
                                std::optional<assess::Date> as_of, Published published,
                                Diagnostics& found)
{
    auto set = read_set(round, found);
    if (!set) {
        return {};
    }
    const auto run = assess::latest_run(store, round);
    const auto day = as_of || !run ? as_of : run->as_of;
    auto input = assess::load_input(store, round, *set, day);
    if (input.units.empty()) {
        found.add(messages::round_without_units, {}, {round.id, assess::unit_kinds_in_words(*set)});
        return {};
    }
    // What is left of a damaged store is shown all the same; the store has told of the damage.
    if (!store.is_damaged() && !is_counted(input, *set, found)) {
        return {};
    }
    LoadedRound loaded{std::move(*set), std::move(input), {}, assess::files_in_place(store)};
    loaded.scorecards = assess::score_round(loaded.set, loaded.input);
    if (as_of) {
        loaded.run.state = assess::ShownRun::State::look;
    } else if (published == Published::required && !store.is_damaged() &&
               !is_published(run, round, loaded.scorecards, found)) {
        return {};
    }
    return loaded;
}

} // namespace

std::optional<LoadedRound> load_scored_round(const RoundChoice& choice, Published published,
                                             Diagnostics& found)
{
    const auto store =
        assess::Store::open(choice.store, assess::StoreAccess::read, {.found = &found});
    const assess::Snapshot snapshot{store};
    return load(store, assess::find_round(store, choice.round), choice.as_of, published, found);
}

bool is_scored(const assess::Store& store, const assess::Round& round, Diagnostics& found)
{
    return load(store, round, {}, Published::required, found) && !store.is_damaged();
}

void write_csv_output(const std::optional<std::filesystem::path>& output, std::string_view kind,
                      const LoadedRound& round, std::string_view text)
{
    write_output(output, text, round.files_in_place);
    if (output && *output != standard_output) {
        std::filesystem::path beside = *output;
        beside += ".premises.json";
        write_output(beside,
                     write_premises_json(kind, round.view(),
                                         {{output->filename().string(), assess::sha256(text)}}),
                     round.files_in_place);
    }
}

std::optional<std::size_t> find_unit(const LoadedRound& round, const std::string& code,
                                     Diagnostics& found)
{
    const auto& cards = round.scorecards.units;
    const auto card = std::find_if(cards.begin(), cards.end(), [&](const assess::Scorecard& other) {
        return other.unit == code;
    });
    if (card != cards.end()) {
        return static_cast<std::size_t>(card - cards.begin());
    }
    std::vector<std::string> codes;
    for (const assess::Scorecard& other : cards) {
        codes.push_back(other.unit);
    }
    if (const auto close = assess::nearest_code(code, codes)) {
        found.add(messages::unit_misspelt, {}, {code, *close});
    } else {
        found.add(messages::unit_unknown, {}, {code});
    }
    return {};
}

} // namespace apps
