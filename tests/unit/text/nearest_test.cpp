#include "printers.hpp"

#include <assess/text/nearest.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("text/nearest")
{
    TEST_CASE("a mistyped name finds the one that was probably meant")
    {
        const std::vector<std::string> names{"title", "total", "U07", "đơn vị", "rounding"};
        CHECK(nearest("titel", names) == "title");
        CHECK(nearest("toal", names) == "total");
        CHECK(nearest("U-07", names) == "U07");
        CHECK(nearest("don vị", names) == "đơn vị");
        CHECK(nearest("ROUNDING", names) == "rounding");
        CHECK(nearest("roudnign", names) == "rounding");
    }

    TEST_CASE("what is not close to any name finds nothing")
    {
        const std::vector<std::string> names{"title", "id"};
        CHECK_FALSE(nearest("quota", names));
        CHECK_FALSE(nearest("ix", names));
        CHECK_FALSE(nearest("", names));
        CHECK_FALSE(nearest(std::string(1'000'000, 'x'), names));
        CHECK_FALSE(nearest("title", {}));
        CHECK_FALSE(nearest("\xFF\xFF\xFF", names));
    }

    TEST_CASE("of two names that are equally close the first is taken")
    {
        const std::vector<std::string> names{"bonus_cap", "bonus_map"};
        CHECK(nearest("bonus_tap", names) == "bonus_cap");
    }

    TEST_CASE("a code that lost the zeros before it finds them again")
    {
        const std::vector<std::string> codes{"102", "00101", "00456"};
        CHECK(nearest_code("101", codes) == "00101");
        CHECK(nearest_code("0101", codes) == "00101");
        CHECK(nearest_code("456", codes) == "00456");
        CHECK(nearest_code("00455", codes) == "00456");
        CHECK_FALSE(nearest_code("7", codes));
        CHECK_FALSE(nearest_code("000", codes));
    }
}
