#pragma once

/// \file
/// A calendar file with all it says: what makes a day a day off, who says so, what is not certain.
///
/// Ownership  plain values.

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Days that are not what the day of the week says.
struct SpecialDays {
    enum class Kind : std::uint8_t {
        holiday,
        working_day, ///< a day off that is worked, for a day off elsewhere
        day_off,     ///< a working day that is off, for a day worked elsewhere
        intake_stop  ///< offices may be open, but no period runs
    };

    Kind kind = Kind::holiday;
    Period days;
    LocalText title;
    std::string source; ///< who says so; may be empty
    bool to_confirm = false;
    Spot spot;
};

struct CalendarFile {
    Calendar calendar;
    LocalText title;
    std::array<bool, 7> weekly_off{}; ///< from Monday to Sunday
    std::vector<SpecialDays> special; ///< in the order of the file
};

/// As read_calendar(), with what the file says besides.
std::optional<CalendarFile> read_calendar_file(std::string_view text, const std::string& file,
                                               Diagnostics& found);

} // namespace assess
