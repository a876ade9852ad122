#include "../printers.hpp"

#include <assess/text/decimal.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace assess;

namespace {

/// What the text is read as, or why it is nothing.
std::string read(std::string_view text, DecimalMark mark, Grouping grouping)
{
    const auto number = parse_grouped(text, mark, grouping);
    return number ? number->str() : std::string{number.fault().message->id};
}

} // namespace

TEST_SUITE("text/grouping")
{
    TEST_CASE("marks between groups of three digits are passed over")
    {
        CHECK(read("1.234,5", DecimalMark::comma, Grouping::dot) == "1234.5");
        CHECK(read("-1.750", DecimalMark::comma, Grouping::dot) == "-1750");
        CHECK(read("12.345.678", DecimalMark::comma, Grouping::dot) == "12345678");
        CHECK(read("1,234.5", DecimalMark::point, Grouping::comma) == "1234.5");
        CHECK(read("1 234,5", DecimalMark::comma, Grouping::space) == "1234.5");
        for (const std::string space : {" ", "\u00A0", "\u2007", "\u2009", "\u202F"}) {
            CHECK(read("1" + space + "234", DecimalMark::point, Grouping::space) == "1234");
        }
    }

    TEST_CASE("a number without groups is read as ever")
    {
        for (const auto grouping : {Grouping::none, Grouping::comma, Grouping::space}) {
            CHECK(read("1234.5", DecimalMark::point, grouping) == "1234.5");
            CHECK(read("0.125", DecimalMark::point, grouping) == "0.125");
            CHECK(read("-7", DecimalMark::point, grouping) == "-7");
        }
    }

    TEST_CASE("what is not in groups of three is refused")
    {
        for (const std::string_view text :
             {"1234.567", "1.23", "1.2345", "1..234", ".123", "0.123", "01.234", "1.234.",
              "1.234.5", "1.234,5.678", "12.345 678", "--1.234", "."}) {
            CAPTURE(text);
            CHECK_FALSE(parse_grouped(text, DecimalMark::comma, Grouping::dot));
        }
        CHECK_FALSE(parse_grouped("1  234", DecimalMark::point, Grouping::space));
        CHECK_FALSE(parse_grouped("1,234", DecimalMark::point, Grouping::space));
        CHECK(read("1 234", DecimalMark::point, Grouping::none) == "number-grouping");
    }

    TEST_CASE("whatever the groups, the number is the one without them")
    {
        for (std::int64_t steps = 1; steps < 900'000'000'000'000'000; steps *= 7) {
            const std::string plain = Decimal::of_steps(steps).str();
            std::size_t end = plain.find('.');
            std::string grouped = plain;
            end = end == std::string::npos ? plain.size() : end;
            while (end > 3) {
                end -= 3;
                grouped.insert(end, ",");
            }
            CHECK(read(grouped, DecimalMark::point, Grouping::comma) == plain);
        }
    }
}
