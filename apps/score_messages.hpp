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
    {"the round \"{0}\" has no unit to score", "kỳ đánh giá \"{0}\" không có đơn vị nào để chấm"},
    {"assess-import units FILE brings them in; the set assesses: {1}",
     "lệnh assess-import units TỆP nhập danh sách đơn vị; bộ tiêu chí đánh giá các loại: {1}"}};

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
                                             {"did you mean \"{1}\"?", "có phải ý là \"{1}\"?"}};

inline constexpr Message score_same{
    "run-same",
    Severity::note,
    {"nothing was changed since the latest scoring run; none was added",
     "không có gì thay đổi từ lần chấm gần nhất; không thêm lần chấm mới"},
    {}};

} // namespace apps::messages
