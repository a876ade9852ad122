#pragma once

/// \file
/// What assess-score says besides the ranking.

#include <assess/text/message.hpp>

namespace apps::messages {

using assess::Message;
using assess::Severity;

inline constexpr Message score_no_units{
    "no-units",
    Severity::error,
    {"the round \"{0}\" has no unit to score",
     "kỳ đánh giá \"{0}\" không có đơn vị nào để tính điểm"},
    {"assess-import units FILE brings them in; the set assesses: {1}",
     "lệnh assess-import units FILE nhập danh sách đơn vị; bộ tiêu chí đánh giá các loại: {1}"}};

inline constexpr Message score_unit_unknown{
    "unit-unknown",
    Severity::error,
    {"unit \"{0}\" is not assessed in this round",
     "đơn vị \"{0}\" không được đánh giá trong kỳ này"},
    {"write the code as it stands in the ranking, with its leading zeros",
     "ghi mã đúng như trong bảng xếp hạng, giữ các số 0 ở đầu"}};

inline constexpr Message score_unit_misspelt{"unit-unknown",
                                             Severity::error,
                                             {"unit \"{0}\" is not assessed in this round",
                                              "đơn vị \"{0}\" không được đánh giá trong kỳ này"},
                                             {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message score_counting_again{
    "register-counting-again",
    Severity::note,
    {"the set, the calendar or the units have changed: the register \"{0}\" is counted again",
     "bộ tiêu chí, lịch ngày làm việc hoặc danh sách đơn vị đã thay đổi: đếm lại sổ theo dõi "
     "\"{0}\""},
    {}};

inline constexpr Message score_register_stale{
    "register-stale",
    Severity::error,
    {"the set, the calendar or the units have changed since the register \"{0}\" was counted",
     "bộ tiêu chí, lịch ngày làm việc hoặc danh sách đơn vị đã thay đổi từ khi đếm sổ theo dõi "
     "\"{0}\""},
    {"run assess-score without --dry-run, which counts it again",
     "chạy assess-score không có --dry-run để đếm lại"}};

inline constexpr Message score_same{
    "run-same",
    Severity::note,
    {"nothing was changed since the latest scoring run; none was added",
     "không có gì thay đổi từ lần tính điểm gần nhất; không lưu thêm lần mới"},
    {}};

} // namespace apps::messages
