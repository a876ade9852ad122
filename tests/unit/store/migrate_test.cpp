#include "sample_store.hpp"

#include <assess/files/file.hpp>
#include <assess/store/trail.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>

#include <unistd.h>

#include <array>
#include <vector>

using namespace assess;

namespace {

/// A store that a program of this version wrote.
void write_version(const std::string& version, const std::filesystem::path& file)
{
    SQLite::Database database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.exec(read_file("tests/unit/store/version_" + version + ".sql"));
}

void write_version(int version, const std::filesystem::path& file)
{
    write_version(std::to_string(version), file);
}

constexpr std::array published{1, 2};

/// A user who owns nothing, if the tests are run by one who may write everywhere.
class Nobody {
public:
    Nobody() { become(65'534); }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    ~Nobody() { become(0); }

private:
    static void become(uid_t user)
    {
        if (getuid() == 0) {
            REQUIRE(seteuid(user) == 0);
        }
    }
};

/// Every row of the tables that the store `described_by` has, in its columns.
std::string rows_of(const std::filesystem::path& file, const std::filesystem::path& described_by)
{
    SQLite::Database description{described_by.string(), SQLite::OPEN_READONLY};
    SQLite::Database database{file.string(), SQLite::OPEN_READONLY};
    SQLite::Statement tables{
        description, "SELECT t.name, group_concat('quote(' || c.name || ')', ' || '','' || ') "
                     "FROM pragma_table_list AS t, pragma_table_info(t.name) AS c "
                     "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' GROUP BY t.name"};
    std::string text;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows{database, "SELECT " + tables.getColumn(1).getString() +
                                             " AS row FROM \"" + table + "\" ORDER BY row"};
        while (rows.executeStep()) {
            text += table + ": " + rows.getColumn(0).getString() + '\n';
        }
    }
    return text;
}

} // namespace

TEST_SUITE("store/migrate")
{
    TEST_CASE("a store of an older version keeps every row, and a copy as it was")
    {
        for (const int version : published) {
            CAPTURE(version);
            const build::Folder folder;
            write_version(version, folder / "a.db");
            write_version(version, folder / "before.db");
            CHECK_NOTHROW(Store::open(folder / "a.db", StoreAccess::read));
            CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "3");
            CHECK(build::ask(folder / "a.db", "PRAGMA integrity_check") == "ok");
            CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM pragma_foreign_key_check") ==
                  "0");
            const std::string before = rows_of(folder / "before.db", folder / "before.db");
            CHECK(before.size() > 5'000);
            CHECK(rows_of(folder / "a.db", folder / "before.db") == before);
            const auto copy = folder / ("a.db.version-" + std::to_string(version));
            CHECK(build::ask(copy, "PRAGMA user_version") == std::to_string(version));
            CHECK(rows_of(copy, folder / "before.db") == before);
        }
    }

    TEST_CASE("a store brought up to date has the schema of a new one")
    {
        for (const int version : published) {
            CAPTURE(version);
            const build::Folder folder;
            write_version(version, folder / "old.db");
            CHECK_NOTHROW(Store::open(folder / "old.db", StoreAccess::write));
            CHECK_NOTHROW(Store::open(folder / "new.db", StoreAccess::create));
            const std::string schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM "
                                       "sqlite_schema WHERE sql IS NOT NULL ORDER BY name)";
            CHECK(build::ask(folder / "old.db", schema) == build::ask(folder / "new.db", schema));
        }
    }

    TEST_CASE("a round of an older version is scored from the same input, to the digest")
    {
        for (const int version : published) {
            CAPTURE(version);
            const build::Folder folder;
            write_version(version, folder / "a.db");
            const Store store = Store::open(folder / "a.db", StoreAccess::read);
            const Round round = find_round(store, "2026");
            CHECK(round.calendar.has_value() == (version > 1));
            CHECK(digest_of(build::input_of(store), read_set(store, round)) ==
                  latest_run(store, round)->input_digest);
        }
    }

    TEST_CASE("an early store of version 3 gets the column it lacks, and keeps its points")
    {
        const build::Folder folder;
        write_version("3_early", folder / "a.db");
        write_version("3_early", folder / "before.db");
        const Store store = Store::open(folder / "a.db", StoreAccess::read);
        CHECK(rows_of(folder / "a.db", folder / "before.db") ==
              rows_of(folder / "before.db", folder / "before.db"));
        CHECK(build::ask(folder / "a.db", "SELECT group_concat(ifnull(grouping, 'none')) FROM "
                                          "register_file") == "none");
        const Round round = find_round(store, "2026");
        CHECK(digest_of(build::input_of(store), read_set(store, round)) ==
              latest_run(store, round)->input_digest);
        CHECK_NOTHROW(Store::open(folder / "a.db", StoreAccess::write));
    }

    TEST_CASE("a row of an older trail entry has the digest it had")
    {
        const build::Folder folder;
        write_version(2, folder / "a.db");
        Store store = Store::open(folder / "a.db", StoreAccess::write);
        const std::string of_import_8 = trail(store).at(9).new_digest;
        const std::string head = "unit,criterion,points,reason,reviewer,date\n00006,happy,";
        build::import(store, RowKind::reviews, head + "1,x,An,2026-11-01\n");
        CHECK(trail(store).back().old_digest == of_import_8);
        build::import(store, RowKind::reviews, head + "1.75,third look,Bình,2026-11-01\n");
        CHECK(trail(store).back().new_digest == of_import_8);
        CHECK(build::ask(folder / "a.db",
                         "SELECT DISTINCT subject FROM history WHERE kind = "
                         "'reviews'") == "[\"00006\",\"happy\",\"\",\"2026-11-01\"]");
    }

    TEST_CASE("the views say of leaves and scorecards what is standard, bonus and deduction")
    {
        const build::Folder folder;
        write_version(2, folder / "a.db");
        CHECK_NOTHROW(Store::open(folder / "a.db", StoreAccess::write));
        CHECK(build::ask(folder / "a.db",
                         "SELECT group_concat(criterion || ' ' || kind) FROM "
                         "v_scorecards WHERE unit = '21034' AND number >= '1.3'") ==
              "happy standard,extra bonus,many-dossiers deduction");
        CHECK(build::ask(folder / "a.db", "SELECT standard || ' ' || bonus || ' ' || deduction "
                                          "FROM v_ranking WHERE unit = '00006'") == "8.75 1 0.5");
    }

    TEST_CASE("who may not write beside a store of an older version is told so")
    {
        using std::filesystem::perms;
        const build::Folder folder;
        write_version(2, folder / "a.db");
        std::filesystem::permissions(folder / "a.db", static_cast<perms>(0444));
        std::filesystem::permissions(folder / "", static_cast<perms>(0555));
        {
            const Nobody reader;
            CHECK_THROWS_WITH_AS(Store::open(folder / "a.db", StoreAccess::read),
                                 doctest::Contains("store-older-read-only"), Error);
        }
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "2");
    }

    TEST_CASE("a calendar whose text was altered is told of wherever its round is read")
    {
        const build::Folder folder;
        write_version(2, folder / "a.db");
        SQLite::Database{(folder / "a.db").string(), SQLite::OPEN_READWRITE}.exec(
            "UPDATE calendar SET text = text || '# more'");
        Diagnostics found;
        const Store store = Store::open(folder / "a.db", StoreAccess::read, {.found = &found});
        CHECK(find_round(store, "2026").calendar);
        REQUIRE(found.errors() == 1);
        CHECK(found.all().front().message->id == "calendar-altered");
    }

    TEST_CASE("what refers to an import still must, once the table is made anew")
    {
        const build::Folder folder;
        write_version(1, folder / "a.db");
        Store store = Store::open(folder / "a.db", StoreAccess::write);
        CHECK(build::import(store, RowKind::facts, "unit,measure,value\n00006,meetings,9\n")
                  .changed == 1);
        SQLite::Database database{(folder / "a.db").string(), SQLite::OPEN_READWRITE};
        database.exec("PRAGMA foreign_keys = ON");
        CHECK_THROWS_AS(database.exec("DELETE FROM import"), SQLite::Exception);
        CHECK_NOTHROW(database.exec("UPDATE import SET kind = 'counts' WHERE key = 1"));
    }

    TEST_CASE("a step that would leave a row without what it names is not taken")
    {
        const build::Folder folder;
        build::small_round(folder / "a.db");
        const auto known = store_migrations();
        std::vector<Migration> steps{known.begin(), known.end()};
        steps.push_back({4, "DELETE FROM criteria_set;"});
        CHECK_THROWS_WITH_AS(
            Store::open(folder / "a.db", StoreAccess::write, {std::chrono::seconds{1}, steps}),
            doctest::Contains("store-damaged"), Error);
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "3");
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM criteria_set") == "1");
    }
}
