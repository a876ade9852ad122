#include "printers.hpp"

#include <assess/text/date.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

struct Refusal {
    std::string text;
    DateOrder order;
    std::string id;
    std::size_t offset = 0;
    std::string remedy; ///< part of the English hint
};

template <typename Value> void check_refusal(const Refusal& row, const Result<Value>& result)
{
    CAPTURE(row.text);
    REQUIRE_FALSE(result);
    CHECK(result.fault().message->id == row.id);
    CHECK(result.fault().offset == row.offset);
    const std::string remedy = hint(result.fault().at({}), Language::en);
    CAPTURE(remedy);
    CHECK(remedy.find(row.remedy) != std::string::npos);
}

} // namespace

TEST_SUITE("text/date")
{
    TEST_CASE("a day is read in the order that was asked for")
    {
        const Date day = std::chrono::sys_days{std::chrono::year{2026} / 6 / 3};
        CHECK(*parse_date("2026-06-03") == day);
        CHECK(*parse_date("03/06/2026", DateOrder::dmy) == day);
        CHECK(*parse_date("3/6/2026", DateOrder::dmy) == day);
        CHECK(to_string(day) == "2026-06-03");
        CHECK(display(day, Language::vi) == "03/06/2026");
        CHECK(display(day, Language::en) == "2026-06-03");
    }

    TEST_CASE("leap days and the ends of the range are days")
    {
        for (const auto* text : {"2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"}) {
            CAPTURE(text);
            CHECK(to_string(*parse_date(text)) == text);
        }
    }

    TEST_CASE("what is not a day is refused, with what to write instead")
    {
        constexpr auto ymd = DateOrder::ymd;
        constexpr auto dmy = DateOrder::dmy;
        const Refusal rows[] = {
            {"", ymd, "date-empty", 0, ""},
            {"46203", ymd, "date-syntax", 0, "date format"},
            {"2026-06", ymd, "date-syntax", 0, "2026-06-30"},
            {"2026-06-30x", ymd, "date-syntax", 0, ""},
            {" 2026-06-30", ymd, "date-syntax", 0, ""},
            {"2026-06/30", ymd, "date-syntax", 0, ""},
            {"30/06/26", dmy, "date-two-digit-year", 0, "write 30/06/2026 if"},
            {"2/14/20", dmy, "date-month", 0, ""},
            {"2026-6-3", ymd, "date-leading-zero", 0, "write 2026-06-03"},
            {"30/06/2026", ymd, "date-day-first", 0, "write 2026-06-30, or read the file with"},
            {"30/06/2026", ymd, "date-day-first", 0, "--dates dmy"},
            {"2026-06-30", dmy, "date-year-first", 0, "write 30/06/2026, or read the file with"},
            {"2026/06/30", ymd, "date-separator", 4, "write 2026-06-30"},
            {"30-06-2026", dmy, "date-separator", 2, "write 30/06/2026"},
            {"3.6.2026", dmy, "date-separator", 1, "write 03/06/2026"},
            {"2026-02-29", ymd, "date-impossible", 0, "month 2 of 2026 has days 1 to 28"},
            {"2100-02-29", ymd, "date-impossible", 0, "days 1 to 28"},
            {"31/04/2026", dmy, "date-impossible", 0, "month 4 of 2026 has days 1 to 30"},
            {"2026-01-00", ymd, "date-impossible", 0, ""},
            {"06/30/2026", dmy, "date-month", 0, "changed places"},
            {"2026-00-10", ymd, "date-month", 0, ""},
            {"1899-12-31", ymd, "date-year", 0, ""},
            {"2200-01-01", ymd, "date-year", 0, ""},
        };
        for (const auto& row : rows) {
            check_refusal(row, parse_date(row.text, row.order));
        }
    }

    TEST_CASE("a moment is a day alone, or a day and a time")
    {
        const auto moment = [](std::string_view text, DateOrder order = DateOrder::ymd) {
            return to_string(*parse_date_time(text, order));
        };
        CHECK(moment("2026-06-30") == "2026-06-30T00:00:00");
        CHECK(moment("2026-06-30T14:05") == "2026-06-30T14:05:00");
        CHECK(moment("2026-06-30 23:59:59") == "2026-06-30T23:59:59");
        CHECK(moment("3/6/2026 07:00", DateOrder::dmy) == "2026-06-03T07:00:00");
        CHECK(moment("27/11/2026 9:05", DateOrder::dmy) == "2026-11-27T09:05:00");
        CHECK(moment("2026-11-27T9:05:30") == "2026-11-27T09:05:30");
    }

    TEST_CASE("what is not a moment is refused where it stands")
    {
        constexpr auto ymd = DateOrder::ymd;
        const Refusal rows[] = {
            {"", ymd, "date-empty", 0, ""},
            {"2026-02-30 14:05", ymd, "date-impossible", 0, ""},
            {"30/06/2026 14:05", ymd, "date-day-first", 0, "write 2026-06-30,"},
            {"2026-06-30t14:05", ymd, "date-syntax", 0, ""},
            {"2026-06-30T", ymd, "time-syntax", 11, ""},
            {"2026-06-30  14:05", ymd, "time-syntax", 11, ""},
            {"2026-06-30 7:5", ymd, "time-syntax", 11, "two digits"},
            {"2026-06-30 :05", ymd, "time-syntax", 11, "hh:mm"},
            {"2026-06-30 007:05", ymd, "time-syntax", 11, ""},
            {"2026-06-30T14:05:00Z", ymd, "time-syntax", 11, "time zone"},
            {"2026-06-30T14:05:00.5", ymd, "time-syntax", 11, ""},
            {"2026-06-30T14:05:", ymd, "time-syntax", 11, ""},
            {"2026-06-30T24:00", ymd, "time-impossible", 11, "00 to 23"},
            {"2026-06-30T23:60", ymd, "time-impossible", 11, ""},
            {"2026-06-30T23:59:60", ymd, "time-impossible", 11, ""},
        };
        for (const auto& row : rows) {
            check_refusal(row, parse_date_time(row.text, row.order));
        }
    }

    TEST_CASE("both ends belong to a period")
    {
        const Period period{*parse_date("2025-12-15"), *parse_date("2026-12-14")};
        CHECK(period.contains(period.first));
        CHECK(period.contains(period.last));
        CHECK_FALSE(period.contains(period.first - std::chrono::days{1}));
        CHECK_FALSE(period.contains(period.last + std::chrono::days{1}));
    }
}
