#pragma once

/// \file
/// What `calendar` does: examines a calendar of working days, and counts by it.

#include "common/command.hpp"

#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>

namespace apps {

/// What is asked of a calendar. Without `from` it is shown, year by year.
struct CalendarQuestion {
    std::filesystem::path file;
    std::optional<assess::Date> from;
    std::optional<assess::Date> until;
    std::optional<std::size_t> days;
    std::optional<std::filesystem::path> output;
};

Exit examine_calendar(const CalendarQuestion& question, assess::Language language,
                      assess::Diagnostics& found);

} // namespace apps
