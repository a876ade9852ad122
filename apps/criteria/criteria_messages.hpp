#pragma once

/// \file
/// What assess-criteria has to say besides the faults of a set.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message examples_none{
    "examples-none",
    assess::Severity::error,
    {"the set has no worked example, so nothing was tested",
     "bộ tiêu chí không có ví dụ tính sẵn nên chưa kiểm tra được gì"},
    {"add [[example]] with facts, answers and the points they must give",
     "thêm [[example]] gồm số liệu, phần tự chấm và số điểm phải đạt"}};

inline constexpr assess::Message calendar_to_confirm{
    "calendar-to-confirm",
    assess::Severity::warning,
    {"special days still to be confirmed: {0}", "số ngày đặc biệt còn phải xác nhận: {0}"},
    {"compare them with the announcement, then write its number as the source into a copy of the "
     "file",
     "đối chiếu với thông báo, rồi ghi số thông báo vào source trong một bản sao của tệp"}};

inline constexpr assess::Message calendar_end_missing{
    "calendar-end-missing",
    assess::Severity::error,
    {"--from stands alone", "chỉ có --from"},
    {"add --until DATE to count the working days, or --days N to learn when they have passed",
     "thêm --until DATE để đếm số ngày làm việc, hoặc --days N để biết ngày hết hạn"}};

inline constexpr assess::Message calendar_day_unknown{
    "calendar-day-unknown",
    assess::Severity::error,
    {"the calendar does not know {0}: it reaches from {1} to {2}",
     "lịch không có ngày {0}: lịch chỉ từ {1} đến {2}"},
    {"ask for a day within it, or widen its range with the holidays of those days",
     "hỏi ngày trong khoảng đó, hoặc mở rộng range kèm các ngày nghỉ tương ứng"}};

inline constexpr assess::Message calendar_too_short{
    "calendar-too-short",
    assess::Severity::error,
    {"{0} working days from {1} end after {2}, the last day of the calendar",
     "{0} ngày làm việc kể từ {1} kết thúc sau {2}, ngày cuối của lịch"},
    {"widen the range of the calendar, with the holidays of those days",
     "mở rộng range của lịch kèm các ngày nghỉ tương ứng"}};

inline constexpr std::array all_of_criteria{&examples_none, &calendar_to_confirm,
                                            &calendar_end_missing, &calendar_day_unknown,
                                            &calendar_too_short};

} // namespace apps::messages
