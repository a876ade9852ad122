#include "printers.hpp"

#include <assess/criteria/calendar_file.hpp>
#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using assess::CalendarFile;
using assess::Date;
using assess::SpecialDays;
using Faults = std::vector<std::string>;

namespace {

const std::string head = R"(schema = 1
[calendar]
id = "small"
title = { vi = "Lịch", en = "Calendar" }
range = { from = 2026-01-01, until = 2026-02-28 }
weekly_days_off = ["saturday", "sunday"]
)";

/// Special days of one kind: "date = 2026-01-05" and what belongs to it.
std::string special(std::string_view kind, std::string_view days)
{
    return "[[" + std::string{kind} + "]]\n" + std::string{days} +
           "\ntitle = { vi = \"Nghỉ\", en = \"Off\" }\nsource = \"a notice\"\n";
}

/// "id line:column" of everything that is found.
Faults faults_of(const std::string& toml)
{
    assess::Diagnostics found;
    const bool read = assess::read_calendar(toml, "calendar.toml", found).has_value();
    CHECK(read != found.any_error());
    Faults faults;
    for (const assess::Diagnostic& one : found.all()) {
        faults.push_back(std::string{one.message->id} + " " + std::to_string(one.place.line) + ":" +
                         std::to_string(one.place.column));
    }
    return faults;
}

CalendarFile read_days(const std::string& toml)
{
    assess::Diagnostics found;
    auto file = assess::read_calendar_file(toml, "calendar.toml", found);
    REQUIRE(file);
    CHECK(found.all().empty());
    return std::move(*file);
}

Faults found_with(std::string_view old, std::string_view now)
{
    std::string toml = head;
    const std::size_t at = toml.find(old);
    REQUIRE(at != std::string::npos);
    return faults_of(toml.replace(at, old.size(), now));
}

Date day(std::string_view text)
{
    return *assess::parse_date(text);
}

assess::Calendar shipped()
{
    return read_days(assess::read_file("criteria/calendars/vietnam/2024-2027.toml")).calendar;
}

} // namespace

TEST_SUITE("criteria/read_calendar")
{
    TEST_CASE("a calendar of weeks alone works from Monday to Friday")
    {
        const CalendarFile file = read_days(head);
        CHECK(file.calendar.id() == "small");
        CHECK(file.calendar.sha256().size() == 64);
        CHECK(file.title.in("vi") == "Lịch");
        CHECK(file.calendar.range() == assess::Period{day("2026-01-01"), day("2026-02-28")});
        CHECK(file.calendar.is_working_day(day("2026-01-02")));
        CHECK_FALSE(file.calendar.is_working_day(day("2026-01-03")));
        CHECK_FALSE(file.calendar.is_working_day(day("2026-01-04")));
        CHECK(file.calendar.is_working_day(day("2026-01-05")));
    }

    TEST_CASE("special days are kept in the order of the file, with what the file says of them")
    {
        const CalendarFile file =
            read_days(head + special("day_off", "date = 2026-01-02") +
                      "[[holiday]]\nfrom = 2026-02-14\nuntil = 2026-02-22\n"
                      "title = { vi = \"Tết\", en = \"New Year\" }\nstatus = \"to-confirm\"\n" +
                      special("working_day", "date = 2026-01-10"));
        REQUIRE(file.special.size() == 3);
        CHECK(file.special[0].kind == SpecialDays::Kind::day_off);
        CHECK(file.special[0].source == "a notice");
        CHECK_FALSE(file.special[0].to_confirm);
        CHECK(file.special[1].kind == SpecialDays::Kind::holiday);
        CHECK(file.special[1].to_confirm);
        CHECK(file.special[1].title.in("en") == "New Year");
        CHECK(file.special[1].days == assess::Period{day("2026-02-14"), day("2026-02-22")});
        CHECK(file.special[2].kind == SpecialDays::Kind::working_day);
        CHECK(file.special[2].spot.line == 16);
        CHECK_FALSE(file.calendar.is_working_day(day("2026-01-02")));
        CHECK(file.calendar.is_working_day(day("2026-01-10")));
        CHECK_FALSE(file.calendar.is_working_day(day("2026-02-16")));
        CHECK(file.calendar.is_working_day(day("2026-02-23")));
    }

    TEST_CASE("no period runs while intake is stopped, whatever the days are")
    {
        const CalendarFile file = read_days(
            head + special("holiday", "date = 2026-01-14") +
            special("day_off", "date = 2026-01-15") + special("working_day", "date = 2026-01-17") +
            special("intake_stop", "from = 2026-01-13\nuntil = 2026-01-18"));
        CHECK(file.calendar.workdays(day("2026-01-12"), day("2026-01-19")) == 1);
        CHECK(file.calendar.due(day("2026-01-12"), 1) == day("2026-01-19"));
    }

    TEST_CASE("the range has two days in order and at most fifty years")
    {
        constexpr std::string_view range = "range = { from = 2026-01-01, until = 2026-02-28 }\n";
        CHECK(found_with(range, "") == Faults{"key-missing 2:1"});
        CHECK(found_with(range, "range = { until = 2026-02-28 }\n") == Faults{"key-missing 5:9"});
        CHECK(found_with(range, "range = { from = 2026-01-02, until = 2026-01-01 }\n") ==
              Faults{"calendar-order 5:38"});
        CHECK(found_with(range, "range = { from = 2026-01-02, until = 2026-01-02 }\n").empty());
        CHECK(found_with(range, "range = { from = 2000-01-01, until = 2050-02-06 }\n").empty());
        CHECK(found_with(range, "range = { from = 2000-01-01, until = 2050-02-07 }\n") ==
              Faults{"calendar-too-long 5:38"});
        CHECK(found_with(range, "range = { from = 2026-02-30, until = 2026-03-01 }\n") ==
              Faults{"date-impossible 5:18"});
        CHECK(found_with(range, "range = { from = \"2026-02-20\", until = 2026-03-01 }\n") ==
              Faults{"date-expected 5:18"});
    }

    TEST_CASE("days of the week are known by their English names")
    {
        CHECK(found_with("\"sunday\"", "\"Sunday\"") == Faults{"weekday-unknown 6:32"});
        CHECK(found_with("\"sunday\"", "\"saturday\"") == Faults{"list-repeats 6:32"});
        CHECK(found_with("[\"saturday\", \"sunday\"]", "[]") == Faults{"list-empty 6:19"});
        CHECK(found_with("weekly_days_off = [\"saturday\", \"sunday\"]\n", "") ==
              Faults{"key-missing 2:1"});
    }

    TEST_CASE("a list of texts is bounded")
    {
        std::string many;
        for (int number = 0; number < 10'001; ++number) {
            many += "\"x" + std::to_string(number) + "\",";
        }
        CHECK(found_with("\"saturday\", \"sunday\"", many) == Faults{"list-too-long 6:19"});
    }

    TEST_CASE("a calendar has a day to work on")
    {
        CHECK(found_with("until = 2026-02-28", "until = 2026-01-01").empty());
        CHECK(found_with("{ from = 2026-01-01, until = 2026-02-28 }",
                         "{ from = 2026-01-03, until = 2026-01-04 }") ==
              Faults{"calendar-no-working-day 6:19"});
    }

    TEST_CASE("names and titles are asked for as in a set")
    {
        CHECK(found_with("id = \"small\"\n", "") == Faults{"key-missing 2:1"});
        CHECK(found_with("\"small\"", "\"Small\"") == Faults{"id-shape 3:6"});
        CHECK(found_with("{ vi = \"Lịch\", en = \"Calendar\" }", "\"Lịch\"") ==
              Faults{"title-language-missing 4:9"});
        CHECK(found_with("title = { vi = \"Lịch\", en = \"Calendar\" }",
                         "title = \"Lịch\"\nlanguages = [\"vi\"]")
                  .empty());
        CHECK(found_with("weekly_days_off", "weekly_day_off") == Faults{"key-unknown 6:1"});
        CHECK(found_with("schema = 1", "schema = 2") == Faults{"schema-unknown 1:10"});
        CHECK(faults_of("") == Faults{"key-missing 1:1", "key-missing 1:1"});
        CHECK(faults_of("schema = 1\ncalendar = 3\n") == Faults{"key-type 2:12"});
        CHECK(faults_of(head + "[[holidays]]\n") == Faults{"key-unknown 7:3"});
    }

    TEST_CASE("special days are one date, or a first and a last one")
    {
        const auto faults = [](std::string_view days) {
            return faults_of(head + special("holiday", days));
        };
        CHECK(faults("date = 2026-01-05").empty());
        CHECK(faults("from = 2026-01-05\nuntil = 2026-01-05").empty());
        CHECK(faults("") == Faults{"key-missing 7:1"});
        CHECK(faults("dat = 2026-01-05") == Faults{"key-unknown 8:1"});
        CHECK(faults("from = 2026-01-05") == Faults{"key-missing 7:1"});
        CHECK(faults("until = 2026-01-05") == Faults{"key-missing 7:1"});
        CHECK(faults("date = 2026-01-05\nuntil = 2026-01-06") == Faults{"day-or-days 8:8"});
        CHECK(faults("from = 2026-01-06\nuntil = 2026-01-05") == Faults{"calendar-order 9:9"});
        CHECK(faults("date = 2026-01-05T08:00:00") == Faults{"date-expected 8:8"});
    }

    TEST_CASE("a year is the longest that days may be special")
    {
        const std::string long_range =
            std::string{head}.replace(head.find("2026-02-28"), 10, "2029-12-31");
        CHECK(faults_of(long_range + special("holiday", "from = 2026-03-01\nuntil = 2027-03-01"))
                  .empty());
        CHECK(faults_of(long_range + special("holiday", "from = 2026-03-01\nuntil = 2027-03-02")) ==
              Faults{"calendar-too-long 9:9"});
    }

    TEST_CASE("special days lie within the range")
    {
        const auto faults = [](std::string_view days) {
            return faults_of(head + special("holiday", days));
        };
        CHECK(faults("date = 2026-01-01").empty());
        CHECK(faults("date = 2025-12-31") == Faults{"day-outside-range 7:1"});
        CHECK(faults("date = 2026-02-28").empty());
        CHECK(faults("from = 2026-02-28\nuntil = 2026-03-01") == Faults{"day-outside-range 7:1"});
    }

    TEST_CASE("a day is given once")
    {
        const auto both = [](std::string_view first, std::string_view second) {
            return faults_of(head + special(first, "from = 2026-01-09\nuntil = 2026-01-10") +
                             special(second, "date = 2026-01-10"));
        };
        CHECK(both("holiday", "holiday") == Faults{"day-twice 12:1"});
        CHECK(both("day_off", "holiday").front() == "swap-uneven 7:1");
        CHECK(both("day_off", "holiday").back() == "day-twice 12:1");
        CHECK(both("holiday", "working_day").front() == "day-off-and-worked 12:1");
        CHECK(both("intake_stop", "holiday").empty());
        CHECK(faults_of(head + special("intake_stop", "from = 2026-01-09\nuntil = 2026-01-12") +
                        special("intake_stop", "from = 2026-01-10\nuntil = 2026-01-13")) ==
              Faults{"day-twice 12:1"});
    }

    TEST_CASE("a swap that changes nothing is told, with its other half")
    {
        CHECK(faults_of(head + special("working_day", "date = 2026-01-09")) ==
              Faults{"day-changes-nothing 7:1"});
        CHECK(faults_of(head + special("day_off", "date = 2026-01-10")) ==
              Faults{"day-changes-nothing 7:1"});
        CHECK(faults_of(head + special("intake_stop", "date = 2026-01-10")) ==
              Faults{"day-changes-nothing 7:1"});
        CHECK(faults_of(head + special("holiday", "date = 2026-01-10")).empty());
        CHECK(faults_of(head + special("day_off", "date = 2026-01-09")) ==
              Faults{"swap-uneven 7:1"});
        CHECK(faults_of(head + special("day_off", "date = 2026-01-09") +
                        special("working_day", "date = 2026-01-10"))
                  .empty());
    }

    TEST_CASE("what is documented says where")
    {
        const std::string day_alone = "[[holiday]]\ndate = 2026-01-05\n"
                                      "title = { vi = \"Nghỉ\", en = \"Off\" }\n";
        CHECK(faults_of(head + day_alone) == Faults{"source-missing 7:1"});
        CHECK(faults_of(head + day_alone + "status = \"documented\"\n") ==
              Faults{"source-missing 7:1"});
        CHECK(faults_of(head + day_alone + "status = \"to-confirm\"\n").empty());
        CHECK(faults_of(head + day_alone + "status = \"to-confrim\"\nsource = \"a\"\n") ==
              Faults{"word-unknown 10:10"});
    }

    TEST_CASE("a set and a calendar are not taken for one another")
    {
        assess::Diagnostics found;
        CHECK_FALSE(assess::read_criteria(head, "calendar.toml", found));
        CHECK(found.all().front().message->id == "calendar-no-set");
        CHECK(found.all().size() == 1);
        CHECK(faults_of("schema = 1\n[set]\nid = \"a\"\n") == Faults{"set-no-calendar 0:0"});
    }

    TEST_CASE("around Tet of 2026 five working days are off")
    {
        const assess::Calendar calendar = shipped();
        CHECK(calendar.workdays(day("2026-02-13"), day("2026-02-23")) == 1);
        CHECK(calendar.workdays(day("2026-02-12"), day("2026-02-22")) == 1);
        CHECK(calendar.due(day("2026-02-11"), 3) == day("2026-02-23"));
        CHECK(calendar.due(day("2026-02-13"), 0) == day("2026-02-13"));
        CHECK(calendar.due(day("2026-02-14"), 0) == day("2026-02-23"));
    }

    TEST_CASE("in the week of 30 April 2025 Friday was off and the Saturday before was worked")
    {
        const assess::Calendar calendar = shipped();
        CHECK(calendar.is_working_day(day("2025-04-26")));
        CHECK_FALSE(calendar.is_working_day(day("2025-05-02")));
        CHECK(calendar.workdays(day("2025-04-25"), day("2025-05-05")) == 4);
        CHECK(calendar.due(day("2025-04-25"), 1) == day("2025-04-26"));
        CHECK(calendar.due(day("2025-04-28"), 2) == day("2025-05-05"));
        CHECK(calendar.workdays(day("2024-04-26"), day("2024-05-06")) == 4);
    }
}
