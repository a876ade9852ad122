#pragma once

/// \file
/// What is said of worked examples whose figures differ. {0} is the example, {1} what it speaks of.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Phrase no_total{"none: it handed in nothing", "không có: đơn vị không nộp gì"};
inline constexpr Phrase no_band_unclassified{"none: the unit is unclassified",
                                             "không có: đơn vị không được xếp loại"};
inline constexpr Phrase no_band_void{"none: a gate voids it",
                                     "không có: không xếp loại do điều kiện khống chế"};

inline constexpr Message example_points{
    "example-points",
    Severity::error,
    {R"(example "{0}" expects {2} points for "{1}", and the set gives {3})",
     R"(ví dụ "{0}" ghi {2} điểm cho "{1}", còn bộ tiêu chí tính ra {3} điểm)"},
    {"correct the example, or the rule of what it speaks of",
     "sửa điểm trong ví dụ, hoặc sửa cách chấm của nội dung này"}};

inline constexpr Message example_not_applicable{
    "example-not-applicable",
    Severity::error,
    {R"(example "{0}" expects {2} points for "{1}", which does not apply to "{3}")",
     R"(ví dụ "{0}" ghi {2} điểm cho "{1}", nhưng nội dung này không áp dụng cho loại đơn vị "{3}")"},
    {"take the line out, or change unit_kind of the example",
     "bỏ dòng này, hoặc đổi unit_kind của ví dụ"}};

inline constexpr Message example_total{
    "example-total",
    Severity::error,
    {R"(example "{0}" expects a total of {1}, and the set gives {2})",
     R"(ví dụ "{0}" ghi tổng điểm {1}, còn bộ tiêu chí tính ra {2})"},
    {"correct total in the example, or find the leaf that differs by giving its points too",
     "sửa total trong ví dụ, hoặc ghi thêm điểm từng tiêu chí để tìm chỗ chênh lệch"}};

inline constexpr Message example_band{
    "example-band",
    Severity::error,
    {R"(example "{0}" expects band "{1}", and the set gives {2})",
     R"(ví dụ "{0}" ghi mức xếp loại "{1}", còn bộ tiêu chí cho kết quả {2})"},
    {"correct band in the example, or look at the bounds and gates",
     "sửa band trong ví dụ, hoặc xem lại ngưỡng điểm và điều kiện khống chế"}};

} // namespace assess::messages
