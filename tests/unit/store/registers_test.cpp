#include "../printers.hpp"
#include "sample_store.hpp"

#include <assess/store/registers.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

const std::string two_units = "code,name,kind,parent\n51,Tỉnh,province,\n00006,Phường A,ward,51\n"
                              "21034,Xã B,commune,51\n";

/// A small round with a register in the making: two of its units have records.
struct Sample {
    build::Folder folder;
    Store store = build::small_round(folder / "a.db");
    Round round = find_round(store, "2026");
    CriteriaSet set = read_set(store, round);
    std::vector<std::string> codes;
    std::vector<KeptRecordFile> files;
    RegisterCounts counts;

    Sample()
    {
        build::import(store, RowKind::units, two_units);
        codes = unit_codes(store, round);
        add_file("dossiers.csv", std::string(64, 'a'));
        counts.measures = {*set.find_measure("dossiers_in")};
        counts.units = {{2, {Outcome::of(Rational::whole(2))}},
                        {0, {Outcome::of({})}},
                        {3, {Outcome::nothing_arose()}}};
    }

    void add_file(const std::string& name, const std::string& sha256)
    {
        KeptRecordFile kept;
        kept.file.name = name;
        kept.file.sha256 = sha256;
        kept.options = "--register dossiers";
        files.push_back(kept);
        counts.files.push_back({sha256, 100, 7, 1, 2, 0});
    }

    RegisterPremises premises() const { return {set, 0, round, codes, files}; }
    void keep() { keep_register(store, {premises(), counts, "0.2.0"}, build::tester()); }
    std::string ask(const std::string& query) const { return build::ask(folder / "a.db", query); }
    bool stale() const { return build::input_of(store).registers.at(0).stale; }
};

} // namespace

TEST_SUITE("store/registers")
{
    TEST_CASE("a register comes back as it was kept")
    {
        Sample sample;
        sample.files[0].file.format = {';', DecimalMark::comma, DateOrder::dmy, true,
                                       Grouping::dot};
        sample.files[0].file.bad_rows = BadRows::skip;
        sample.files[0].file.path = "/data/dossiers.csv";
        sample.files[0].keeping = FileKeeping::in_place;
        sample.keep();
        const auto kept = kept_registers(sample.store, sample.round);
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].id == "dossiers");
        CHECK(kept[0].definition == register_definition(sample.premises()));
        REQUIRE(kept[0].files.size() == 1);
        const KeptRecordFile& file = kept[0].files[0];
        CHECK(file.file.format.delimiter == ';');
        CHECK(file.file.format.decimal == DecimalMark::comma);
        CHECK(file.file.format.dates == DateOrder::dmy);
        CHECK(file.file.format.grouping == Grouping::dot);
        CHECK(file.file.bad_rows == BadRows::skip);
        CHECK(file.file.path == "/data/dossiers.csv");
        CHECK(file.keeping == FileKeeping::in_place);
        CHECK(file.scanned.rows == 7);
        CHECK(file.scanned.rejected == 1);
        CHECK(file.scanned.outside_period == 2);
        CHECK(file.options == "--register dossiers");
        CHECK(file.import == 2);
    }

    TEST_CASE("a copy is read from the folder of kept files")
    {
        Sample sample;
        sample.keep();
        const auto kept = kept_registers(sample.store, sample.round);
        CHECK(kept.at(0).files.at(0).file.path == sample.store.kept_files() / std::string(64, 'a'));
        CHECK_FALSE(kept[0].files[0].file.format.delimiter);
    }

    TEST_CASE("every assessed unit has the values of a register that was imported")
    {
        Sample sample;
        CHECK(build::input_of(sample.store).units.at(0).counts.empty());
        sample.keep();
        const RoundInput input = build::input_of(sample.store);
        REQUIRE(input.units.size() == 2);
        CHECK(input.units[0].counts.at(0).outcome == Outcome::of(Rational::whole(2)));
        CHECK(input.units[0].has_records());
        CHECK(input.units[1].counts.at(0).outcome == Outcome::of({}));
        CHECK_FALSE(input.units[1].has_records());
        CHECK(input.registers.at(0).files.at(0).file == "dossiers.csv");
        CHECK(input.registers[0].files[0].rejected == 1);
        CHECK(input.sources.size() == 2);
    }

    TEST_CASE("a value where nothing arose is not zero")
    {
        Sample sample;
        sample.counts.units[0].values = {Outcome::nothing_arose()};
        sample.keep();
        CHECK(build::input_of(sample.store).units.at(0).counts.at(0).outcome ==
              Outcome::nothing_arose());
        CHECK(sample.ask("SELECT count(*) FROM register_value WHERE value IS NULL") == "2");
    }

    TEST_CASE("a second file joins the first, which keeps its import")
    {
        Sample sample;
        sample.keep();
        sample.files = kept_registers(sample.store, sample.round).at(0).files;
        sample.add_file("more.csv", std::string(64, 'b'));
        sample.keep();
        const auto kept = kept_registers(sample.store, sample.round);
        REQUIRE(kept.at(0).files.size() == 2);
        CHECK(kept[0].files[0].import == 2);
        CHECK(kept[0].files[1].import == 3);
        CHECK(sample.ask("SELECT count(*) FROM register") == "1");
        CHECK(sample.ask("SELECT group_concat(subject, ' / ') FROM trail WHERE action = "
                         "'import-records'") == "round 2026, register dossiers, import 2 / "
                                                "round 2026, register dossiers, import 3");
        CHECK(sample.ask("SELECT old_digest = (SELECT new_digest FROM trail WHERE seq = 3) FROM "
                         "trail WHERE seq = 4") == "1");
        CHECK(sample.ask("SELECT added || kind FROM import WHERE key = 3") == "6records");
    }

    TEST_CASE("files counted once more add no import")
    {
        Sample sample;
        sample.keep();
        sample.files = kept_registers(sample.store, sample.round).at(0).files;
        sample.counts.units[0].values = {Outcome::of(Rational::whole(5))};
        sample.keep();
        CHECK(sample.ask("SELECT count(*) FROM import") == "2");
        CHECK(sample.ask("SELECT action FROM trail ORDER BY seq DESC LIMIT 1") == "count-records");
        CHECK(sample.ask("SELECT value FROM v_register_values WHERE unit = '00006'") == "5");
    }

    TEST_CASE("values are stale once what they were counted from is another")
    {
        Sample sample;
        sample.keep();
        CHECK_FALSE(sample.stale());
        SUBCASE("a unit more")
        {
            build::import(sample.store, RowKind::units, "code,name,kind\n00007,C,ward\n");
            CHECK(sample.stale());
        }
        SUBCASE("a measure of the register")
        {
            sample.set.measures.at(*sample.set.find_measure("dossiers_in")).source =
                Counted{0, Counted::Aggregate::distinct, 1, {}};
            CHECK(load_input(sample.store, sample.round, sample.set, {}).registers.at(0).stale);
        }
        SUBCASE("another measure does not matter")
        {
            sample.set.measures.at(0).id = "gatherings";
            CHECK_FALSE(
                load_input(sample.store, sample.round, sample.set, {}).registers.at(0).stale);
        }
        SUBCASE("the period")
        {
            sample.round.period.last -= std::chrono::days{1};
            CHECK(load_input(sample.store, sample.round, sample.set, {}).registers.at(0).stale);
        }
    }

    TEST_CASE("a calendar matters where an expression asks for working days, and only there")
    {
        Sample sample;
        sample.keep();
        sample.round.calendar = {"vn", std::string(64, 'c'), "vn.toml", "text"};
        CHECK_FALSE(load_input(sample.store, sample.round, sample.set, {}).registers.at(0).stale);
        CHECK_FALSE(asks_for_calendar(sample.set));
        Expression where{"workdays(day, day) > 1", {{}}};
        where.nodes[0].op = Operator::workdays;
        sample.set.measures.at(*sample.set.find_measure("dossiers_in")).source =
            Counted{0, Counted::Aggregate::count, {}, where};
        CHECK(asks_for_calendar(sample.set));
        const std::string with = register_definition(sample.premises());
        sample.round.calendar.reset();
        CHECK(register_definition(sample.premises()) != with);
    }

    TEST_CASE("a register the set no longer knows is not looked at")
    {
        Sample sample;
        sample.keep();
        sample.set.registers.at(0).id = "letters";
        CHECK(load_input(sample.store, sample.round, sample.set, {}).registers.empty());
    }
}
