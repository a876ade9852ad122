#include "sample_store.hpp"

#include <assess/text/file.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>

#include <array>

using namespace assess;

namespace {

/// A store that a program of version 1 wrote.
void write_version_1(const std::filesystem::path& file)
{
    SQLite::Database database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.exec(read_file("tests/unit/store/version_1.sql"));
}

/// Every row of the tables of version 1, in the columns it had.
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
    TEST_CASE("a store of version 1 keeps every row, and a copy as it was")
    {
        const build::Folder folder;
        write_version_1(folder / "a.db");
        write_version_1(folder / "before.db");
        CHECK_NOTHROW(Store::open(folder / "a.db", StoreAccess::read));
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "2");
        CHECK(build::ask(folder / "a.db", "PRAGMA integrity_check") == "ok");
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM pragma_foreign_key_check") == "0");
        const std::string before = rows_of(folder / "before.db", folder / "before.db");
        CHECK(before.size() > 5'000);
        CHECK(rows_of(folder / "a.db", folder / "before.db") == before);
        CHECK(build::ask(folder / "a.db.version-1", "PRAGMA user_version") == "1");
        CHECK(rows_of(folder / "a.db.version-1", folder / "before.db") == before);
    }

    TEST_CASE("a store brought up to date has the schema of a new one")
    {
        const build::Folder folder;
        write_version_1(folder / "old.db");
        CHECK_NOTHROW(Store::open(folder / "old.db", StoreAccess::write));
        CHECK_NOTHROW(Store::open(folder / "new.db", StoreAccess::create));
        const std::string schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM "
                                   "sqlite_schema WHERE sql IS NOT NULL ORDER BY name)";
        CHECK(build::ask(folder / "old.db", schema) == build::ask(folder / "new.db", schema));
    }

    TEST_CASE("a round of version 1 is scored from the same input, to the digest")
    {
        const build::Folder folder;
        write_version_1(folder / "a.db");
        const Store store = Store::open(folder / "a.db", StoreAccess::read);
        const Round round = find_round(store, "2026");
        CHECK_FALSE(round.calendar);
        CHECK(digest_of(build::input_of(store), read_set(store, round)) ==
              latest_run(store, round)->input_digest);
    }

    TEST_CASE("what refers to an import still must, once the table is made anew")
    {
        const build::Folder folder;
        write_version_1(folder / "a.db");
        Store store = Store::open(folder / "a.db", StoreAccess::write);
        CHECK(build::import(store, RowKind::facts, "unit,measure,value\n00006,meetings,9\n")
                  .changed == 1);
        SQLite::Database database{(folder / "a.db").string(), SQLite::OPEN_READWRITE};
        database.exec("PRAGMA foreign_keys = ON");
        CHECK_THROWS_AS(database.exec("DELETE FROM import"), SQLite::Exception);
        CHECK_THROWS_AS(database.exec("UPDATE import SET kind = 'rows'"), SQLite::Exception);
        CHECK_NOTHROW(database.exec("UPDATE import SET kind = 'records' WHERE key = 1"));
    }

    TEST_CASE("a step that would leave a row without what it names is not taken")
    {
        const build::Folder folder;
        build::small_round(folder / "a.db");
        const std::array steps{store_migrations()[0], store_migrations()[1],
                               Migration{3, "DELETE FROM criteria_set;"}};
        CHECK_THROWS_WITH_AS(
            Store::open(folder / "a.db", StoreAccess::write, {std::chrono::seconds{1}, steps}),
            doctest::Contains("store-damaged"), Error);
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "2");
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM criteria_set") == "1");
    }
}
