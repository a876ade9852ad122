#include "printers.hpp"

#include <assess/text/decimal.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>

using namespace assess;

namespace {

struct RefusedNumber {
    std::string text;
    DecimalMark mark = DecimalMark::point;
    std::string id;
    std::size_t offset = 0;
    std::string remedy; ///< part of the English hint
};

} // namespace

TEST_SUITE("text/decimal")
{
    TEST_CASE("a number is read as written and printed as short as it can be")
    {
        struct Row {
            std::string text;
            std::int64_t steps;
            std::string printed;
        };
        const Row rows[] = {
            {"0", 0, "0"},
            {"-0", 0, "0"},
            {"7", 7'000'000, "7"},
            {"007", 7'000'000, "7"},
            {"-0.25", -250'000, "-0.25"},
            {"12.500000", 12'500'000, "12.5"},
            {"0.000001", 1, "0.000001"},
            {"9223372036854.775807", std::numeric_limits<std::int64_t>::max(),
             "9223372036854.775807"},
            {"-9223372036854.775808", std::numeric_limits<std::int64_t>::min(),
             "-9223372036854.775808"},
        };
        for (const auto& row : rows) {
            CAPTURE(row.text);
            const auto number = Decimal::parse(row.text);
            REQUIRE(number);
            CHECK(number->steps() == row.steps);
            CHECK(number->str() == row.printed);
        }
    }

    TEST_CASE("a decimal comma is read only where it was asked for")
    {
        CHECK(*Decimal::parse("8,5", DecimalMark::comma) == Decimal::of_steps(8'500'000));
        CHECK(*Decimal::parse("1,750", DecimalMark::comma) == Decimal::of_steps(1'750'000));
        CHECK(*Decimal::parse("1.750") == Decimal::of_steps(1'750'000));
    }

    TEST_CASE("what is not a number is refused where it stands, with what to write instead")
    {
        const RefusedNumber rows[] = {
            {"", DecimalMark::point, "number-empty", 0, ""},
            {"  ", DecimalMark::point, "number-empty", 0, ""},
            {"abc", DecimalMark::point, "number-syntax", 0, "digits only"},
            {"-", DecimalMark::point, "number-syntax", 0, "12 or 7.5"},
            {"abc", DecimalMark::comma, "number-syntax", 0, "12 or 7,5"},
            {"--5", DecimalMark::point, "number-character", 1, ""},
            {"5-", DecimalMark::point, "number-character", 1, ""},
            {"12a", DecimalMark::point, "number-character", 2, ""},
            {"95%", DecimalMark::point, "number-character", 2, ""},
            {"1٣", DecimalMark::point, "number-character", 1, ""},
            {"٣", DecimalMark::point, "number-syntax", 0, ""},
            {" 5", DecimalMark::point, "number-space", 0, "remove"},
            {"5 ", DecimalMark::point, "number-space", 1, "remove"},
            {"+5", DecimalMark::point, "number-plus", 0, "write 5"},
            {"1e3", DecimalMark::point, "number-exponent", 1, ""},
            {"1.5E-3", DecimalMark::point, "number-exponent", 3, ""},
            {"8,5", DecimalMark::point, "number-decimal-comma", 1, "write 8.5, or"},
            {"-8,25", DecimalMark::point, "number-decimal-comma", 2, "write -8.25, or"},
            {"0,125", DecimalMark::point, "number-decimal-comma", 1, "write 0.125, or"},
            {"1234,567", DecimalMark::point, "number-decimal-comma", 4, "write 1234.567"},
            {"1,750", DecimalMark::point, "number-comma-unclear", 1, "write 1750 or 1.750"},
            {"-1,750", DecimalMark::point, "number-comma-unclear", 2, "write -1750 or -1.750"},
            {"8.5", DecimalMark::comma, "number-decimal-point", 1, "write 8,5, or"},
            {"1.750", DecimalMark::comma, "number-point-unclear", 1, "write 1750 or 1,750"},
            {"1,234,567", DecimalMark::point, "number-grouping", 1,
             "write 1234567, or read the file with --grouping comma --decimal point"},
            {"1.234.567", DecimalMark::point, "number-grouping", 1,
             "write 1234567, or read the file with --grouping dot --decimal comma"},
            {"1,750.5", DecimalMark::point, "number-grouping", 1,
             "write 1750.5, or read the file with --grouping comma --decimal point"},
            {"1.750,5", DecimalMark::point, "number-grouping", 1,
             "write 1750.5, or read the file with --grouping dot --decimal comma"},
            {"-1.750,5", DecimalMark::comma, "number-grouping", 2, "write -1750,5"},
            {"1 750", DecimalMark::point, "number-grouping", 1,
             "write 1750, or read the file with --grouping space"},
            {"1.234 567", DecimalMark::point, "number-grouping", 1, "write 1234567"},
            {"1 234,5", DecimalMark::point, "number-grouping", 1,
             "--grouping space --decimal comma"},
            {"1\u200B750", DecimalMark::point, "number-character", 1, ""},
            {"1.2.3", DecimalMark::point, "number-syntax", 1, ""},
            {".5", DecimalMark::point, "number-bare-mark", 0, "0.5"},
            {",5", DecimalMark::comma, "number-bare-mark", 0, "0,5"},
            {"5.", DecimalMark::point, "number-bare-mark", 1, ""},
            {"0.1234567", DecimalMark::point, "number-too-precise", 8, "6 digits"},
            {"9223372036854.775808", DecimalMark::point, "number-out-of-range", 0, ""},
            {"-9223372036854.775809", DecimalMark::point, "number-out-of-range", 0, ""},
            {"99999999999999999999", DecimalMark::point, "number-out-of-range", 0, ""},
        };
        for (const auto& row : rows) {
            CAPTURE(row.text);
            const auto number = Decimal::parse(row.text, row.mark);
            REQUIRE_FALSE(number);
            CHECK(number.fault().message->id == row.id);
            CHECK(number.fault().offset == row.offset);
            CAPTURE(hint(number.fault().at({}), Language::en));
            CHECK(hint(number.fault().at({}), Language::en).find(row.remedy) != std::string::npos);
        }
    }

    TEST_CASE("a sum past the range is not wrapped around")
    {
        const auto highest = Decimal::of_steps(std::numeric_limits<std::int64_t>::max());
        const auto step = Decimal::of_steps(1);
        CHECK(highest - step + step == highest);
        CHECK_THROWS_AS(highest + step, std::overflow_error);
        CHECK_THROWS_AS(Decimal{} - highest - step - step, std::overflow_error);
        CHECK_THROWS_AS(Decimal::whole(9'223'372'036'855), std::overflow_error);
        CHECK(Decimal::whole(-3).str() == "-3");
    }
}
