#include "sample_store.hpp"

#include <assess/store/trail.hpp>
#include <assess/text/digest.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("store/trail")
{
    TEST_CASE("each entry is chained to the one before by its hash")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, "code,name,kind\n1,A,ward\n");
        Diagnostics found;
        REQUIRE(close_round(store, "2026", build::tester(), found));
        REQUIRE(reopen_round(store, "2026", "Bổ sung", build::tester(), found));
        std::string previous;
        std::vector<std::string> actions;
        for (const TrailEntry& entry : trail(store)) {
            CAPTURE(entry.seq);
            CHECK(entry.previous == previous);
            CHECK(entry.hash == sha256(canonical_text(entry)));
            CHECK(entry.actor == "tester");
            previous = entry.hash;
            actions.push_back(entry.action);
        }
        CHECK(actions == std::vector<std::string>{"open-round", "import-units", "close-round",
                                                  "reopen-round"});
    }

    TEST_CASE("the canonical text says the length of each field")
    {
        const TrailEntry entry{
            2, "2026-12-01T00:00:00Z", "lan", "close-round", "round 2026", "hết", "", "", "ab", ""};
        CHECK(canonical_text(entry) ==
              "assess-trail-1\n1:2\n20:2026-12-01T00:00:00Z\n3:lan\n11:close-round\n"
              "10:round 2026\n5:hết\n0:\n0:\n2:ab\n");
    }

    TEST_CASE("the store itself refuses to change or shorten the trail")
    {
        const build::Folder folder;
        build::small_round(folder / "a.db");
        SQLite::Database database{(folder / "a.db").string(), SQLite::OPEN_READWRITE};
        CHECK_THROWS_AS(database.exec("UPDATE trail SET actor = 'x'"), SQLite::Exception);
        CHECK_THROWS_AS(database.exec("DELETE FROM trail"), SQLite::Exception);
        const std::string before = build::ask(folder / "a.db", "SELECT hash FROM trail");
        for (const std::string seq : {"1", "0", "3", "-1", "NULL"}) {
            CAPTURE(seq);
            const std::string row =
                "INTO trail VALUES (" + seq + ", '', 'x', '', '', '', '', '', '', 'h')";
            CHECK_THROWS_AS(database.exec("INSERT OR REPLACE " + row), SQLite::Exception);
            CHECK_THROWS_AS(database.exec("REPLACE " + row), SQLite::Exception);
            CHECK_THROWS_AS(database.exec("INSERT " + row), SQLite::Exception);
            CHECK_THROWS_AS(
                database.exec("INSERT " + row + " ON CONFLICT DO UPDATE SET actor = 'x'"),
                SQLite::Exception);
        }
        CHECK_THROWS_AS(
            database.exec(
                "INSERT OR REPLACE INTO trail VALUES (2, '', 'x', '', '', '', '', '', '', '" +
                before + "')"),
            SQLite::Exception);
        CHECK(build::ask(folder / "a.db", "SELECT count(*) || hash FROM trail") == "1" + before);
    }
}
