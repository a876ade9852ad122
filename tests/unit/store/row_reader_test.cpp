#include "../printers.hpp"
#include "sample_store.hpp"
#include "store/row_reader.hpp"

#include <assess/store/kept_scorecards.hpp>

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <array>
#include <functional>

using namespace assess;

namespace {

/// The one row of "SELECT 1 AS key, VALUE AS value".
class OneRow {
public:
    explicit OneRow(const std::string& value)
        : rows_{database_, damage_, {"t"}, "SELECT 1 AS key, " + value + " AS value"}
    {
        REQUIRE(rows_.next());
    }

    RowReader& row() { return rows_; }

private:
    SQLite::Database database_{":memory:"};
    Damage damage_;
    RowReader rows_;
};

constexpr std::array<std::string_view, 2> words{"open", "closed"};

using Read = std::function<void(RowReader&)>;

bool is_damaged(const std::string& value, const Read& read)
{
    OneRow one{value};
    read(one.row());
    return !one.row().intact();
}

/// A store whose rows were changed behind the back of the program, and what is told of it.
struct Altered {
    build::Folder folder;
    Diagnostics found;

    explicit Altered(const std::string& sql)
    {
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, "code,name,kind\n1,A,ward\n2,B,ward\n");
        build::import(store, RowKind::facts, "unit,measure,value\n1,meetings,8\n2,meetings,9\n");
        SQLite::Database{(folder / "a.db").string(), SQLite::OPEN_READWRITE}.exec(sql);
    }

    std::string told()
    {
        const Store store = Store::open(folder / "a.db", StoreAccess::read, {.found = &found});
        static_cast<void>(build::input_of(store));
        static_cast<void>(build::input_of(store));
        CHECK(store.is_damaged() == found.any_error());
        std::string text;
        for (const Diagnostic& one : found.all()) {
            text += sentence(one, Language::en) + '\n';
        }
        return text;
    }
};

} // namespace

TEST_SUITE("store/row_reader")
{
    TEST_CASE("each kind of value is what its column is for, or damaged")
    {
        const Read exact = [](RowReader& row) { row.exact(1); };
        const Read day = [](RowReader& row) { row.day(1); };
        const Read text = [](RowReader& row) { row.text(1); };
        const Read path = [](RowReader& row) { row.path(1); };
        const Read digest = [](RowReader& row) { row.digest(1); };
        const Read count = [](RowReader& row) { row.count(1); };
        const Read line = [](RowReader& row) { row.line(1); };
        const Read truth = [](RowReader& row) { row.truth(1); };
        const Read word = [](RowReader& row) { row.one_of(1, words); };
        const std::vector<std::tuple<Read, std::vector<std::string>, std::vector<std::string>>>
            cases{
                {exact, {"'1.5'", "'-1/3'"}, {"'1/0'", "'1e400'", "''", "NULL", "1", "x'31'"}},
                {day, {"'2026-02-28'"}, {"'2026-13-45'", "'2026-02-29'", "''", "NULL", "20260228"}},
                {text, {"''", "NULL", "'ấm'"}, {"'a' || char(0)", "CAST(x'ff' AS TEXT)", "x'61'"}},
                {path, {"CAST(x'ff' AS TEXT)"}, {"'a' || char(0)"}},
                {digest,
                 {"printf('%064d', 1)"},
                 {"'../../etc/passwd'", "printf('%063d', 1)", "NULL"}},
                {count, {"0", "9007199254740992"}, {"-1", "9223372036854775807", "NULL", "'1'"}},
                {line, {"0", "4294967295"}, {"-1", "4294967296", "NULL"}},
                {truth, {"0", "1"}, {"2", "-1", "NULL"}},
                {word, {"'open'", "'closed'"}, {"'Open'", "''", "NULL"}},
            };
        for (const auto& [read, good, bad] : cases) {
            for (const std::string& value : good) {
                CAPTURE(value);
                CHECK_FALSE(is_damaged(value, read));
            }
            for (const std::string& value : bad) {
                CAPTURE(value);
                CHECK(is_damaged(value, read));
            }
        }
        CHECK(is_damaged("printf('%01000001d', 1)", text));
    }

    TEST_CASE("a value that may be missing is missing when it is damaged")
    {
        CHECK_FALSE(OneRow{"'x'"}.row().exact_or_none(1));
        CHECK_FALSE(OneRow{"'x'"}.row().day_or_none(1));
        CHECK_FALSE(OneRow{"7"}.row().truth_or_none(1));
        CHECK(OneRow{"1"}.row().truth_or_none(1) == true);
        CHECK_FALSE(OneRow{"''"}.row().day_or_none(1));
    }

    TEST_CASE("a damaged row is told of once, and the others are read")
    {
        Altered store{"UPDATE fact SET value = 'abc' WHERE unit = 1"};
        CHECK(store.told() ==
              "the store is damaged: table \"fact\", row unit = 1 (1), measure = 1 (meetings): "
              "value \"abc\" is no exact number\n");
        const Store reader =
            Store::open(store.folder / "a.db", StoreAccess::read, {.found = &store.found});
        CHECK(build::input_of(reader).units.at(0).facts.empty());
        CHECK(build::input_of(reader).units.at(1).facts.size() == 1);
    }

    TEST_CASE("a row from nowhere keeps its value; a row of nobody is told of")
    {
        Altered store{"UPDATE fact SET import = 38 WHERE unit = 1; UPDATE fact SET unit = 77 WHERE "
                      "unit = 2"};
        CHECK(store.told() ==
              "the store is damaged: table \"fact\", row unit = 1 (1), measure = 1 (meetings): "
              "import \"38\" is the number of no import of the round\n"
              "the store is damaged: table \"fact\", row unit = 77, measure = 1 (meetings): unit "
              "\"77\" is the number of no unit of the round\n");
    }

    TEST_CASE("of many damaged rows of a table the first are named and the others counted")
    {
        Altered store{"WITH RECURSIVE n (n) AS (VALUES (100) UNION ALL SELECT n + 1 FROM n WHERE n "
                      "< 399) INSERT INTO fact SELECT 1, n, 1, 'x', NULL, 1, 1, 1 FROM n"};
        const std::string told = store.told();
        CHECK(store.found.errors() == 21);
        CHECK(told.find("damaged rows besides those that were named: 280\n") != std::string::npos);
    }

    TEST_CASE("nobody to be told: a damaged row is an error")
    {
        Altered store{"UPDATE fact SET value = 'abc' WHERE unit = 1"};
        const Store silent = Store::open(store.folder / "a.db", StoreAccess::read);
        CHECK_THROWS_WITH_AS(build::input_of(silent), doctest::Contains("store-damaged"), Error);
    }

    TEST_CASE("a set whose text was altered is told of wherever its round is read")
    {
        Altered store{"UPDATE criteria_set SET text = text || '# more'"};
        CHECK(store.told().find("the criteria set that the store keeps for round \"2026\" was "
                                "altered: its SHA-256 is ") == 0);
    }
}
