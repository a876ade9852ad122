#include "record_sample.hpp"

#include <doctest/doctest.h>

#include <SQLiteCpp/Database.h>

#include <sys/stat.h>

using namespace assess;
using build::RecordSample;

namespace {

const std::string with_fault = build::two_records + "D,nobody,2026-06-01\n";

struct Rejecting : RecordSample {
    RecordsRequest request = request_for("a.csv", with_fault);
    std::filesystem::path rejects = folder / "rejects.csv";

    Rejecting()
    {
        request.files[0].bad_rows = BadRows::skip;
        request.rejects = rejects;
    }

    std::shared_ptr<ReadRecords> read() { return read_records(store, "2026", request, found); }
    bool keep(ReadRecords& records)
    {
        return keep_records(store, records, build::tester(), found).has_value();
    }
    std::vector<std::string> unfinished() const { return build::unfinished_in(folder / "."); }
};

/// From now on every change of a register fails, and only when it is committed.
void refuse_commits(const std::filesystem::path& store)
{
    SQLite::Database database{store.string(), SQLite::OPEN_READWRITE};
    database.exec(
        "CREATE TABLE absent (key INTEGER PRIMARY KEY);"
        "CREATE TABLE asks (key REFERENCES absent (key) DEFERRABLE INITIALLY DEFERRED);"
        "CREATE TRIGGER ask AFTER INSERT ON register BEGIN INSERT INTO asks VALUES (1); END");
}

} // namespace

TEST_SUITE("import/rejects_file")
{
    TEST_CASE("rows that are left out stand in their file once the import is done, not before")
    {
        Rejecting sample;
        write_file(sample.rejects, "earlier");
        const auto read = sample.read();
        REQUIRE(read);
        CHECK(read_file(sample.rejects) == "earlier");
        CHECK(sample.unfinished().size() == 1);
        REQUIRE(sample.keep(*read));
        CHECK(read_file(sample.rejects).find("D,nobody") != std::string::npos);
        CHECK(sample.unfinished().empty());
    }

    TEST_CASE("an import that is not kept leaves the earlier rejects")
    {
        Rejecting sample;
        write_file(sample.rejects, "earlier");
        refuse_commits(sample.folder / "a.db");
        CHECK_THROWS_WITH_AS(sample.import(sample.request), doctest::Contains("store-"), Error);
        CHECK(read_file(sample.rejects) == "earlier");
        CHECK(sample.ask("SELECT count(*) FROM register") == "0");
        CHECK(sample.unfinished().empty());
    }

    TEST_CASE("rejects that cannot take their place after the import stay where they were written")
    {
        Rejecting sample;
        const auto read = sample.read();
        REQUIRE(read);
        const std::vector<std::string> written = sample.unfinished();
        REQUIRE(written.size() == 1);
        std::filesystem::create_directory(sample.rejects);
        CHECK_THROWS_WITH_AS(sample.keep(*read), doctest::Contains("rejects-not-in-place"), Error);
        CHECK(sample.ask("SELECT count(*) FROM register") == "1");
        CHECK(sample.unfinished() == written);
        CHECK(read_file(sample.folder / written[0]).find("D,nobody") != std::string::npos);
    }

    TEST_CASE("two imports at a time write their rejects to files of their own")
    {
        Rejecting sample;
        const std::string of_user = sample.folder / ".rejects.csv.part";
        write_file(of_user, "mine");
        const auto first = sample.read();
        sample.request.files =
            sample.request_for("b.csv", "dossier,unit,day\nE,no one,2026-06-01\n").files;
        sample.request.files[0].bad_rows = BadRows::skip;
        const auto second = sample.read();
        REQUIRE(first);
        REQUIRE(second);
        REQUIRE(sample.keep(*first));
        const std::string rejects = read_file(sample.rejects);
        CHECK(rejects.find("D,nobody") != std::string::npos);
        CHECK(rejects.find("E,no one") == std::string::npos);
        CHECK_FALSE(sample.keep(*second));
        CHECK(read_file(sample.rejects) == rejects);
        CHECK(read_file(of_user) == "mine");
    }

    TEST_CASE("rejects that a killed process left behind go with the next that come there")
    {
        Rejecting sample;
        const NewFile of_others = NewFile::in(sample.folder / ".");
        write_file(sample.folder / build::left_behind, "half");
        REQUIRE(sample.import(sample.request));
        CHECK(sample.unfinished() ==
              std::vector<std::string>{of_others.path().filename().string()});
    }

    TEST_CASE("nothing is read for rejects that have no file on disk to go to")
    {
        Rejecting sample;
        REQUIRE(mkfifo(sample.rejects.c_str(), 0600) == 0);
        sample.request.files[0].path = sample.folder / "missing.csv";
        CHECK_FALSE(sample.import(sample.request));
        REQUIRE(sample.found.errors() == 1);
        CHECK(sample.found.all()[0].message->id == "rejects-not-a-file");
    }
}
