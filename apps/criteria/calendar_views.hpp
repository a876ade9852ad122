#pragma once

/// \file
/// A calendar in tables and sentences.

#include <assess/criteria/calendar_file.hpp>
#include <assess/report/table.hpp>

#include <string>

namespace apps {

/// One row a year: its days, and what became of each of them.
assess::ReportTable years_of(const assess::CalendarFile& file, assess::Language language);

/// The special days that touch `period` and, with `unconfirmed` only, are to be confirmed.
enum class Which : std::uint8_t { all, unconfirmed };
assess::ReportTable special_days(const assess::CalendarFile& file, assess::Period period,
                                 Which which, assess::Language language);

/// "vietnam-2026: Working days of 2026" and its range and weekly days off, in two lines.
std::string calendar_heading(const assess::CalendarFile& file, assess::Language language);

/// "Saturday 2026-01-10"; "thứ Bảy 10/01/2026".
std::string day_in_words(assess::Date day, assess::Language language);

} // namespace apps
