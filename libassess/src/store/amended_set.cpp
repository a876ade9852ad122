#include "amended_set.hpp"

#include "messages.hpp"
#include "options_of.hpp"

#include <map>
#include <utility>

namespace assess {

namespace {

void warn_of_measures(SQLite::Database& database, const Round& round, const SetFile& set,
                      Diagnostics& found)
{
    SQLite::Statement query{
        database, "SELECT measure.id, count(*) FROM fact JOIN measure ON measure.key = measure "
                  "WHERE round = ? GROUP BY measure.id ORDER BY measure.id"};
    query.bind(1, round.key);
    while (query.executeStep()) {
        const std::string id = text_of(query, 0);
        const auto index = set.set.find_measure(id);
        if (!index || set.set.measures[*index].declared() == nullptr) {
            found.add(messages::amend_measure_gone, {set.file, 0, 0},
                      {id, query.getColumn(1).getInt64()});
        }
    }
}

void warn_of_criteria(SQLite::Database& database, const Round& round, const SetFile& set,
                      Diagnostics& found)
{
    SQLite::Statement query{
        database,
        "SELECT id, (SELECT count(*) FROM answer WHERE round = ?1 AND criterion = criterion.key), "
        "(SELECT count(*) FROM evidence WHERE round = ?1 AND criterion = criterion.key), "
        "(SELECT count(*) FROM review WHERE round = ?1 AND criterion = criterion.key) "
        "FROM criterion ORDER BY id"};
    query.bind(1, round.key);
    while (query.executeStep()) {
        const std::string id = text_of(query, 0);
        const std::int64_t answers = query.getColumn(1).getInt64();
        const std::int64_t evidence = query.getColumn(2).getInt64();
        const std::int64_t reviews = query.getColumn(3).getInt64();
        if (!leaf_by_id(set.set, id) && answers + evidence + reviews > 0) {
            found.add(messages::amend_criterion_gone, {set.file, 0, 0},
                      {id, answers, evidence, reviews});
        }
    }
}

/// How many answers name each level or item that its leaf no longer has.
using GoneOptions = std::map<std::pair<std::string, std::string>, std::int64_t>;

void count_gone(const Leaf& leaf, const std::string& criterion, const std::string& ids,
                GoneOptions& gone)
{
    for (const std::string& id : split_ids(ids)) {
        if (!option_by_id(options_of(leaf.rule), id)) {
            ++gone[{criterion, id}];
        }
    }
}

void warn_of_options(SQLite::Database& database, const Round& round, const SetFile& set,
                     Diagnostics& found)
{
    SQLite::Statement query{database,
                            "SELECT id, choice, items FROM answer JOIN criterion ON criterion.key "
                            "= criterion WHERE round = ? AND (choice IS NOT NULL OR items IS NOT "
                            "NULL)"};
    query.bind(1, round.key);
    GoneOptions gone;
    while (query.executeStep()) {
        const std::string id = text_of(query, 0);
        if (const auto leaf = leaf_by_id(set.set, id)) {
            count_gone(set.set.leaves[*leaf], id, text_of(query, 1), gone);
            count_gone(set.set.leaves[*leaf], id, text_of(query, 2), gone);
        }
    }
    for (const auto& [option, answers] : gone) {
        found.add(messages::amend_choice_gone, {set.file, 0, 0},
                  {option.first, option.second, answers});
    }
}

} // namespace

void warn_of_what_is_gone(SQLite::Database& database, const Round& round, const SetFile& set,
                          Diagnostics& found)
{
    warn_of_measures(database, round, set, found);
    warn_of_criteria(database, round, set, found);
    warn_of_options(database, round, set, found);
}

bool reuses_version(SQLite::Database& database, const SetFile& set, const Allowed& allowed,
                    Diagnostics& found)
{
    SQLite::Statement query{
        database, "SELECT sha256 FROM criteria_set WHERE id = ? AND version = ? AND sha256 <> ? "
                  "ORDER BY key DESC LIMIT 1"};
    bind_text(query, 1, set.set.id);
    bind_text(query, 2, set.set.version);
    bind_text(query, 3, set.set.sha256);
    if (allowed.same_version || !query.executeStep()) {
        return false;
    }
    found.add(messages::set_version_reused, {set.file, 0, 0},
              {set.set.id, set.set.version, text_of(query, 0), set.set.sha256});
    return true;
}

namespace {

/// Documents of the round that are dated in the one period and not in the other.
std::int64_t documents_in_one(SQLite::Database& database, const Round& round, const Period& one,
                              const Period& other)
{
    SQLite::Statement query{
        database, "SELECT count(*) FROM evidence WHERE round = ? AND date BETWEEN ? AND ? AND NOT "
                  "date BETWEEN ? AND ?"};
    query.bind(1, round.key);
    query.bind(2, to_string(one.first));
    query.bind(3, to_string(one.last));
    query.bind(4, to_string(other.first));
    query.bind(5, to_string(other.last));
    query.executeStep();
    return query.getColumn(0).getInt64();
}

} // namespace

bool moves_period(SQLite::Database& database, const Round& round, const SetFile& set,
                  const Allowed& allowed, Diagnostics& found)
{
    const Period now = round.period;
    const Period next = set.set.period.of(round.year);
    const bool same = now.first == next.first && now.last == next.last;
    if (same || allowed.move_period) {
        return false;
    }
    found.add(messages::period_would_move, {set.file, 0, 0},
              {round.id, to_string(now.first), to_string(now.last), to_string(next.first),
               to_string(next.last), documents_in_one(database, round, next, now),
               documents_in_one(database, round, now, next)});
    return true;
}

} // namespace assess
