#pragma once

/// \file
/// Days, moments and periods as the files write them. No time zones, no clock.
///
/// Range      years 1900 to 2199.
/// Errors     impossible dates ("30/02/2026") return a Fault.

#include <assess/text/result.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace assess {

using Date = std::chrono::sys_days;
using DateTime = std::chrono::sys_seconds;

/// How a file writes dates: 2026-06-30, or 30/06/2026 (leading zeros may be left out).
enum class DateOrder : std::uint8_t { ymd, dmy };

Result<Date> parse_date(std::string_view text, DateOrder order = DateOrder::ymd);

/// A date alone (midnight), or followed by 'T' or one space and "14:05" or "14:05:00".
Result<DateTime> parse_date_time(std::string_view text, DateOrder order = DateOrder::ymd);

std::string to_string(Date date);                  ///< "2026-06-30"
std::string to_string(DateTime moment);            ///< "2026-06-30T14:05:00"
std::string display(Date date, Language language); ///< vi: "30/06/2026"; en: "2026-06-30"

/// Both days belong to the period.
struct Period {
    Date first;
    Date last;

    bool contains(Date date) const { return first <= date && date <= last; }
    bool operator==(const Period&) const = default;
};

} // namespace assess
