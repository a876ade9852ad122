#include <assess/store/handed_in_rows.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

using Texts = std::vector<std::string_view>;

} // namespace

TEST_SUITE("store/handed_in_rows")
{
    TEST_CASE("a row comes back as it was added, whatever its length")
    {
        const std::string long_text(1'000'000, 'x');
        HandedInRows rows;
        rows.add({0, 2, 1}, Texts{"00006", "meetings"}, Texts{"4", ""});
        rows.add({1, 3, 7}, Texts{"00007"}, Texts{});
        rows.add({0, 4, 1}, Texts{"", "b"}, Texts{long_text, "end"});
        rows.add({}, Texts{}, Texts{"alone"});
        REQUIRE(rows.size() == 4);
        CHECK(rows[0].key.strings() == std::vector<std::string>{"00006", "meetings"});
        CHECK(rows[0].values.strings() == std::vector<std::string>{"4", ""});
        CHECK(rows[1].values.size() == 0);
        CHECK(rows[1].file == 1);
        CHECK(rows[1].line == 3);
        CHECK(rows[1].column == 7);
        CHECK(rows[2].values[0] == long_text);
        CHECK(rows[2].values[1] == "end");
        CHECK(rows[3].key.size() == 0);
        CHECK(rows[3].values.front() == "alone");
    }

    TEST_CASE("a row whose texts have 65535 bytes comes back, and one with a byte more")
    {
        for (const std::size_t bytes : {65'535U, 65'536U}) {
            CAPTURE(bytes);
            const std::string text(bytes - 4, 'x');
            HandedInRows rows;
            rows.add({}, Texts{"ab", ""}, Texts{text, "cd", ""});
            CHECK(rows[0].key.strings() == std::vector<std::string>{"ab", ""});
            CHECK(rows[0].values.strings() == std::vector<std::string>{text, "cd", ""});
        }
    }

    TEST_CASE("rows stay where they are while more are added")
    {
        HandedInRows rows;
        rows.add({0, 1, 1}, Texts{"first"}, Texts{});
        const RowView first = rows[0];
        for (int i = 0; i < 100'000; ++i) {
            rows.add({0, 2, 1}, Texts{"00006", "meetings"}, Texts{"4"});
        }
        CHECK(first.key.front() == "first");
        CHECK(rows[100'000].values.front() == "4");
    }
}
