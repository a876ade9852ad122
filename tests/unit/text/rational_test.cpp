#include "printers.hpp"

#include "reference/number.hpp"

#include <assess/text/rational.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using namespace assess;

namespace {

constexpr auto highest = std::numeric_limits<std::int64_t>::max();
constexpr auto lowest = std::numeric_limits<std::int64_t>::min();

Rational number(std::string_view text)
{
    return *Rational::parse(text);
}

std::string rounded_text(std::string_view text, int digits, Rounding rule)
{
    return number(text).rounded(digits, rule).str();
}

} // namespace

TEST_SUITE("text/rational")
{
    TEST_CASE("fractions are kept in lowest terms")
    {
        CHECK(Rational::of(2, 4).str() == "0.5");
        CHECK(Rational::of(-2, -6).str() == "1/3");
        CHECK(Rational::of(2, -6).str() == "-1/3");
        CHECK(Rational::of(0, -6) == Rational{});
        CHECK(Rational{*Decimal::parse("2.50")} == Rational::of(5, 2));
        CHECK_THROWS_AS(Rational::of(1, 0), std::domain_error);
    }

    TEST_CASE("sums, differences, products and quotients are exact")
    {
        CHECK(Rational::of(1, 3) + Rational::of(1, 6) == Rational::of(1, 2));
        CHECK(Rational::of(1, 3) - Rational::of(1, 2) == Rational::of(-1, 6));
        CHECK(Rational::of(2, 3) * Rational::of(9, 4) == Rational::of(3, 2));
        CHECK(Rational::of(2, 3) / Rational::of(-4, 9) == Rational::of(-3, 2));
        CHECK_THROWS_AS(Rational::whole(1) / Rational{}, std::domain_error);
        Rational total;
        for (int count = 0; count < 10; ++count) {
            total += Rational::of(1, 10);
        }
        CHECK(total == Rational::whole(1));
    }

    TEST_CASE("numbers that outgrow 64 bits stay exact and come back")
    {
        const auto large = Rational::whole(highest);
        const auto larger = large + Rational::whole(1);
        CHECK(larger.str() == "9223372036854775808");
        CHECK(larger > large);
        CHECK(larger - Rational::whole(1) == large);
        CHECK((large * large / large) == large);
        CHECK((large * large).str() == "85070591730234615847396907784232501249");
        CHECK(Rational::whole(lowest).str() == "-9223372036854775808");
        CHECK(Rational::whole(lowest) + Rational::whole(1) == Rational::whole(-highest));
        CHECK(Rational{Decimal::of_steps(lowest)}.str() == "-9223372036854.775808");
        CHECK(Rational::of(1, lowest) * Rational::whole(lowest) == Rational::whole(1));
        CHECK(Rational::of(lowest, lowest) == Rational::whole(1));
        CHECK((larger - larger).is_zero());
        CHECK((Rational{} - larger).sign() == -1);
    }

    TEST_CASE("order holds between numbers of any size")
    {
        const auto large = number("100000000000000000000");
        CHECK(Rational::of(1, 3) < Rational::of(1, 2));
        CHECK(Rational::of(-1, 3) > Rational::of(-1, 2));
        CHECK(Rational::of(highest, highest - 1) > Rational::of(highest - 1, highest - 2) - large);
        CHECK(Rational::of(highest - 1, highest) > Rational::of(highest - 2, highest - 1));
        CHECK(large > Rational::whole(highest));
        CHECK(Rational{} - large < Rational::whole(lowest));
    }

    TEST_CASE("a number in the middle goes where the rounding rule says")
    {
        struct Row {
            std::string text;
            int digits;
            std::string away, even, zero;
        };
        const Row rows[] = {
            {"2.5", 0, "3", "2", "2"},
            {"3.5", 0, "4", "4", "3"},
            {"-2.5", 0, "-3", "-2", "-2"},
            {"-3.5", 0, "-4", "-4", "-3"},
            {"2.49", 0, "2", "2", "2"},
            {"2.51", 0, "3", "3", "2"},
            {"-2.51", 0, "-3", "-3", "-2"},
            {"0.125", 2, "0.13", "0.12", "0.12"},
            {"0.135", 2, "0.14", "0.14", "0.13"},
            {"1/3", 2, "0.33", "0.33", "0.33"},
            {"2/3", 2, "0.67", "0.67", "0.66"},
            {"-2/3", 6, "-0.666667", "-0.666667", "-0.666666"},
            {"12.5", 2, "12.5", "12.5", "12.5"},
            {"0.4", 0, "0", "0", "0"},
            {"-0.5", 0, "-1", "0", "0"},
            {"9223372036854775807/2", 0, "4611686018427387904", "4611686018427387904",
             "4611686018427387903"},
            {"100000000000000000000.5", 0, "100000000000000000001", "100000000000000000000",
             "100000000000000000000"},
            {"-100000000000000000001.5", 0, "-100000000000000000002", "-100000000000000000002",
             "-100000000000000000001"},
            {"100000000000000000000.005", 2, "100000000000000000000.01", "100000000000000000000",
             "100000000000000000000"},
        };
        for (const auto& row : rows) {
            CAPTURE(row.text);
            CHECK(rounded_text(row.text, row.digits, Rounding::half_away_from_zero) == row.away);
            CHECK(rounded_text(row.text, row.digits, Rounding::half_even) == row.even);
            CHECK(rounded_text(row.text, row.digits, Rounding::toward_zero) == row.zero);
        }
    }

    TEST_CASE("fixed writes exactly the digits that were asked for")
    {
        const auto away = Rounding::half_away_from_zero;
        CHECK(number("12.5").fixed(2, away) == "12.50");
        CHECK(number("12.5").fixed(2, away, DecimalMark::comma) == "12,50");
        CHECK(number("12.5").fixed(0, away) == "13");
        CHECK(number("1/3").fixed(4, away) == "0.3333");
        CHECK(number("-0.05").fixed(2, away) == "-0.05");
        CHECK(number("-0.001").fixed(2, away) == "0.00");
        CHECK(Rational{}.fixed(2, away) == "0.00");
        CHECK(number("100000000000000000000").fixed(1, away) == "100000000000000000000.0");
        CHECK(Rational::whole(highest).fixed(6, away) == "9223372036854775807.000000");
    }

    TEST_CASE("floor goes down on both sides of zero")
    {
        CHECK(number("2.7").floor() == Rational::whole(2));
        CHECK(number("-2.7").floor() == Rational::whole(-3));
        CHECK(number("-2").floor() == Rational::whole(-2));
        CHECK(number("-100000000000000000000.5").floor() == number("-100000000000000000001"));
    }

    TEST_CASE("a number prints as its shortest exact decimal, or as a fraction")
    {
        CHECK(Rational::of(1, 8).str() == "0.125");
        CHECK(Rational::of(-1, 8).str(DecimalMark::comma) == "-0,125");
        CHECK(Rational::of(33, 4).str() == "8.25");
        CHECK(Rational::of(1, 7).str(DecimalMark::comma) == "1/7");
        CHECK(Rational::of(1, std::int64_t{1} << 40).str() ==
              "0.0000000000009094947017729282379150390625");
    }

    TEST_CASE("text is read with any number of decimals, or as a fraction")
    {
        CHECK(number("0.12345678") == Rational::of(12'345'678, 100'000'000));
        CHECK(number("2/4") == Rational::of(1, 2));
        CHECK(number("-007/21") == Rational::of(-1, 3));
        for (const auto* text : {"", "-", "1/", "/2", "1/-2", "1.5/2", "1//2", "1/2/3", "0x10",
                                 "1 /2", ".5", "5.", "+1", "1,5", "1e5"}) {
            CAPTURE(text);
            CHECK_FALSE(Rational::parse(text));
        }
        CHECK(Rational::parse("1/0").fault().message->id == "number-zero-denominator");
        CHECK(Rational::parse(std::string(1001, '1')).fault().message->id == "number-too-long");
        const std::string long_number = "0." + std::string(998, '3');
        CHECK(number(long_number).str() == long_number);
    }

    TEST_CASE("numbers are the same whatever factor their terms share")
    {
        const Rational rounded = Rational::of(3, 2).rounded(4, Rounding::half_even);
        CHECK(rounded == Rational::of(3, 2));
        CHECK(rounded.str() == "1.5");
        CHECK(rounded.fixed(1, Rounding::half_even) == "1.5");
        CHECK(rounded.rounded(0, Rounding::half_even) == Rational::whole(2));
        CHECK(rounded.floor() == Rational::whole(1));
        const Rational third = Rational::of(100, 3) / Rational::whole(100);
        CHECK(third == Rational::of(1, 3));
        CHECK(third.str() == "1/3");
        CHECK((third + number("100000000000000000000")).str() == "300000000000000000001/3");
    }

    TEST_CASE("arithmetic agrees with GMP where terms outgrow 30, 32 and 62 bits")
    {
        std::vector<Rational> numbers{Rational{}};
        for (const unsigned bits : {0U, 15U, 29U, 30U, 31U, 32U, 61U, 62U}) {
            for (const std::int64_t beside : {-1, 0, 1}) {
                const std::int64_t term = (std::int64_t{1} << bits) + beside;
                numbers.push_back(Rational::whole(-term));
                numbers.push_back(Rational::of(term, 100));
                numbers.push_back(Rational::of(-3, term == 0 ? 1 : term));
            }
        }
        for (const Rational& left : numbers) {
            for (const Rational& right : numbers) {
                const auto first = reference::number_of(left);
                const auto second = reference::number_of(right);
                CHECK((reference::number_of(left + right) == first + second));
                CHECK((reference::number_of(left - right) == first - second));
                CHECK((reference::number_of(left * right) == first * second));
                CHECK((left < right) == (first < second));
                CHECK((left == right) == (first == second));
                if (!right.is_zero()) {
                    CHECK((reference::number_of(left / right) == first / second));
                }
            }
        }
    }

    TEST_CASE("the laws of arithmetic hold for random numbers, small and large")
    {
        std::mt19937_64 random{20260630};
        const auto any = [&random] {
            const auto shift = random() % 63;
            const auto numerator = static_cast<std::int64_t>(random() >> shift);
            const auto denominator = static_cast<std::int64_t>(random() >> (random() % 63) >> 1U);
            return Rational::of(numerator, denominator == 0 ? 1 : denominator);
        };
        for (int count = 0; count < 2000; ++count) {
            const auto first = any();
            const auto second = any();
            const auto third = any();
            CHECK(first + second - second == first);
            CHECK((first + second) * third == first * third + second * third);
            CHECK((third.is_zero() || first * third / third == first));
            CHECK(number(first.str()) == first);
            CHECK(((first < second) == ((first - second).sign() < 0)));
        }
    }
}
