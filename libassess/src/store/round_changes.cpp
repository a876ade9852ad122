#include "amended_set.hpp"
#include "kept_calendar.hpp"
#include "kept_set.hpp"
#include "messages.hpp"
#include "trail_entry.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/store/imports.hpp>
#include <assess/store/registers.hpp>
#include <assess/store/round_changes.hpp>

#include <algorithm>

namespace assess {

namespace {

bool is_round_id(const std::string& id)
{
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '.' || c == '-' || c == '_';
    };
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), fits);
}

void warn_of_period(const SetFile& set, const Period& period, Diagnostics& found)
{
    const bool starts_late = set.set.in_force_from && *set.set.in_force_from > period.last;
    const bool ends_early = set.set.in_force_until && *set.set.in_force_until < period.first;
    if (starts_late || ends_early) {
        const auto day = [](const std::optional<Date>& date) {
            return date ? to_string(*date) : std::string{"…"};
        };
        found.add(messages::round_out_of_force, {set.file, 0, 0},
                  {day(set.set.in_force_from), day(set.set.in_force_until), to_string(period.first),
                   to_string(period.last)});
    }
}

bool exists(const Store& store, const std::string& id)
{
    const std::vector<Round> known = rounds(store);
    return std::any_of(known.begin(), known.end(),
                       [&](const Round& round) { return round.id == id; });
}

/// A set that asks for working days needs a calendar, given now or with the round.
bool lacks_calendar(const SetFile& set, const std::optional<RoundCalendar>& of_round,
                    Diagnostics& found)
{
    if (set.calendar || of_round || !asks_for_calendar(set.set)) {
        return false;
    }
    found.add(messages::round_calendar_missing, {set.file, 0, 0}, {});
    return true;
}

/// Keeps the text of the set and of the calendar under their digests, and the latter in the round.
void keep_texts(Store& store, std::int64_t round, const SetFile& set)
{
    keep_file(store, set.text, set.set.sha256);
    if (set.calendar) {
        keep_file(store, set.calendar->text, set.calendar->sha256);
        give_calendar(store.connection().database, round, *set.calendar);
    }
}

/// Of the set and, where there is one, the calendar: what the trail says of a round.
std::string digests(const std::string& set, const std::optional<RoundCalendar>& calendar)
{
    return calendar ? set + ' ' + calendar->sha256 : set;
}

void insert_round(SQLite::Database& database, const std::string& id, int year, const SetFile& set)
{
    const Period period = set.set.period.of(year);
    SQLite::Statement insert{database, "INSERT INTO round (id, year, first_day, last_day, state, "
                                       "criteria_set, set_file) VALUES (?, ?, ?, ?, 'open', ?, ?)"};
    insert.bind(1, id);
    insert.bind(2, year);
    insert.bind(3, to_string(period.first));
    insert.bind(4, to_string(period.last));
    insert.bind(5, keep_set(database, set));
    insert.bind(6, set.file);
    insert.exec();
}

void update_set(SQLite::Database& database, const Round& round, const SetFile& set)
{
    const Period period = set.set.period.of(round.year);
    SQLite::Statement update{database, "UPDATE round SET criteria_set = ?, set_file = ?, "
                                       "first_day = ?, last_day = ? WHERE key = ?"};
    update.bind(1, keep_set(database, set));
    update.bind(2, set.file);
    update.bind(3, to_string(period.first));
    update.bind(4, to_string(period.last));
    update.bind(5, round.key);
    update.exec();
}

void set_state(Store& store, const Round& round, const std::string& state, const std::string& why,
               const Actor& actor)
{
    SQLite::Database& database = store.connection().database;
    SQLite::Statement update{database, "UPDATE round SET state = ? WHERE key = ?"};
    update.bind(1, state);
    update.bind(2, round.key);
    update.exec();
    const std::string action = state == "open" ? "reopen-round" : "close-round";
    add_to_trail(database, {action, "round " + round.id, why, {}, {}}, actor);
}

bool changes_nothing(const Round& round, const SetFile& set)
{
    const bool same_calendar =
        !set.calendar || (round.calendar && round.calendar->sha256 == set.calendar->sha256);
    return round.set_sha256 == set.set.sha256 && same_calendar;
}

Place place_of(const Store& store)
{
    return {store.file().string(), 0, 0};
}

} // namespace

bool open_round(Store& store, const std::string& id, int year, const SetFile& set,
                const Actor& actor, Diagnostics& found, const Allowed& allowed)
{
    if (!is_round_id(id)) {
        found.add(messages::round_id_form, {}, {id});
        return false;
    }
    return with_database(store.connection(), [&] {
        Change change{store};
        if (exists(store, id)) {
            found.add(messages::round_exists, place_of(store), {id});
            return false;
        }
        SQLite::Database& database = store.connection().database;
        if (lacks_calendar(set, {}, found) || reuses_version(database, set, allowed, found)) {
            return false;
        }
        insert_round(database, id, year, set);
        keep_texts(store, database.getLastInsertRowid(), set);
        add_to_trail(
            database,
            {"open-round", "round " + id, allowed.why, {}, digests(set.set.sha256, set.calendar)},
            actor);
        warn_of_period(set, set.set.period.of(year), found);
        change.commit();
        return true;
    });
}

bool close_round(Store& store, const std::string& id, const Actor& actor, Diagnostics& found)
{
    return with_database(store.connection(), [&] {
        Change change{store};
        const Round round = find_round(store, id);
        if (!round.open) {
            found.add(messages::round_closed, place_of(store), {id});
            return false;
        }
        set_state(store, round, "closed", {}, actor);
        change.commit();
        return true;
    });
}

bool reopen_round(Store& store, const std::string& id, const std::string& why, const Actor& actor,
                  Diagnostics& found)
{
    return with_database(store.connection(), [&] {
        Change change{store};
        const Round round = find_round(store, id);
        if (round.open) {
            found.add(messages::round_not_closed, place_of(store), {id});
            return false;
        }
        set_state(store, round, "open", why, actor);
        change.commit();
        return true;
    });
}

bool amend_round(Store& store, const std::string& id, const SetFile& set, const Allowed& allowed,
                 const Actor& actor, Diagnostics& found)
{
    return with_database(store.connection(), [&] {
        Change change{store};
        const Round round = find_round(store, id);
        if (!round.open) {
            found.add(messages::round_closed, place_of(store), {id});
            return false;
        }
        if (changes_nothing(round, set)) {
            found.add(set.calendar ? messages::round_same_calendar : messages::round_same_set,
                      place_of(store), {id});
            return false;
        }
        SQLite::Database& database = store.connection().database;
        const bool reuses = reuses_version(database, set, allowed, found);
        const bool moves = moves_period(database, round, set, allowed, found);
        if (lacks_calendar(set, round.calendar, found) || reuses || moves) {
            return false;
        }
        update_set(database, round, set);
        keep_texts(store, round.key, set);
        add_to_trail(database,
                     {"amend-round", "round " + id, allowed.why,
                      digests(round.set_sha256, round.calendar),
                      digests(set.set.sha256, set.calendar ? set.calendar : round.calendar)},
                     actor);
        warn_of_period(set, set.set.period.of(round.year), found);
        warn_of_what_is_gone(database, round, set, found);
        change.commit();
        return true;
    });
}

CriteriaSet read_set(const Store& store, const Round& round)
{
    Diagnostics found;
    std::optional<CriteriaSet> set = read_criteria(round.set_text, round.set_file, found);
    if (!set) {
        const auto fault =
            std::find_if(found.all().begin(), found.all().end(), [](const Diagnostic& said) {
                return said.message->severity == Severity::error;
            });
        const std::string what =
            fault == found.all().end() ? std::string{} : sentence(*fault, Language::en);
        throw Error{messages::store_set_unreadable, place_of(store), {round.id, what}};
    }
    return *std::move(set);
}

} // namespace assess
