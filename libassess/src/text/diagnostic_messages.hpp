#pragma once

/// \file
/// What a list of diagnostics says of those that it only counted.

#include <assess/text/message.hpp>

namespace assess::messages {

/// Where none is shown; more_faults stands for both in lists.
inline constexpr Message faults_unseen{
    "more-faults",
    Severity::error,
    {"faults found: {0}; none of them is shown", "số lỗi tìm thấy: {0}; không hiển thị lỗi nào"},
    {"--max-errors shows them", "dùng --max-errors để xem"}};

inline constexpr Message more_faults{"more-faults",
                                     Severity::warning,
                                     {"{0} faults were found; the first {1} are shown",
                                      "tìm thấy {0} lỗi; chỉ hiển thị {1} lỗi đầu tiên"},
                                     {"--max-errors shows more", "dùng --max-errors để xem thêm"}};

inline constexpr Message warnings_left_out{
    "more-warnings-left-out",
    Severity::warning,
    {"{0} warnings and notes were found; the first {1} were kept, the others only counted",
     "có {0} cảnh báo và ghi chú; chỉ giữ lại {1} mục đầu tiên, các mục sau chỉ được đếm"},
    {"--max-errors keeps more", "dùng --max-errors để giữ lại nhiều hơn"}};

} // namespace assess::messages
