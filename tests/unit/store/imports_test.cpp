#include "../printers.hpp"
#include "sample_store.hpp"

#include <doctest/doctest.h>

using namespace assess;

namespace {

const std::string units = "code,name,kind,parent\n51,Tỉnh,province,\n00006,Phường A,ward,51\n"
                          "21034,Xã B,commune,51\n";

std::string facts(const std::string& rows)
{
    return "unit,measure,value\n" + rows;
}

} // namespace

TEST_SUITE("store/imports")
{
    TEST_CASE("rows are added, changed or the same")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        build::import(store, RowKind::facts, facts("00006,meetings,4\n00006,balance,1\n"));
        const ImportOutcome outcome =
            build::import(store, RowKind::facts,
                          facts("00006,balance,1.00\n00006,meetings,5\n21034,balance,2\n"));
        CHECK(outcome.added == 1);
        CHECK(outcome.changed == 1);
        CHECK(outcome.same == 1);
    }

    TEST_CASE("the same file again writes nothing at all")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        const std::string before = build::ask(folder / "a.db", "SELECT max(hash) FROM trail");
        CHECK(build::import(store, RowKind::units, units).same == 3);
        CHECK(build::ask(folder / "a.db", "SELECT max(hash) FROM trail") == before);
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM import") == "1");
    }

    TEST_CASE("a replaced value and where it came from stay in the history")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        build::import(store, RowKind::facts, facts("00006,meetings,4\n"));
        build::import(store, RowKind::facts, facts("\n00006,meetings,5\n"));
        CHECK(build::ask(folder / "a.db",
                         "SELECT subject || old || line || column || import || replaced_by FROM "
                         "history") == R"(["00006","meetings"]{"value":"4"}21623)");
        CHECK(build::ask(folder / "a.db", "SELECT value || line FROM fact") == "53");
    }

    TEST_CASE(
        "what a file has no column for stays, and the merged row is what is compared and kept")
    {
        const build::Folder folder;
        Store one = build::small_round(folder / "one.db");
        Store two = build::small_round(folder / "two.db");
        const std::string noted = "unit,measure,value,note\n00006,meetings,4,book\n";
        build::import(one, RowKind::units, units);
        build::import(two, RowKind::units, units);
        build::import(one, RowKind::facts, noted);
        build::import(two, RowKind::facts, noted);
        CHECK(build::import(one, RowKind::facts, facts("00006,meetings,4.0\n")).same == 1);
        const ImportOutcome outcome =
            build::import(one, RowKind::facts, facts("00006,meetings,5\n"));
        CHECK(outcome.changed == 1);
        CHECK(outcome.emptied == 0);
        CHECK(build::ask(folder / "one.db", "SELECT value || note FROM fact") == "5book");
        build::import(two, RowKind::facts, "unit,measure,value,note\n00006,meetings,5,book\n");
        const std::string last = "SELECT new_digest FROM trail ORDER BY seq DESC LIMIT 1";
        CHECK(build::ask(folder / "one.db", last) == build::ask(folder / "two.db", last));
    }

    TEST_CASE("an empty cell empties a value, and is counted")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        build::import(store, RowKind::facts, "unit,measure,value,note\n00006,meetings,4,book\n");
        const ImportOutcome outcome =
            build::import(store, RowKind::facts,
                          "unit,measure,value,note\n00006,meetings,4,\n21034,meetings,1,\n");
        CHECK(outcome.changed == 1);
        CHECK(outcome.emptied == 1);
        CHECK(build::ask(folder / "a.db", "SELECT note IS NULL FROM fact WHERE value = '4'") ==
              "1");
    }

    TEST_CASE("kept rows are found by their keys")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        const Round round = find_round(store, std::nullopt);
        CHECK_FALSE(KeptValues{store, round, RowKind::facts}.of({"00006", "meetings"}));
        build::import(store, RowKind::facts, facts("00006,meetings,4\n"));
        KeptValues kept{store, round, RowKind::facts};
        CHECK(kept.of({"00006", "meetings"}) == std::vector<std::string>{"4", ""});
        CHECK_FALSE(kept.of({"21034", "meetings"}));
        CHECK_FALSE(kept.of({"00006", "balance"}));
    }

    TEST_CASE("one faulty row keeps all others out")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        Diagnostics found;
        CHECK_FALSE(build::import(store, RowKind::facts,
                                  facts("00006,meetings,4\n00006,balance,many\n"), found));
        CHECK(found.errors() == 1);
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM fact") == "0");
    }

    TEST_CASE("the file is kept under its digest")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, units);
        const std::string name = build::ask(folder / "a.db", "SELECT sha256 FROM import");
        CHECK(std::filesystem::file_size(store.kept_files() / name) == units.size());
    }

    TEST_CASE("the order of the rows does not change the digest of the trail")
    {
        const build::Folder folder;
        Store one = build::small_round(folder / "one.db");
        Store two = build::small_round(folder / "two.db");
        build::import(one, RowKind::units, units);
        build::import(two, RowKind::units, units);
        build::import(one, RowKind::facts, facts("00006,meetings,4\n21034,meetings,5\n"));
        build::import(two, RowKind::facts, facts("21034,meetings,5\n00006,meetings,4\n"));
        const std::string last = "SELECT new_digest FROM trail ORDER BY seq DESC LIMIT 1";
        CHECK(build::ask(folder / "one.db", last) == build::ask(folder / "two.db", last));
    }
}
