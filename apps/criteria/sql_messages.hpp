#pragma once

/// \file
/// What `assess-criteria sql` needs to be told.

#include <assess/text/message.hpp>

namespace apps::messages {

inline constexpr assess::Message register_not_in_set{
    "register-not-in-set",
    assess::Severity::error,
    {"the criteria set has no register \"{0}\"", "bộ tiêu chí không có sổ theo dõi \"{0}\""},
    {"its registers are: {1}", "các sổ theo dõi của bộ: {1}"}};

inline constexpr assess::Message register_not_named{
    "register-not-named",
    assess::Severity::error,
    {"the criteria set has several registers: {0}", "bộ tiêu chí có nhiều sổ theo dõi: {0}"},
    {"name one with --register ID", "chọn một sổ bằng --register ID"}};

inline constexpr assess::Message registers_none{
    "registers-none",
    assess::Severity::error,
    {"the criteria set has no register", "bộ tiêu chí không có sổ theo dõi nào"},
    {"add a [[register]] and measures that are counted from it",
     "thêm [[register]] và các số liệu đếm từ sổ đó"}};

inline constexpr assess::Message sql_period_missing{
    "sql-period-missing",
    assess::Severity::error,
    {"which records count is not known without a period",
     "chưa có kỳ nên không biết bản ghi nào được tính"},
    {"give the year of the round with --year, or the days with --from and --until",
     "ghi năm của kỳ bằng --year, hoặc các ngày bằng --from và --until"}};

inline constexpr assess::Message sql_period_reversed{
    "sql-period-reversed",
    assess::Severity::error,
    {"the period ends on {1}, before it begins on {0}",
     "kỳ kết thúc ngày {1}, trước khi bắt đầu ngày {0}"},
    {"exchange --from and --until", "đổi chỗ --from và --until"}};

inline constexpr assess::Message sql_calendar_missing{
    "sql-calendar-missing",
    assess::Severity::error,
    {"the measure \"{0}\" asks for working days, and no calendar says which days these are",
     "số liệu \"{0}\" cần đếm ngày làm việc nhưng chưa có lịch ngày làm việc"},
    {"give the calendar of the round with --calendar FILE",
     "ghi lịch ngày làm việc của kỳ bằng --calendar FILE"}};

} // namespace apps::messages
