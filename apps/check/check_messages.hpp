#pragma once

/// \file
/// What assess-check says of its own options.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message check_unknown{
    "check-unknown",
    assess::Severity::error,
    {"there is no check \"{0}\"", "không có kiểm tra \"{0}\""},
    {"assess-check --list names them", "assess-check --list liệt kê các kiểm tra"}};

inline constexpr assess::Message check_misspelt{
    "check-unknown",
    assess::Severity::error,
    {"there is no check \"{0}\"", "không có kiểm tra \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr assess::Phrase set_checks{"the checks that the criteria set itself brings",
                                           "các kiểm tra do chính bộ tiêu chí quy định"};

/// By assess::Severity.
inline constexpr std::array severities{assess::Phrase{"error", "lỗi"},
                                       assess::Phrase{"warning", "cảnh báo"},
                                       assess::Phrase{"note", "ghi chú"}};
inline constexpr assess::Phrase head_check{"Check", "Mã kiểm tra"};
inline constexpr assess::Phrase head_severity{"Severity", "Mức độ"};
inline constexpr assess::Phrase head_purpose{"What it finds", "Nội dung kiểm tra"};

} // namespace apps::messages
