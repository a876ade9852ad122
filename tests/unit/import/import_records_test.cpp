#include "record_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

using namespace assess;
using build::RecordSample;
using build::two_records;

TEST_SUITE("import/import_records")
{
    TEST_CASE("a register is kept as its file and counted for every unit")
    {
        RecordSample sample;
        const auto outcome = sample.import(sample.request_for("a.csv", two_records));
        REQUIRE(outcome);
        CHECK(outcome->changes);
        CHECK(outcome->files.at(0).fate == FileFate::added);
        CHECK(sample.counted("00006") == "2");
        CHECK(sample.counted("21034") == "0");
        const auto& kept = outcome->files[0].kept;
        CHECK(kept.file.path == sample.store.kept_files() / kept.file.sha256);
        CHECK(read_file(kept.file.path) == two_records);
        CHECK(sample.unfinished().empty());
    }

    TEST_CASE("files of one size are told apart by what they hold")
    {
        RecordSample sample;
        std::string other = two_records;
        std::ranges::replace(other, 'A', 'C');
        sample.import(sample.request_for("a.csv", two_records));
        const auto outcome = sample.import(sample.request_for("b.csv", other));
        REQUIRE(outcome);
        CHECK(outcome->files.size() == 2);
        CHECK(outcome->same == 0);
        CHECK(sample.counted("00006") == "3");
    }

    TEST_CASE("a file named twice is taken once")
    {
        RecordSample sample;
        sample.request_for("a.csv", two_records);
        const auto outcome = sample.import(sample.request({"a.csv", "a.csv"}));
        REQUIRE(outcome);
        CHECK(outcome->files.size() == 1);
        CHECK(outcome->same == 1);
    }

    TEST_CASE("a file that was left in its place may be kept later")
    {
        RecordSample sample;
        auto request = sample.request_for("a.csv", two_records);
        request.keeping = FileKeeping::in_place;
        sample.import(request);
        CHECK(sample.ask("SELECT path FROM register_file") == (sample.folder / "a.csv").string());
        request.keeping = FileKeeping::copy;
        const auto outcome = sample.import(request);
        REQUIRE(outcome);
        CHECK(outcome->files.at(0).fate == FileFate::reread);
        CHECK(sample.ask("SELECT count(*) FROM register_file WHERE path IS NULL") == "1");
        CHECK(std::filesystem::exists(outcome->files[0].kept.file.path));
    }

    TEST_CASE("what was read of a round that was changed meanwhile is not kept")
    {
        RecordSample sample;
        {
            const auto read = read_records(sample.store, "2026",
                                           sample.request_for("a.csv", two_records), sample.found);
            REQUIRE(read);
            CHECK(sample.unfinished().size() == 1);
            build::import(sample.store, RowKind::units, "code,name,kind\n00007,C,ward\n");
            CHECK_FALSE(keep_records(sample.store, *read, build::tester(), sample.found));
        }
        CHECK(sample.found.all().front().message->id == "import-round-changed");
        CHECK(sample.ask("SELECT count(*) FROM register") == "0");
        CHECK(sample.unfinished().empty());
    }

    TEST_CASE("two imports of one register at a time do not lose one")
    {
        RecordSample sample;
        const auto first = read_records(sample.store, "2026",
                                        sample.request_for("a.csv", two_records), sample.found);
        const auto second = read_records(
            sample.store, "2026",
            sample.request_for("b.csv", "dossier,unit,day\nC,21034,2026-06-01\n"), sample.found);
        REQUIRE(first);
        REQUIRE(second);
        CHECK(keep_records(sample.store, *second, build::tester(), sample.found));
        CHECK_FALSE(keep_records(sample.store, *first, build::tester(), sample.found));
        CHECK(sample.ask("SELECT group_concat(file) FROM v_register_files") == "b.csv");
    }

    TEST_CASE("a register is stale once a unit is added, until it is counted again")
    {
        RecordSample sample;
        sample.import(sample.request_for("a.csv", two_records));
        CHECK(stale_registers(sample.store, "2026").empty());
        build::import(sample.store, RowKind::units, "code,name,kind\n00007,C,ward\n");
        CHECK(stale_registers(sample.store, "2026") == std::vector<std::string>{"dossiers"});
        CHECK(sample.count_again());
        CHECK(stale_registers(sample.store, "2026").empty());
        CHECK(sample.counted("00007") == "0");
        CHECK(sample.ask("SELECT action FROM trail ORDER BY seq DESC LIMIT 1") == "count-records");
    }

    TEST_CASE("a file that was changed in the folder of kept files is noticed")
    {
        RecordSample sample;
        const auto outcome = sample.import(sample.request_for("a.csv", two_records));
        REQUIRE(outcome);
        std::ofstream{outcome->files.at(0).kept.file.path, std::ios::app} << "C,00006,2026-06-03\n";
        CHECK_THROWS_WITH_AS(sample.count_again(), doctest::Contains("record-copy-damaged"), Error);
        CHECK(sample.counted("00006") == "2");
    }

    TEST_CASE("rows that were left out are left out again")
    {
        RecordSample sample;
        auto request = sample.request_for("a.csv", two_records + "D,nobody,2026-06-01\n");
        request.files[0].bad_rows = BadRows::skip;
        request.rejects = sample.folder / "rejects.csv";
        REQUIRE(sample.import(request));
        CHECK(std::filesystem::exists(request.rejects));
        build::import(sample.store, RowKind::units, "code,name,kind\n00007,C,ward\n");
        CHECK(sample.count_again());
        CHECK(sample.ask("SELECT rejected FROM v_registers") == "1");
        CHECK(sample.counted("00006") == "2");
    }

    TEST_CASE("a register of which nothing was recorded is imported when that is said")
    {
        RecordSample sample;
        const std::string header = "dossier,unit,day\n";
        auto request = sample.request_for("none.csv", header);
        CHECK_FALSE(sample.import(request));
        CHECK(sample.found.all().front().message->id == "csv-no-rows");
        CHECK(sample.ask("SELECT count(*) FROM v_register_values") == "0");
        request.files[0].without_rows = WithoutRows::accept;
        REQUIRE(sample.import(request));
        CHECK(sample.counted("00006") == "0");
        CHECK(sample.ask("SELECT rows FROM v_register_files") == "0");
    }

    TEST_CASE(
        "a file without rows stays what it is when more comes, and is left out when a file of "
        "rows is put in its place")
    {
        RecordSample sample;
        auto none = sample.request_for("none.csv", "dossier,unit,day\n");
        none.files[0].without_rows = WithoutRows::accept;
        REQUIRE(sample.import(none));
        auto some = sample.request_for("some.csv", two_records);
        REQUIRE(sample.import(some));
        CHECK(sample.count_again());
        CHECK(sample.counted("00006") == "2");
        CHECK(sample.ask("SELECT count(*) FROM register_file") == "2");
        some.earlier = EarlierFiles::replace;
        const auto outcome = sample.import(some);
        REQUIRE(outcome);
        CHECK(outcome->left_out == std::vector<std::string>{"none.csv"});
    }

    TEST_CASE("a fault keeps everything out, the copy too")
    {
        RecordSample sample;
        auto request = sample.request_for("a.csv", two_records + "D,nobody,2026-06-01\n");
        CHECK_FALSE(sample.import(request));
        CHECK(sample.found.errors() == 1);
        CHECK(sample.ask("SELECT count(*) FROM register") == "0");
        CHECK(std::distance(std::filesystem::directory_iterator{sample.store.kept_files()}, {}) ==
              2); // the set and the units
    }

    TEST_CASE("copies that a killed process left behind go with the next import, others stay")
    {
        RecordSample sample;
        write_file(sample.store.kept_files() / build::left_behind, "half");
        const NewFile of_others = NewFile::in(sample.store.kept_files());
        REQUIRE(sample.import(sample.request_for("a.csv", two_records)));
        CHECK(sample.unfinished() ==
              std::vector<std::string>{of_others.path().filename().string()});
    }
}
