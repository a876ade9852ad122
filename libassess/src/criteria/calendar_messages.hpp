#pragma once

/// \file
/// What is said of a calendar: its range, its days, and files taken for one another.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message calendar_no_set{"calendar-no-set",
                                         Severity::error,
                                         {"this is a calendar of working days, not a criteria set",
                                          "đây là lịch ngày làm việc, không phải bộ tiêu chí"},
                                         {"check it with: assess-criteria calendar FILE",
                                          "kiểm tra bằng lệnh: assess-criteria calendar FILE"}};

inline constexpr Message set_no_calendar{
    "set-no-calendar",
    Severity::error,
    {"this is a criteria set, not a calendar of working days",
     "đây là bộ tiêu chí, không phải lịch ngày làm việc"},
    {"check it with: assess-criteria lint FILE", "kiểm tra bằng lệnh: assess-criteria lint FILE"}};

inline constexpr Message calendar_order{
    "calendar-order",
    Severity::error,
    {"the last day {1} lies before the first day {0}", "ngày cuối {1} đứng trước ngày đầu {0}"},
    {"from is the first day, until the last; both belong to it",
     "from là ngày đầu, until là ngày cuối; tính cả hai ngày"}};

inline constexpr Message calendar_too_long{
    "calendar-too-long",
    Severity::error,
    {"{0} to {1} are more than {2} days", "từ {0} đến {1} là hơn {2} ngày"},
    {"correct the year, or divide it into several", "sửa lại năm, hoặc tách thành nhiều phần"}};

inline constexpr Message weekday_unknown{
    "weekday-unknown",
    Severity::error,
    {"\"{0}\" is not a day of the week", "\"{0}\" không phải tên ngày trong tuần"},
    {"write small English words: {1}", "ghi bằng tiếng Anh, chữ thường: {1}"}};

inline constexpr Message calendar_no_working_day{
    "calendar-no-working-day",
    Severity::error,
    {"the calendar has no working day", "lịch không có ngày làm việc nào"},
    {"leave a day of the week out of weekly_days_off, or widen the range",
     "bỏ bớt ngày trong weekly_days_off, hoặc mở rộng range"}};

inline constexpr Message day_or_days{
    "day-or-days",
    Severity::error,
    {"\"date\" and \"{0}\" both stand here", "ở đây có cả \"date\" và \"{0}\""},
    {"write date for one day, or from and until for several",
     "ghi date cho một ngày, hoặc from và until cho nhiều ngày"}};

inline constexpr Message day_outside_range{"day-outside-range",
                                           Severity::error,
                                           {"{0} lies outside the calendar, which knows {1} to {2}",
                                            "{0} nằm ngoài lịch; lịch chỉ có từ {1} đến {2}"},
                                           {"correct the day, or widen the range of the calendar",
                                            "sửa ngày, hoặc mở rộng range của lịch"}};

inline constexpr Message day_twice{
    "day-twice",
    Severity::error,
    {"{0} has been given already, in line {1}", "{0} đã được ghi ở dòng {1}"},
    {"keep one of the two", "chỉ giữ một chỗ"}};

inline constexpr Message day_off_and_worked{
    "day-off-and-worked",
    Severity::error,
    {"{0} is off and worked at once; line {1} says the other",
     "{0} vừa là ngày nghỉ vừa là ngày làm việc; dòng {1} ghi ngược lại"},
    {"remove one of the two", "bỏ một trong hai"}};

inline constexpr Message day_changes_nothing{
    "day-changes-nothing",
    Severity::warning,
    {"{0} {1} anyway, so this {2} changes nothing", "{0} vốn đã {1} nên {2} này không thay đổi gì"},
    {"correct the day, or remove it", "sửa ngày, hoặc bỏ đi"}};

inline constexpr Message swap_uneven{
    "swap-uneven",
    Severity::warning,
    {"working days that are off: {0}, days off that are worked for them: {1}",
     "số ngày làm việc chuyển thành ngày nghỉ: {0}, số ngày nghỉ chuyển thành ngày làm bù: {1}"},
    {"add the missing half of the swap; a day off that is not worked for is a [[holiday]]",
     "bổ sung vế còn thiếu; ngày nghỉ không phải làm bù thì ghi [[holiday]]"}};

inline constexpr Message source_missing{
    "source-missing",
    Severity::warning,
    {"nothing says where this {0} is written down", "chưa ghi căn cứ của {0} này"},
    {"add source = \"…\", or status = \"to-confirm\"",
     "thêm source = \"…\", hoặc status = \"to-confirm\""}};

} // namespace assess::messages
