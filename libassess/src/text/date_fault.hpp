#pragma once

/// \file
/// Says why a piece of text is not a date, and what to write instead.

#include <assess/text/date.hpp>

#include <optional>

namespace assess {

struct DateNumbers {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// "2026-06-30"; "30/06/2026".
std::string year_first(DateNumbers numbers);
std::string day_first(DateNumbers numbers);

/// What keeps these numbers from being a day of the calendar, or nothing.
std::optional<Fault> calendar_fault(DateNumbers numbers, std::string_view written);

/// REQUIRES text that is not a date written in this order.
Fault date_fault(std::string_view text, DateOrder order);

} // namespace assess
