#pragma once

/// \file
/// What is said of text that is not a date or a time.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message date_empty{
    "date-empty",
    Severity::error,
    {"a date was expected, and nothing stands here", "cần một ngày nhưng ở đây để trống"},
    {}};

inline constexpr Message date_syntax{
    "date-syntax",
    Severity::error,
    {"\"{0}\" is not a date; expected was one such as {1}",
     "\"{0}\" không phải là ngày; cần ghi như {1}"},
    {"write the date as {1}; a cell that shows a bare number needs the spreadsheet's date format",
     "ghi ngày như {1}; nếu ô chỉ hiện một số, hãy chọn định dạng ngày cho ô trong bảng tính"}};

inline constexpr Message date_day_first{
    "date-day-first",
    Severity::error,
    {"\"{0}\" puts the day first; expected was the year first, such as 2026-06-30",
     "\"{0}\" viết ngày ở đầu; cần viết theo thứ tự năm-tháng-ngày, ví dụ 2026-06-30"},
    {"write {1}, or read the file with --dates dmy", "ghi {1}, hoặc đọc tệp với --dates dmy"}};

inline constexpr Message date_year_first{
    "date-year-first",
    Severity::error,
    {"\"{0}\" puts the year first; expected was the day first, such as 30/06/2026",
     "\"{0}\" viết năm ở đầu; cần viết theo thứ tự ngày/tháng/năm, ví dụ 30/06/2026"},
    {"write {1}, or read the file with --dates ymd", "ghi {1}, hoặc đọc tệp với --dates ymd"}};

inline constexpr Message date_separator{
    "date-separator",
    Severity::error,
    {"\"{0}\" has \"{1}\" between day, month and year where \"{2}\" was expected",
     "\"{0}\" dùng \"{1}\" giữa ngày, tháng và năm, trong khi cần \"{2}\""},
    {"write {3}", "ghi {3}"}};

inline constexpr Message date_two_digit_year{
    "date-two-digit-year",
    Severity::error,
    {"the year in \"{0}\" has two digits; four digits are needed",
     "năm trong \"{0}\" chỉ có hai chữ số; cần ghi đủ bốn chữ số"},
    {"write {1} if that is meant; in the spreadsheet, choose a date format with four digits of the "
     "year",
     "ghi {1} nếu đúng là ngày đó; trong bảng tính, chọn định dạng ngày có đủ bốn chữ số của năm"}};

inline constexpr Message date_leading_zero{
    "date-leading-zero",
    Severity::error,
    {"\"{0}\" has a month or a day of one digit", "\"{0}\" có tháng hoặc ngày chỉ một chữ số"},
    {"write {1}", "ghi {1}"}};

inline constexpr Message date_impossible{
    "date-impossible",
    Severity::error,
    {"there is no day {0}", "không có ngày {0}"},
    {"month {1} of {2} has days 1 to {3}", "tháng {1} năm {2} có các ngày từ 1 đến {3}"}};

inline constexpr Message date_month{
    "date-month",
    Severity::error,
    {"there is no month {1} in \"{0}\"", "không có tháng {1} trong \"{0}\""},
    {"months run from 1 to 12; perhaps day and month have changed places",
     "tháng chỉ từ 1 đến 12; có thể ngày và tháng đã bị đổi chỗ"}};

inline constexpr Message date_year{"date-year",
                                   Severity::error,
                                   {"the year of \"{0}\" is outside 1900 to 2199",
                                    "năm của \"{0}\" nằm ngoài khoảng 1900 đến 2199"},
                                   {"check the year", "kiểm tra lại năm"}};

inline constexpr Message time_syntax{
    "time-syntax",
    Severity::error,
    {"\"{0}\" after the date is not a time; expected was one such as 14:05 or 14:05:00",
     "\"{0}\" sau ngày không phải là giờ; cần ghi như 14:05 hoặc 14:05:00"},
    {"write the hour, and minutes and seconds with two digits each (hh:mm or hh:mm:ss), without a "
     "time zone",
     "ghi giờ, rồi phút và giây mỗi phần hai chữ số (hh:mm hoặc hh:mm:ss), không kèm múi giờ"}};

inline constexpr Message time_impossible{
    "time-impossible",
    Severity::error,
    {"there is no time {0} in a day", "trong ngày không có giờ {0}"},
    {"hours run from 00 to 23, minutes and seconds from 00 to 59",
     "giờ từ 00 đến 23, phút và giây từ 00 đến 59"}};

} // namespace assess::messages
