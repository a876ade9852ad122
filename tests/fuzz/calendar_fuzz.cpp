#include "fuzz.hpp"

#include <assess/criteria/calendar_file.hpp>

#include <cstdint>

using namespace assess;
using fuzz::require;

namespace {

void require_sound(const CalendarFile& file)
{
    const Calendar& calendar = file.calendar;
    const Period range = calendar.range();
    require(range.first <= range.last, "there is a day");
    require(calendar.due(range.first, 0).has_value(), "some day is worked");
    for (const SpecialDays& special : file.special) {
        require(range.contains(special.days.first) && range.contains(special.days.last),
                "special days lie within the range");
        require(special.kind == SpecialDays::Kind::working_day ||
                    !calendar.is_working_day(special.days.first),
                "what is off is off");
    }
}

void require_counts(const Calendar& calendar)
{
    const Period range = calendar.range();
    std::int64_t counted = 0;
    for (Date day = range.first; day <= range.last; day += std::chrono::days{1}) {
        counted += day > range.first && calendar.is_working_day(day) ? 1 : 0;
        require(calendar.workdays(range.first, day) == counted, "days are counted one by one");
        require(calendar.workdays(day, range.first) == -counted, "and back");
    }
    for (std::int64_t count = 1; count <= counted; ++count) {
        const auto due = calendar.due(range.first, count);
        require(due && calendar.is_working_day(*due), "a period ends with a working day");
        require(calendar.workdays(range.first, *due) == count, "and has that many");
    }
    require(!calendar.due(range.first, counted + 1), "no period ends beyond the calendar");
}

} // namespace

/// Any bytes in: a calendar or diagnostics out. What a calendar counts adds up.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Diagnostics found;
    const auto file = read_calendar_file(fuzz::text_of(data, size), "fuzz.toml", found);
    for (const Diagnostic& diagnostic : found.all()) {
        fuzz::require_clean(diagnostic);
    }
    require(file.has_value() != found.any_error(), "a calendar comes out, or an error");
    if (file) {
        require_sound(*file);
        require_counts(file->calendar);
    }
    return 0;
}
