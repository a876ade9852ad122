#include "connection.hpp"
#include "messages.hpp"

#include <assess/store/rounds.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr const char* all_rounds =
    "SELECT round.key, round.id, round.year, first_day, last_day, state, criteria_set.id, "
    "criteria_set.version, criteria_set.sha256, set_file, criteria_set.text, calendar.id, "
    "calendar.sha256, calendar_file, calendar.text FROM round "
    "JOIN criteria_set ON criteria_set.key = round.criteria_set "
    "LEFT JOIN calendar ON calendar.key = round.calendar ORDER BY round.id";

Round read_round(SQLite::Statement& query)
{
    Round round;
    round.key = query.getColumn(0).getInt64();
    round.id = text_of(query, 1);
    round.year = query.getColumn(2).getInt();
    round.period = {*parse_date(text_of(query, 3)), *parse_date(text_of(query, 4))};
    round.open = text_of(query, 5) == "open";
    round.set_id = text_of(query, 6);
    round.set_version = text_of(query, 7);
    round.set_sha256 = text_of(query, 8);
    round.set_file = text_of(query, 9);
    round.set_text = text_of(query, 10);
    if (!query.getColumn(11).isNull()) {
        round.calendar = {text_of(query, 11), text_of(query, 12), text_of(query, 13),
                          text_of(query, 14)};
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
        SQLite::Statement query{store.connection().database, all_rounds};
        std::vector<Round> found;
        while (query.executeStep()) {
            found.push_back(read_round(query));
        }
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
