#include "row_reader.hpp"
#include "scorecard_rows.hpp"
#include "trail_entry.hpp"

#include <assess/store/kept_scorecards.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/digest.hpp>

#include <span>
#include <vector>

namespace assess {

namespace {

std::optional<LatestRun> last_run(Store::Connection& connection, const Round& round)
{
    Damage damage;
    RowReader rows{connection.database,
                   damage,
                   {"run"},
                   "SELECT run.key, input_digest, sha256, as_of, tool_version, result_digest FROM "
                   "run LEFT JOIN criteria_set ON criteria_set.key = run.criteria_set WHERE "
                   "run.round = ? ORDER BY run.key DESC LIMIT 1",
                   {round.key}};
    if (!rows.next()) {
        return std::nullopt;
    }
    LatestRun run{rows.digest(1), rows.digest(2), rows.day_or_none(3),
                  rows.string(4), rows.digest(5), rows.key(0)};
    damage.tell(connection);
    return run;
}

bool is_same(const LatestRun& run, const Scorecards& scorecards)
{
    const std::string as_of = run.as_of ? to_string(*run.as_of) : std::string{};
    return run.input_digest == scorecards.input_digest && run.set_sha256 == scorecards.set_sha256 &&
           as_of == scorecards.as_of && run.tool_version == scorecards.tool_version;
}

/// Its result_digest is not known before the scorecards are written.
std::int64_t insert_run(SQLite::Database& database, const Round& round,
                        const Scorecards& scorecards, const Actor& actor)
{
    SQLite::Statement insert{
        database, "INSERT INTO run (round, criteria_set, as_of, input_digest, result_digest, "
                  "tool_version, actor, time) VALUES (?1, (SELECT key FROM criteria_set WHERE "
                  "sha256 = ?2), ?3, ?4, '', ?5, ?6, ?7)"};
    insert.bind(1, round.key);
    insert.bind(2, scorecards.set_sha256);
    bind_text_or_null(insert, 3, scorecards.as_of);
    insert.bind(4, scorecards.input_digest);
    insert.bind(5, scorecards.tool_version);
    insert.bind(6, actor.name);
    insert.bind(7, stamp(actor.now));
    insert.exec();
    return database.getLastInsertRowid();
}

void put_result_digest(SQLite::Database& database, std::int64_t run, const std::string& digest)
{
    SQLite::Statement update{database, "UPDATE run SET result_digest = ?2 WHERE key = ?1"};
    update.bind(1, run);
    update.bind(2, digest);
    update.exec();
}

void insert_scorecard(SQLite::Statement& insert, const ScorecardRow& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int index = static_cast<int>(i) + 2;
        if (row.at(i)) {
            bind_text(insert, index, *row.at(i));
        } else {
            insert.bind(index);
        }
    }
    insert.exec();
    insert.reset();
}

/// While SQLite takes in some rows, the next ones are put into words. Gives the digest of all rows.
std::string insert_scorecards(SQLite::Database& database, const Round& round, std::int64_t run,
                              const CriteriaSet& set, const std::vector<Scorecard>& cards)
{
    SQLite::Statement insert{
        database, "INSERT INTO scorecard (run, unit, name, kind, state, rank, total, exact, "
                  "standard, open, full, bonus, deduction, band_by_total, band, moved_from, gates, "
                  "lessons, leaves) VALUES (?1, (SELECT key FROM unit WHERE round = ?20 AND code = "
                  "?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
                  "?19)"};
    insert.bind(1, run);
    insert.bind(20, round.key);
    Sha256 digest;
    std::string text;
    ScorecardRows rows{cards, set};
    while (const ScorecardRow* row = rows.next()) {
        put_digested_text(*row, text);
        digest.add(text);
        insert_scorecard(insert, *row);
    }
    return digest.hex();
}

} // namespace

bool save_scorecards(Store& store, const Round& round, const CriteriaSet& set,
                     const Scorecards& scorecards, const Actor& actor)
{
    return with_database(store.connection(), [&] {
        Change change{store};
        SQLite::Database& database = store.connection().database;
        const std::optional<LatestRun> last = last_run(store.connection(), round);
        if (last && is_same(*last, scorecards) &&
            compare_with_kept(store, *last, set, scorecards.units) == KeptState::same) {
            return false;
        }
        const std::int64_t run = insert_run(database, round, scorecards, actor);
        const std::string digest = insert_scorecards(database, round, run, set, scorecards.units);
        put_result_digest(database, run, digest);
        add_to_trail(database,
                     {"score-round",
                      "round " + round.id + ", run " + std::to_string(run),
                      {},
                      last ? last->result_digest : std::string{},
                      digest},
                     actor);
        change.commit();
        return true;
    });
}

std::optional<LatestRun> latest_run(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] { return last_run(store.connection(), round); });
}

std::string result_digest(const CriteriaSet& set, std::span<const Scorecard> cards)
{
    Sha256 digest;
    std::string text;
    for (const Scorecard& card : cards) {
        put_digested_text(row_of(card, set), text);
        digest.add(text);
    }
    return digest.hex();
}

} // namespace assess
