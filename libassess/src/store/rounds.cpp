#include "messages.hpp"
#include "row_reader.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/digest.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

constexpr const char* all_rounds =
    "SELECT round.key, round.id, round.year, first_day, last_day, state, criteria_set.id, "
    "criteria_set.version, criteria_set.sha256, set_file, criteria_set.text, calendar.id, "
    "calendar.sha256, calendar_file, calendar.text, calendar FROM round "
    "LEFT JOIN criteria_set ON criteria_set.key = round.criteria_set "
    "LEFT JOIN calendar ON calendar.key = round.calendar ORDER BY round.id";

constexpr std::array<std::string_view, 2> states{"open", "closed"};

/// The texts are those they were, if they still have their digests.
void compare_digests(Store::Connection& connection, const Round& round)
{
    const std::string of_set = sha256(round.set_text);
    if (of_set != round.set_sha256) {
        tell_damage(connection, messages::set_altered, {round.id, of_set, round.set_sha256},
                    "set of " + round.id);
    }
    const std::string of_calendar = round.calendar ? sha256(round.calendar->text) : std::string{};
    if (round.calendar && of_calendar != round.calendar->sha256) {
        tell_damage(connection, messages::calendar_altered,
                    {round.id, of_calendar, round.calendar->sha256}, "calendar of " + round.id);
    }
}

std::string named(const std::string& id, const std::string& version)
{
    return '"' + id + "\" \"" + version + '"';
}

/// The set says itself what it is called, and is used by that name.
void compare_names(Store::Connection& connection, Round& round)
{
    Diagnostics ignored;
    const auto set = read_criteria(round.set_text, round.set_file, ignored);
    if (set && (set->id != round.set_id || set->version != round.set_version)) {
        tell_damage(
            connection, messages::set_renamed,
            {round.id, named(round.set_id, round.set_version), named(set->id, set->version)},
            "names of the set of " + round.id);
        round.set_id = set->id;
        round.set_version = set->version;
    }
}

Round read_round(RowReader& row)
{
    Round round;
    round.key = row.key(0);
    round.id = row.string(1);
    round.year = static_cast<int>(row.line(2));
    round.period = {row.day(3), row.day(4)};
    round.open = row.one_of(5, states) == 0;
    round.set_id = row.string(6);
    round.set_version = row.string(7);
    round.set_sha256 = row.digest(8);
    round.set_file = row.path(9);
    round.set_text = row.as_stored(10);
    if (!row.is_null(15)) {
        round.calendar = {row.string(11), row.digest(12), row.path(13),
                          std::string{row.as_stored(14)}};
    }
    if (round.period.last < round.period.first) {
        row.damaged(4, damage_words::no_period);
    }
    return round;
}

std::string listed(const std::vector<Round>& rounds)
{
    std::string list;
    for (const Round& round : rounds) {
        list += (list.empty() ? "" : ", ") + round.id;
    }
    return list;
}

Round only_open_round(const std::vector<Round>& rounds, const Place& place)
{
    std::vector<Round> open;
    std::copy_if(rounds.begin(), rounds.end(), std::back_inserter(open),
                 [](const Round& round) { return round.open; });
    if (open.empty()) {
        throw Error{messages::round_none_open, place, {listed(rounds)}};
    }
    if (open.size() > 1) {
        throw Error{messages::round_several_open, place, {listed(open)}};
    }
    return open.front();
}

} // namespace

std::vector<Round> rounds(const Store& store)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{store.connection().database, damage, {"round"}, all_rounds};
        std::vector<Round> found;
        while (rows.next()) {
            Round round = read_round(rows);
            if (rows.intact()) {
                compare_digests(store.connection(), round);
                compare_names(store.connection(), round);
                found.push_back(std::move(round));
            }
        }
        damage.tell(store.connection());
        return found;
    });
}

Round find_round(const Store& store, const std::optional<std::string>& id)
{
    const std::vector<Round> known = rounds(store);
    const Place place{store.file().string(), 0, 0};
    if (known.empty()) {
        throw Error{messages::round_none, place};
    }
    if (!id) {
        return only_open_round(known, place);
    }
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Round& round) { return round.id == *id; });
    if (found == known.end()) {
        throw Error{messages::round_unknown, place, {*id, listed(known)}};
    }
    return *found;
}

} // namespace assess
