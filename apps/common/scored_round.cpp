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
#include <map>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;

/// Whether the run is of these inputs and of the set of the round.
bool is_current(const std::optional<assess::LatestRun>& run, const assess::Round& round,
                const assess::Scorecards& scorecards)
{
    return run && run->input_digest == scorecards.input_digest &&
           run->set_sha256 == round.set_sha256;
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
                                std::optional<assess::Date> as_of, const Wanted& wanted,
                                Diagnostics& found)
{
    auto set = read_set(round, found);
    if (!set) {
        return {};
    }
    const auto run = assess::latest_run(store, round);
    const auto day = as_of || !run ? as_of : run->as_of;
    auto input = assess::load_input(store, round, *set, day, wanted.origins);
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
    const bool is_damaged = store.is_damaged();
    loaded.run.store_damaged = is_damaged;
    if (as_of) {
        loaded.run.state = assess::ShownRun::State::look;
        return loaded;
    }
    if (wanted.published != Published::unasked && is_current(run, round, loaded.scorecards)) {
        loaded.run = compare_with_run(store, round, *run, loaded.set, loaded.scorecards, found);
        loaded.run.store_damaged = is_damaged;
    } else if (wanted.published == Published::required && !store.is_damaged()) {
        found.add(!run         ? messages::round_not_scored
                  : round.open ? messages::scores_stale
                               : messages::scores_stale_closed,
                  {}, {round.id});
        return {};
    }
    return loaded;
}

std::string band_id(const assess::CriteriaSet& set, const assess::Scorecard& card)
{
    return card.band ? set.bands[*card.band].id : std::string{};
}

} // namespace

void count_differences(const assess::CriteriaSet& set, const assess::Scorecards& scorecards,
                       const assess::KeptScorecards& kept, assess::ShownRun& shown)
{
    std::map<std::string_view, const assess::Scorecard*> left;
    for (const assess::Scorecard& card : kept.scorecards.units) {
        left.emplace(card.unit, &card);
    }
    for (const assess::Scorecard& card : scorecards.units) {
        const auto other = left.find(card.unit);
        if (other == left.end()) {
            ++shown.units;
            ++shown.bands;
            continue;
        }
        if (assess::result_digest(set, {&card, 1}) !=
            assess::result_digest(kept.set, {other->second, 1})) {
            ++shown.units;
        }
        if (band_id(set, card) != band_id(kept.set, *other->second)) {
            ++shown.bands;
        }
        left.erase(other);
    }
    shown.units += left.size();
    shown.bands += left.size();
}

assess::ShownRun compare_with_run(const assess::Store& store, const assess::Round& round,
                                  const assess::LatestRun& run, const assess::CriteriaSet& set,
                                  const assess::Scorecards& scorecards, Diagnostics& found)
{
    using State = assess::ShownRun::State;
    const auto compared = assess::compare_with_kept(store, run, set, scorecards.units);
    assess::ShownRun shown{State::official, run.tool_version};
    if (compared == assess::KeptState::same) {
        return shown;
    }
    shown.kept_altered = compared == assess::KeptState::altered;
    if (const auto kept = assess::kept_scorecards(store, round)) {
        count_differences(set, scorecards, *kept, shown);
    }
    const auto args = [&](const assess::Phrase& open, const assess::Phrase& closed) {
        return std::vector<assess::Arg>{round.id, shown.units, shown.bands, run.tool_version,
                                        round.open ? open : closed};
    };
    if (shown.kept_altered || run.tool_version == scorecards.tool_version) {
        shown.state = State::altered;
        found.add(messages::scorecards_altered, {},
                  args(messages::altered_in_open_round, messages::altered_in_closed_round));
    } else if (shown.units > 0) {
        shown.state = State::other_version;
        found.add(
            messages::scored_by_other_version, {},
            args(messages::other_version_in_open_round, messages::other_version_in_closed_round));
    }
    return shown;
}

std::optional<LoadedRound> load_published_round(const RoundChoice& choice, Diagnostics& found)
{
    const auto store =
        assess::Store::open(choice.store, assess::StoreAccess::read, {.found = &found});
    const assess::Snapshot snapshot{store};
    const assess::Round round = assess::find_round(store, choice.round);
    auto kept = assess::kept_scorecards(store, round);
    if (!kept) {
        found.add(assess::latest_run(store, round) ? messages::published_unreadable
                                                   : messages::round_not_scored,
                  {}, {round.id});
        return {};
    }
    LoadedRound loaded{
        std::move(kept->set), {}, std::move(kept->scorecards), assess::files_in_place(store)};
    loaded.input.round = round.id;
    loaded.input.period = loaded.set.period.of(round.year);
    loaded.input.as_of = kept->run.as_of;
    for (const assess::Scorecard& card : loaded.scorecards.units) {
        assess::Submission& unit = loaded.input.units.emplace_back();
        unit.unit.code = card.unit;
        unit.unit.name = card.name;
        unit.kind = card.kind;
    }
    loaded.run = {assess::ShownRun::State::as_published, kept->run.tool_version};
    loaded.run.kept_altered = !assess::is_as_kept(store, kept->run);
    loaded.run.store_damaged = store.is_damaged() && !loaded.run.kept_altered;
    return loaded;
}

std::optional<LoadedRound> load_scored_round(const RoundChoice& choice, const Wanted& wanted,
                                             Diagnostics& found)
{
    const auto store =
        assess::Store::open(choice.store, assess::StoreAccess::read, {.found = &found});
    const assess::Snapshot snapshot{store};
    return load(store, assess::find_round(store, choice.round), choice.as_of, wanted, found);
}

bool is_scored(const assess::Store& store, const assess::Round& round, Diagnostics& found)
{
    return load(store, round, {}, {Published::required, assess::Origins::leave_out}, found) &&
           !found.any_error();
}

void write_csv_output(const std::optional<std::filesystem::path>& output, std::string_view kind,
                      const LoadedRound& round, std::string_view text)
{
    write_output(output, text, round.files_in_place);
    if (output && *output != standard_output) {
        std::filesystem::path beside = *output;
        beside += ".premises.json";
        write_derived(beside,
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
    add_unknown_unit(messages::unit_unknown, {}, code, cards, found);
    return {};
}

void add_unknown_unit(const assess::Message& unknown, assess::Place place, const std::string& code,
                      std::span<const assess::Scorecard> cards, Diagnostics& found)
{
    std::vector<std::string> codes(cards.size());
    std::ranges::transform(cards, codes.begin(), &assess::Scorecard::unit);
    if (const auto close = assess::nearest_code(code, codes)) {
        const auto card = std::ranges::find(cards, *close, &assess::Scorecard::unit);
        found.add(messages::unit_misspelt, std::move(place), {code, *close, card->name});
    } else {
        found.add(unknown, std::move(place), {code});
    }
}

} // namespace apps
