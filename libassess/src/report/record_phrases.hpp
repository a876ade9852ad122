#pragma once

/// \file
/// What the list of records says around the rows.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase title_records{"Records of {0} ({1})", "Các bản ghi trong sổ theo dõi của {0} ({1})"};
inline constexpr Phrase records_register{"Register: {0} ({1})", "Sổ theo dõi: {0} ({1})"};
inline constexpr Phrase records_counted{"Counted in: {0} ({1})", "Được tính vào số liệu: {0} ({1})"};
inline constexpr Phrase records_not_counted{"Not counted in: {0} ({1})", "Không được tính vào số liệu: {0} ({1})"};
inline constexpr Phrase records_condition{"Condition: {0}", "Điều kiện: {0}"};
inline constexpr Phrase records_number{"Records: {0}", "Số bản ghi: {0}"};
inline constexpr Phrase column_file{"File", "Tệp"};
inline constexpr Phrase column_line{"Line", "Dòng"};
inline constexpr Phrase column_reason{"Why it does not count", "Lý do không được tính"};
inline constexpr Phrase reason_condition{"does not fulfil the condition", "không thỏa mãn điều kiện"};
inline constexpr Phrase reason_outside{"outside the period", "ngoài kỳ đánh giá"};
inline constexpr Phrase reason_superseded{"superseded by a later record", "bị bản ghi sau thay thế"};
// clang-format on

inline constexpr std::array all_records{
    &title_records,     &records_register, &records_counted, &records_not_counted,
    &records_condition, &records_number,   &column_file,     &column_line,
    &column_reason,     &reason_condition, &reason_outside,  &reason_superseded};

} // namespace assess::report_words
