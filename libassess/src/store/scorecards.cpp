#include "scorecard_json.hpp"
#include "trail_entry.hpp"

#include <assess/store/rounds.hpp>
#include <assess/text/digest.hpp>

#include <algorithm>

namespace assess {

namespace {

struct KeptRun {
    LatestRun run;
    std::string result_digest;
};

std::optional<KeptRun> last_run(SQLite::Database& database, const Round& round)
{
    SQLite::Statement query{
        database, "SELECT input_digest, sha256, as_of, tool_version, result_digest FROM run "
                  "JOIN criteria_set ON criteria_set.key = run.criteria_set WHERE run.round = ? "
                  "ORDER BY run.key DESC LIMIT 1"};
    query.bind(1, round.key);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    KeptRun kept{{text_of(query, 0), text_of(query, 1), std::nullopt, text_of(query, 3)},
                 text_of(query, 4)};
    if (!query.getColumn(2).isNull()) {
        kept.run.as_of = *parse_date(text_of(query, 2));
    }
    return kept;
}

bool is_same(const LatestRun& run, const Scorecards& scorecards)
{
    const std::string as_of = run.as_of ? to_string(*run.as_of) : std::string{};
    return run.input_digest == scorecards.input_digest && run.set_sha256 == scorecards.set_sha256 &&
           as_of == scorecards.as_of && run.tool_version == scorecards.tool_version;
}

std::int64_t insert_run(SQLite::Database& database, const Round& round,
                        const Scorecards& scorecards, const std::string& result_digest,
                        const Actor& actor)
{
    SQLite::Statement insert{
        database, "INSERT INTO run (round, criteria_set, as_of, input_digest, result_digest, "
                  "tool_version, actor, time) VALUES (?1, (SELECT key FROM criteria_set WHERE "
                  "sha256 = ?2), ?3, ?4, ?5, ?6, ?7, ?8)"};
    insert.bind(1, round.key);
    insert.bind(2, scorecards.set_sha256);
    bind_text_or_null(insert, 3, scorecards.as_of);
    insert.bind(4, scorecards.input_digest);
    insert.bind(5, result_digest);
    insert.bind(6, scorecards.tool_version);
    insert.bind(7, actor.name);
    insert.bind(8, stamp(actor.now));
    insert.exec();
    return database.getLastInsertRowid();
}

void insert_scorecards(SQLite::Database& database, const Round& round, std::int64_t run,
                       const std::vector<ScorecardRow>& rows)
{
    SQLite::Statement insert{
        database, "INSERT INTO scorecard (run, unit, name, kind, state, rank, total, exact, "
                  "standard, open, full, bonus, deduction, band_by_total, band, moved_from, gates, "
                  "lessons, leaves) VALUES (?1, (SELECT key FROM unit WHERE round = ?20 AND code = "
                  "?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
                  "?19)"};
    for (const ScorecardRow& row : rows) {
        insert.bind(1, run);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int index = static_cast<int>(i) + 2;
            if (row.at(i)) {
                bind_text(insert, index, *row.at(i));
            } else {
                insert.bind(index);
            }
        }
        insert.bind(20, round.key);
        insert.exec();
        insert.reset();
    }
}

std::string digest_of_rows(const std::vector<ScorecardRow>& rows)
{
    Sha256 digest;
    for (const ScorecardRow& row : rows) {
        std::string text;
        for (const std::optional<std::string>& field : row) {
            text += field ? std::to_string(field->size()) + ':' + *field + ',' : std::string{"-,"};
        }
        digest.add(text + '\n');
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
        const std::optional<KeptRun> last = last_run(database, round);
        if (last && is_same(last->run, scorecards)) {
            return false;
        }
        std::vector<ScorecardRow> rows;
        for (const Scorecard& card : scorecards.units) {
            rows.push_back(row_of(card, set));
        }
        const std::string digest = digest_of_rows(rows);
        const std::int64_t run = insert_run(database, round, scorecards, digest, actor);
        insert_scorecards(database, round, run, rows);
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
    return with_database(store.connection(), [&]() -> std::optional<LatestRun> {
        const auto last = last_run(store.connection().database, round);
        return last ? std::optional{last->run} : std::nullopt;
    });
}

} // namespace assess
