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

inline constexpr assess::Message nothing_checked{
    "nothing-checked",
    assess::Severity::error,
    {"--only and --skip leave no check: nothing was checked",
     "--only và --skip không để lại kiểm tra nào: chưa kiểm tra gì"},
    {"leave one of them out; assess-check --list names the checks",
     "bỏ bớt một tùy chọn; assess-check --list liệt kê các kiểm tra"}};

inline constexpr assess::Message check_not_evaluated{
    "check-not-evaluated",
    assess::Severity::error,
    {"the check \"{0}\" could not be evaluated for any unit",
     "không thực hiện được kiểm tra \"{0}\" đối với đơn vị nào"},
    {"import the figures and registers it lacks; assess-check without --only names them",
     "nhập số liệu và sổ theo dõi còn thiếu; chạy assess-check không có --only để xem còn thiếu "
     "gì"}};

inline constexpr assess::Message no_check_evaluated{
    "check-not-evaluated",
    assess::Severity::error,
    {"no check could be evaluated: the units have handed in nothing",
     "không thực hiện được kiểm tra nào: các đơn vị chưa nộp gì"},
    {"import what the units hand in, such as with assess-import facts FILE",
     "nhập hồ sơ các đơn vị nộp, ví dụ bằng assess-import facts FILE"}};

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
