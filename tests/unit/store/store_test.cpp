#include "sample_store.hpp"

#include <assess/files/file.hpp>
#include <assess/text/diagnostic.hpp>

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <unistd.h>

#include <vector>

using namespace assess;

namespace {

/// The id of the message that opening ends with; empty if it succeeds.
std::string refusal(const std::filesystem::path& file, StoreAccess access,
                    const StoreSettings& settings = {})
{
    try {
        const Store store = Store::open(file, access, settings);
        return {};
    } catch (const Error& error) {
        return std::string{error.diagnostic().message->id};
    }
}

constexpr std::string_view add_colour = "ALTER TABLE round ADD COLUMN colour TEXT;";

/// The steps there are and one more.
std::vector<Migration> one_more_step(std::string_view sql = add_colour)
{
    const auto known = store_migrations();
    std::vector<Migration> steps{known.begin(), known.end()};
    steps.push_back({4, sql});
    return steps;
}

} // namespace

TEST_SUITE("store/store")
{
    TEST_CASE("a store is made only when asked for")
    {
        const build::Folder folder;
        CHECK(refusal(folder / "a.db", StoreAccess::read) == "store-missing");
        CHECK(refusal(folder / "a.db", StoreAccess::write) == "store-missing");
        CHECK_FALSE(std::filesystem::exists(folder / "a.db"));
        CHECK(refusal(folder / "a.db", StoreAccess::create).empty());
        CHECK(refusal(folder / "a.db", StoreAccess::read).empty());
    }

    TEST_CASE("what is no store is refused and left as it is")
    {
        const build::Folder folder;
        const std::string text(2000, 'x');
        write_file(folder / "text", text);
        write_file(folder / "empty", "");
        CHECK(refusal(folder / "text", StoreAccess::create) == "store-not-sqlite");
        CHECK(read_file(folder / "text") == text);
        CHECK(refusal(folder / "empty", StoreAccess::write) == "store-empty");
        CHECK(refusal(folder / "", StoreAccess::create) == "store-is-folder");
    }

    TEST_CASE("an SQLite file of another program is refused")
    {
        const build::Folder folder;
        {
            SQLite::Database other{(folder / "other.db").string(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
            other.exec("CREATE TABLE theirs (x)");
        }
        CHECK(refusal(folder / "other.db", StoreAccess::create) == "store-foreign");
    }

    TEST_CASE("the file says what it is, and is never in write-ahead mode")
    {
        const build::Folder folder;
        CHECK(refusal(folder / "a.db", StoreAccess::create).empty());
        CHECK(build::ask(folder / "a.db", "PRAGMA application_id") == "1634956133");
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "3");
        CHECK(build::ask(folder / "a.db", "PRAGMA page_size") == "16384");
        CHECK(build::ask(folder / "a.db", "PRAGMA journal_mode = WAL") == "wal");
        CHECK(refusal(folder / "a.db", StoreAccess::write).empty());
        CHECK(build::ask(folder / "a.db", "PRAGMA journal_mode") == "delete");
    }

    TEST_CASE("every table is strict")
    {
        const build::Folder folder;
        CHECK(refusal(folder / "a.db", StoreAccess::create).empty());
        CHECK(build::ask(folder / "a.db",
                         "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict "
                         "= 0 AND name NOT LIKE 'sqlite%'") == "0");
    }

    TEST_CASE("an older store is brought up to date, with a copy of what it was")
    {
        const build::Folder folder;
        CHECK(refusal(folder / "a.db", StoreAccess::create).empty());
        const auto steps = one_more_step();
        CHECK(
            refusal(folder / "a.db", StoreAccess::read, {std::chrono::seconds{1}, steps}).empty());
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "4");
        CHECK(build::ask(folder / "a.db", "SELECT count(colour) FROM round") == "0");
        CHECK(build::ask(folder / "a.db.version-3", "PRAGMA user_version") == "3");
        CHECK(build::ask(folder / "a.db.version-3", "PRAGMA integrity_check") == "ok");
    }

    TEST_CASE("a step that fails leaves the older store")
    {
        const build::Folder folder;
        CHECK(refusal(folder / "a.db", StoreAccess::create).empty());
        const auto steps = one_more_step("CREATE TABLE x (y); CREATE TABLE x (y);");
        CHECK(refusal(folder / "a.db", StoreAccess::write, {std::chrono::seconds{1}, steps}) ==
              "store-stopped");
        CHECK(build::ask(folder / "a.db", "PRAGMA user_version") == "3");
        CHECK(refusal(folder / "a.db", StoreAccess::write).empty());
    }

    TEST_CASE("a newer store is refused politely")
    {
        const build::Folder folder;
        const auto steps = one_more_step();
        CHECK(refusal(folder / "a.db", StoreAccess::create, {std::chrono::seconds{1}, steps})
                  .empty());
        CHECK(refusal(folder / "a.db", StoreAccess::write) == "store-newer");
    }

    TEST_CASE("a new store takes every step and leaves no copies")
    {
        const build::Folder folder;
        const auto steps = one_more_step();
        CHECK(refusal(folder / "a.db", StoreAccess::create, {std::chrono::seconds{1}, steps})
                  .empty());
        CHECK_FALSE(std::filesystem::exists(folder / "a.db.version-1"));
    }

    TEST_CASE("one who waits too long for another writer is told so")
    {
        const build::Folder folder;
        Store first = Store::open(folder / "a.db", StoreAccess::create);
        Store second = Store::open(folder / "a.db", StoreAccess::write,
                                   {std::chrono::milliseconds{50}, store_migrations()});
        const Change change{first};
        CHECK_THROWS_WITH_AS(Change{second}, doctest::Contains("store-locked"), Error);
    }

    TEST_CASE("a folder that cannot be written is said")
    {
        if (geteuid() == 0) {
            return; // root writes everywhere
        }
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        std::filesystem::permissions(folder / "", std::filesystem::perms::owner_read |
                                                      std::filesystem::perms::owner_exec);
        CHECK_THROWS_AS(build::import(store, RowKind::units, "code,name,kind\n1,A,ward\n"), Error);
    }

    TEST_CASE("a change inside a change belongs to it")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        {
            Change outer{store};
            build::import(store, RowKind::units, "code,name,kind\n1,A,ward\n");
            CHECK(known_units(store, find_round(store, "2026")).size() == 1);
        }
        CHECK(known_units(store, find_round(store, "2026")).empty());
    }
}
