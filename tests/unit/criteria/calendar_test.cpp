#include "printers.hpp"

#include <assess/criteria/calendar.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

using assess::Calendar;
using assess::Date;
using std::chrono::days;

namespace {

constexpr Date first = std::chrono::year{2026} / 1 / 1;

Calendar made_of(const std::vector<bool>& working)
{
    return {"calendar", "", first, working};
}

std::vector<bool> random_days(std::mt19937& random, std::size_t count)
{
    std::vector<bool> working(count);
    for (std::size_t day = 0; day < count; ++day) {
        working[day] = random() % 3 != 0;
    }
    return working;
}

/// Day by day, as the law says it.
std::int64_t counted_by_hand(const Calendar& calendar, Date from, Date until)
{
    std::int64_t counted = 0;
    for (Date day = from + days{1}; day <= until; day += days{1}) {
        counted += calendar.is_working_day(day) ? 1 : 0;
    }
    return counted;
}

} // namespace

TEST_SUITE("criteria/calendar")
{
    TEST_CASE("a calendar knows the days it was given and no others")
    {
        const Calendar calendar = made_of({true, false, true});
        CHECK(calendar.range() == assess::Period{first, first + days{2}});
        CHECK(calendar.is_working_day(first));
        CHECK_FALSE(calendar.is_working_day(first + days{1}));
        CHECK(calendar.is_working_day(first + days{2}));
        CHECK(calendar.covers(first + days{2}));
        CHECK_FALSE(calendar.covers(first + days{3}));
        CHECK_FALSE(calendar.covers(first - days{1}));
        CHECK(calendar.workdays(first, first + days{3}) == std::nullopt);
        CHECK(calendar.workdays(first - days{1}, first) == std::nullopt);
        CHECK(calendar.due(first - days{1}, 0) == std::nullopt);
        CHECK(calendar.due(first + days{3}, 0) == std::nullopt);
    }

    TEST_CASE("a calendar without days answers nothing")
    {
        const Calendar calendar = made_of({});
        CHECK_FALSE(calendar.covers(first));
        CHECK(calendar.workdays(first, first) == std::nullopt);
        CHECK(calendar.due(first, 0) == std::nullopt);
    }

    TEST_CASE("the first day is not counted and the last one is")
    {
        const Calendar calendar = made_of({true, true, false, true});
        CHECK(calendar.workdays(first, first) == 0);
        CHECK(calendar.workdays(first, first + days{1}) == 1);
        CHECK(calendar.workdays(first, first + days{2}) == 1);
        CHECK(calendar.workdays(first, first + days{3}) == 2);
        CHECK(calendar.workdays(first + days{3}, first) == -2);
    }

    TEST_CASE("a period ends with its last working day, and one of no days on a working day")
    {
        const Calendar calendar = made_of({true, false, true, true, false});
        CHECK(calendar.due(first, 0) == first);
        CHECK(calendar.due(first + days{1}, 0) == first + days{2});
        CHECK(calendar.due(first, 1) == first + days{2});
        CHECK(calendar.due(first + days{1}, 1) == first + days{2});
        CHECK(calendar.due(first, 2) == first + days{3});
    }

    TEST_CASE("a period that would end beyond the calendar has no end here")
    {
        const Calendar calendar = made_of({true, false, true, true, false});
        CHECK(calendar.due(first, 3) == std::nullopt);
        CHECK(calendar.due(first + days{4}, 0) == std::nullopt);
        CHECK(calendar.due(first, -1) == std::nullopt);
        CHECK(calendar.due(first, INT64_MAX) == std::nullopt);
        CHECK(calendar.due(first, INT64_MIN) == std::nullopt);
    }

    TEST_CASE("working days are what counting day by day gives, and add up")
    {
        std::mt19937 random{20260101};
        for (int round = 0; round < 200; ++round) {
            const std::size_t count = 1 + random() % 60;
            const Calendar calendar = made_of(random_days(random, count));
            const auto any_day = [&] { return first + days{random() % count}; };
            const Date a = any_day();
            const Date b = any_day();
            const Date c = any_day();
            CAPTURE(round);
            CHECK(*calendar.workdays(a, c) == *calendar.workdays(a, b) + *calendar.workdays(b, c));
            CHECK(*calendar.workdays(a, b) == -*calendar.workdays(b, a));
            CHECK(*calendar.workdays(std::min(a, b), std::max(a, b)) ==
                  counted_by_hand(calendar, std::min(a, b), std::max(a, b)));
        }
    }

    TEST_CASE("a period of some working days ends on the first day by which they have passed")
    {
        std::mt19937 random{20260102};
        for (int round = 0; round < 200; ++round) {
            const std::size_t count = 1 + random() % 60;
            const Calendar calendar = made_of(random_days(random, count));
            const Date from = first + days{random() % count};
            const auto wanted = static_cast<std::int64_t>(random() % 20);
            std::optional<Date> expected;
            for (Date day = from; calendar.covers(day) && !expected; day += days{1}) {
                if (calendar.is_working_day(day) && *calendar.workdays(from, day) >= wanted) {
                    expected = day;
                }
            }
            CAPTURE(round);
            CHECK(calendar.due(from, wanted) == expected);
        }
    }
}
