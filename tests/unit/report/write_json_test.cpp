#include "report/sample_round.hpp"

#include <assess/report/write_json.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

constexpr const char* digest = "73ca8fb94f88a6737e49ba6f3cd2a3f07f223146cd7cc2d57d83a6fa7a8e5e5a";

std::optional<WrittenReport> list_of(const std::string& file, const std::string& sha256 = digest)
{
    return read_premises_json(R"({"report": "unit", "premises": {}, "files": [{"file": ")" + file +
                                  R"(", "sha256": ")" + sha256 + R"("}]})",
                              "premises.json");
}

} // namespace

TEST_SUITE("report/write_json")
{
    TEST_CASE("the list of a report's files is read back")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{sample::UnitBuilder{set, "001", "Xã"}.build()};
        const auto round = sample::scored(std::move(set), std::move(units));
        const auto read = read_premises_json(
            write_premises_json("unit", round.view(), {{"001.md", digest}}), "premises.json");
        REQUIRE(read);
        CHECK(read->report == "unit");
        CHECK(read->premises == premises_text(round.view()));
        REQUIRE(read->files.size() == 1);
        CHECK(read->files.front().name == "001.md");
        CHECK(read->files.front().sha256 == digest);
    }

    TEST_CASE("a list that names no plain file beside it is none")
    {
        CHECK(list_of("_c3_a9.1-2.csv"));
        for (const char* const name : {"", ".", "..", "../x.md", "a/b.md", "/etc/passwd", ".hidden",
                                       "premises.json", "x y.md", "é.md", R"(a\u0000b)"}) {
            CAPTURE(name);
            CHECK_FALSE(list_of(name));
        }
        CHECK_FALSE(list_of(std::string(256, 'a')));
        CHECK_FALSE(list_of("a.md", "73CA"));
        for (const char* const text :
             {"", "{", "[]", "null", R"({"premises": {}})", R"({"premises": {}, "files": {}})",
              R"({"premises": {}, "files": [1]})", R"({"premises": {}, "files": [{"file": 1}]})"}) {
            CAPTURE(text);
            CHECK_FALSE(read_premises_json(text, "premises.json"));
        }
    }
}
