#pragma once

/// \file
/// Why a round cannot be shown.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message round_not_scored{
    "round-not-scored",
    assess::Severity::error,
    {"round \"{0}\" was never scored", "kỳ đánh giá \"{0}\" chưa được tính điểm"},
    {"run assess-score", "chạy assess-score"}};

inline constexpr assess::Message scores_stale{
    "scores-stale",
    assess::Severity::error,
    {"round \"{0}\" has changed since it was last scored",
     "kỳ đánh giá \"{0}\" đã thay đổi từ lần tính điểm gần nhất"},
    {"run assess-score, then this command again", "chạy assess-score rồi thực hiện lại lệnh này"}};

inline constexpr assess::Message register_stale{
    "register-stale",
    assess::Severity::error,
    {"the set, the calendar or the units have changed since the register \"{0}\" was counted",
     "bộ tiêu chí, lịch ngày làm việc hoặc danh sách đơn vị đã thay đổi từ khi đếm sổ theo dõi "
     "\"{0}\""},
    {"run assess-score, which counts it again, then ask again",
     "chạy assess-score để đếm lại rồi thực hiện lại lệnh này"}};

inline constexpr assess::Message round_without_units{
    "round-without-units",
    assess::Severity::error,
    {"round \"{0}\" has no unit to assess: nothing was examined",
     "kỳ đánh giá \"{0}\" không có đơn vị nào được đánh giá nên chưa xét được gì"},
    {"import units whose kind the set lists: {1}",
     "nhập các đơn vị thuộc loại có trong bộ tiêu chí: {1}"}};

inline constexpr assess::Message unit_unknown{
    "unit-unknown",
    assess::Severity::error,
    {"unit \"{0}\" is not assessed in this round",
     "đơn vị \"{0}\" không được đánh giá trong kỳ này"},
    {"assess-report matrix lists the units", "lệnh assess-report matrix liệt kê các đơn vị"}};

inline constexpr assess::Message unit_misspelt{"unit-unknown",
                                               assess::Severity::error,
                                               {"unit \"{0}\" is not assessed in this round",
                                                "đơn vị \"{0}\" không được đánh giá trong kỳ này"},
                                               {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr std::array all_of_scored_round{&round_not_scored, &scores_stale,
                                                &register_stale,   &round_without_units,
                                                &unit_unknown,     &unit_misspelt};

} // namespace apps::messages
