#include "store/connection.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <string_view>
#include <utility>
#include <vector>

using namespace assess;

TEST_SUITE("store/store_error")
{
    TEST_CASE("what SQLite stumbles over is told in our words")
    {
        const std::vector<std::pair<int, std::string_view>> told{
            {SQLITE_BUSY, "store-locked"},     {SQLITE_LOCKED, "store-locked"},
            {SQLITE_FULL, "store-disk-full"},  {SQLITE_READONLY, "store-read-only"},
            {SQLITE_PERM, "store-read-only"},  {SQLITE_NOTADB, "store-not-sqlite"},
            {SQLITE_CORRUPT, "store-damaged"}, {SQLITE_CANTOPEN, "store-unopened"},
            {SQLITE_IOERR, "store-stopped"},
        };
        for (const auto& pair : told) {
            CAPTURE(pair.first);
            const Error error = store_error(SQLite::Exception{"what it says", pair.first}, "a.db");
            CHECK(error.diagnostic().message->id == pair.second);
            CHECK(error.diagnostic().place.file == "a.db");
        }
    }
}
