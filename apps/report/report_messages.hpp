#pragma once

/// \file
/// What assess-report says of its own options.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message criterion_unknown{
    "criterion-unknown",
    assess::Severity::error,
    {"there is no criterion \"{0}\" for unit \"{1}\"", "đơn vị \"{1}\" không có tiêu chí \"{0}\""},
    {"name a leaf by id or number; assess-report unit lists them",
     "ghi mã hoặc số thứ tự của tiêu chí; assess-report unit liệt kê các tiêu chí"}};

inline constexpr assess::Message criterion_misspelt{
    "criterion-unknown",
    assess::Severity::error,
    {"there is no criterion \"{0}\" for unit \"{1}\"", "đơn vị \"{1}\" không có tiêu chí \"{0}\""},
    {"did you mean \"{2}\"?", "có phải ý là \"{2}\"?"}};

inline constexpr assess::Message one_unit_needed{
    "one-unit-needed",
    assess::Severity::error,
    {"one unit is needed here, {0} were given", "ở đây cần đúng một đơn vị, đã ghi {0}"},
    {"write --unit CODE, or --each-unit DIR for one file a unit",
     "ghi --unit CODE, hoặc --each-unit DIR để mỗi đơn vị một tệp"}};

inline constexpr assess::Message only_for_csv{
    "only-for-csv",
    assess::Severity::error,
    {"{0} is about CSV, and the report is not", "{0} dùng cho CSV, báo cáo này không phải CSV"},
    {"add --format csv, or leave {0} out", "thêm --format csv, hoặc bỏ {0}"}};

inline constexpr assess::Message folder_not_made{
    "folder-not-made",
    assess::Severity::error,
    {"the folder cannot be made: {0}", "không tạo được thư mục: {0}"},
    {"name a folder that can be written to", "ghi một thư mục có quyền ghi"}};

inline constexpr std::array all_of_report{&criterion_unknown, &criterion_misspelt, &one_unit_needed,
                                          &only_for_csv, &folder_not_made};

} // namespace apps::messages
