#include "sample_store.hpp"
#include "store/connection.hpp"

#include <assess/files/file.hpp>

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <string_view>
#include <utility>
#include <vector>

using namespace assess;

TEST_SUITE("store/store_error")
{
    TEST_CASE("whatever SQLite says, it is said in Vietnamese, too")
    {
        for (int code = 1; code <= SQLITE_WARNING; ++code) {
            CAPTURE(code);
            const Error error = store_error(SQLite::Exception{"in English", code}, "a.db");
            const std::string text = render_text(error.diagnostic(), Language::vi);
            CHECK(text.find("in English") == std::string::npos);
        }
        const Error corrupt = store_error(SQLite::Exception{"malformed", SQLITE_CORRUPT}, "a.db");
        CHECK(sentence(corrupt.diagnostic(), Language::en) == "the store is damaged: malformed");
        CHECK(sentence(corrupt.diagnostic(), Language::vi) ==
              "kho dữ liệu bị hỏng: các trang dữ liệu không khớp nhau");
    }

    TEST_CASE("a reader who may not roll back is told who can")
    {
        const build::Folder folder;
        write_file(folder / "a.db", "");
        const auto told = [&](int code) {
            return store_error(SQLite::Exception{"x", code}, folder / "a.db")
                .diagnostic()
                .message->id;
        };
        CHECK(told(SQLITE_READONLY) == "store-read-only");
        CHECK(told(SQLITE_CANTOPEN) == "store-unopened");
        write_file(folder / "a.db-journal", "what was there");
        CHECK(told(SQLITE_READONLY) == "store-unfinished");
        CHECK(told(SQLITE_CANTOPEN) == "store-unfinished");
        CHECK(told(SQLITE_IOERR) == "store-stopped");
    }

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
