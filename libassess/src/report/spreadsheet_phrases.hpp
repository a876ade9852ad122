#pragma once

/// \file
/// What a spreadsheet is headed with where a report for reading has no such column.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase column_kind{"Kind of unit", "Loại đơn vị"};
inline constexpr Phrase column_exact{"Total before rounding", "Tổng điểm chưa làm tròn"};
inline constexpr Phrase column_lesson{"Lesson", "Bài học"};
inline constexpr Phrase column_level{"Level", "Cấp"};
inline constexpr Phrase column_id{"Id", "Mã"};
inline constexpr Phrase column_part{"Part", "Phần"};
inline constexpr Phrase column_value{"Value", "Giá trị"};
inline constexpr Phrase column_column{"Column", "Cột"};
inline constexpr Phrase column_text{"Text", "Nội dung"};
inline constexpr Phrase column_check{"Check", "Mã kiểm tra"};
inline constexpr Phrase column_severity{"Severity", "Mức độ"};
inline constexpr Phrase column_item{"Item", "Đối tượng"};
inline constexpr Phrase column_message{"Finding", "Phát hiện"};
inline constexpr Phrase column_remedy{"Remedy", "Cách xử lý"};
inline constexpr Phrase level_lesson{"lesson", "bài học"};
inline constexpr Phrase level_criterion{"criterion", "tiêu chí"};
inline constexpr Phrase level_leaf{"leaf", "tiêu chí chấm điểm"};
inline constexpr Phrase level_sum{"sum", "dòng cộng"};
// clang-format on

inline constexpr std::array all_of_spreadsheets{
    &column_kind,     &column_exact, &column_lesson,  &column_level,  &column_id,
    &column_part,     &column_value, &column_column,  &column_text,   &column_check,
    &column_severity, &column_item,  &column_message, &column_remedy, &level_lesson,
    &level_criterion, &level_leaf,   &level_sum};

} // namespace assess::report_words
