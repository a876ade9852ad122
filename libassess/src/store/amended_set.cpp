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

} // namespace assess
