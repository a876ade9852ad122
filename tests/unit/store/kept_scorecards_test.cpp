#include "sample_store.hpp"

#include <assess/files/file.hpp>
#include <assess/score/score_round.hpp>
#include <assess/store/kept_scorecards.hpp>

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

using namespace assess;

namespace {

void write_version_2(const std::filesystem::path& file)
{
    SQLite::Database database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.exec(read_file("tests/unit/store/version_2.sql"));
}

std::vector<std::string> ids(const Diagnostics& found)
{
    std::vector<std::string> list;
    for (const Diagnostic& one : found.all()) {
        list.emplace_back(one.message->id);
    }
    return list;
}

} // namespace

TEST_SUITE("store/kept_scorecards")
{
    TEST_CASE("what was kept is read as it was kept, to the digest")
    {
        const build::Folder folder;
        write_version_2(folder / "a.db");
        const Store store = Store::open(folder / "a.db", StoreAccess::read);
        const auto kept = kept_scorecards(store, find_round(store, "2026"));
        REQUIRE(kept);
        CHECK(kept->scorecards.units.size() == 3);
        CHECK(result_digest(kept->set, kept->scorecards.units) == kept->run.result_digest);
        CHECK(kept->scorecards.input_digest == kept->run.input_digest);
    }

    TEST_CASE("altered cards are told of, and those that can be read are given")
    {
        const std::vector<std::pair<std::string, std::vector<std::string>>> alterations{
            {"total = '10.00'", {"scorecards-altered"}},
            {"band = 'none'", {"store-damaged", "scorecards-altered"}},
            {"state = ''", {"store-damaged", "scorecards-altered"}},
            {"gates = 'x'", {"store-damaged", "scorecards-altered"}},
            {"leaves = '[[1,2'", {"store-damaged", "scorecards-altered"}},
            {"leaves = '[[99,\"scored\",null,\"1\",null,\"1\",0]]'",
             {"store-damaged", "scorecards-altered"}},
            {"lessons = '[[]]'", {"store-damaged", "scorecards-altered"}},
            {"exact = 'abc'", {"store-damaged", "scorecards-altered"}},
            {"rank = -1", {"store-damaged", "scorecards-altered"}},
        };
        for (const auto& pair : alterations) {
            const std::string& alteration = pair.first;
            const std::vector<std::string>& told = pair.second;
            CAPTURE(alteration);
            const build::Folder folder;
            write_version_2(folder / "a.db");
            SQLite::Database{(folder / "a.db").string(), SQLite::OPEN_READWRITE}.exec(
                "UPDATE scorecard SET " + alteration +
                " WHERE run = 2 AND unit = (SELECT key FROM unit WHERE code = '21034')");
            Diagnostics found;
            const Store store = Store::open(folder / "a.db", StoreAccess::read, {.found = &found});
            const auto kept = kept_scorecards(store, find_round(store, "2026"));
            REQUIRE(kept);
            CHECK(ids(found) == told);
            CHECK(kept->scorecards.units.size() == 4 - told.size());
        }
    }

    TEST_CASE("computed cards are the kept ones, others, or nothing that altered ones tell of")
    {
        const build::Folder folder;
        write_version_2(folder / "a.db");
        const Store store = Store::open(folder / "a.db", StoreAccess::read);
        const auto kept = kept_scorecards(store, find_round(store, "2026"));
        REQUIRE(kept);
        std::vector<Scorecard> cards = kept->scorecards.units;
        const auto compared = [&] { return compare_with_kept(store, kept->run, kept->set, cards); };
        CHECK(compared() == KeptState::same);

        cards.back().name += " B";
        CHECK(compared() == KeptState::other);
        cards.pop_back();
        CHECK(compared() == KeptState::other);
        cards = kept->scorecards.units;
        cards.push_back(cards.back());
        CHECK(compared() == KeptState::other);
        cards.clear();
        CHECK(compared() == KeptState::other);

        cards = kept->scorecards.units;
        SQLite::Database{(folder / "a.db").string(), SQLite::OPEN_READWRITE}.exec(
            "UPDATE scorecard SET total = '10.00' WHERE run = 2");
        CHECK(compared() == KeptState::altered);
    }
}
