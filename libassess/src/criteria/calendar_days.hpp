#pragma once

/// \file
/// Lays the special days of a calendar over its weeks.

#include "toml_reading.hpp"

#include <assess/criteria/calendar_file.hpp>

#include <array>
#include <vector>

namespace assess {

/// What a calendar is made from.
struct CalendarPlan {
    Period range;
    std::array<bool, 7> weekly_off{}; ///< from Monday to Sunday
    std::vector<SpecialDays> special; ///< in the order of the file
};

/// Of each day of the range whether it is worked. Days given twice, outside the range or to no
/// effect are added to what was found.
std::vector<bool> lay_days(TomlReading& reading, const CalendarPlan& plan);

} // namespace assess
