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
    {"did you mean \"{2}\"?", "có phải là \"{2}\"?"}};

inline constexpr assess::Message one_unit_needed{
    "one-unit-needed",
    assess::Severity::error,
    {"one unit is needed here, {0} were given", "ở đây cần đúng một đơn vị, đã ghi {0}"},
    {"write --unit CODE, or --each-unit DIR for one file a unit",
     "ghi --unit CODE, hoặc --each-unit DIR để ghi mỗi đơn vị một tệp"}};

inline constexpr assess::Message folder_not_made{
    "folder-not-made",
    assess::Severity::error,
    {"the folder cannot be made: {0}", "không tạo được thư mục: {0}"},
    {"name a folder that can be written to", "ghi một thư mục có quyền ghi"}};

inline constexpr assess::Message unit_files_differ{
    "unit-files-differ",
    assess::Severity::warning,
    {"files that are not as this list says: {0}, the first is {1}",
     "số tệp không đúng như danh sách này: {0}, tệp đầu tiên là {1}"},
    {"an earlier run was stopped, or somebody changed them; this run writes its own files anew",
     "lần ghi trước bị dừng giữa chừng, hoặc có người đã sửa; lần này ghi lại các tệp của mình"}};

inline constexpr assess::Message unit_list_damaged{
    "unit-list-damaged",
    assess::Severity::warning,
    {"this list of an earlier run is damaged, or a link: which files that run wrote is not known",
     "danh sách của lần ghi trước bị hỏng hoặc là liên kết: không rõ lần đó đã ghi những tệp nào"},
    {"this run writes the list anew; remove files of earlier runs that are out of date",
     "lần này ghi lại danh sách; xóa tệp của các lần ghi trước không còn đúng"}};

inline constexpr assess::Message unit_files_stay{
    "unit-files-stay",
    assess::Severity::warning,
    {"files of an earlier run that were changed since stay: {0}, the first is {1}",
     "giữ nguyên các tệp của lần ghi trước đã bị sửa: {0}, tệp đầu tiên là {1}"},
    {"look at them, and remove what is out of date", "kiểm tra và xóa tệp không còn đúng"}};

inline constexpr assess::Message unit_files_of_other_units{
    "unit-files-stay",
    assess::Severity::warning,
    {"files of an earlier run that rest on other figures stay: {0}, the first is {1}",
     "giữ nguyên các tệp của lần ghi trước lập theo số liệu khác: {0}, tệp đầu tiên là {1}"},
    {"leave --unit out to write the files of all units", "bỏ --unit để ghi tệp của mọi đơn vị"}};

inline constexpr assess::Message measure_unknown{
    "measure-unknown",
    assess::Severity::error,
    {"the set has no measure \"{0}\"", "bộ tiêu chí không có số liệu \"{0}\""},
    {"measures counted from a register: {1}", "các số liệu đếm từ sổ theo dõi: {1}"}};

inline constexpr assess::Message measure_misspelt{
    "measure-unknown",
    assess::Severity::error,
    {"the set has no measure \"{0}\"", "bộ tiêu chí không có số liệu \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr assess::Message measure_without_records{
    "measure-without-records",
    assess::Severity::error,
    {"\"{0}\" is not counted from a register, so there are no records behind it",
     "\"{0}\" không đếm từ sổ theo dõi nên không có bản ghi nào để liệt kê"},
    {"measures counted from a register: {1}", "các số liệu đếm từ sổ theo dõi: {1}"}};

inline constexpr assess::Message measure_of_other_register{
    "measure-of-other-register",
    assess::Severity::error,
    {"\"{0}\" is counted from the register \"{1}\", not from \"{2}\"",
     "\"{0}\" đếm từ sổ theo dõi \"{1}\", không phải từ \"{2}\""},
    {"leave --register out", "bỏ --register"}};

inline constexpr assess::Message register_not_imported{
    "register-not-imported",
    assess::Severity::error,
    {"the register \"{0}\" was never imported for round \"{1}\": nothing was examined",
     "sổ theo dõi \"{0}\" chưa được nhập cho kỳ đánh giá \"{1}\" nên chưa xét được gì"},
    {"run assess-import records --register {0} FILE...",
     "chạy assess-import records --register {0} FILE..."}};

inline constexpr assess::Message condition_without_calendar{
    "condition-without-calendar",
    assess::Severity::error,
    {"the condition asks for working days, and the round has no calendar",
     "điều kiện cần đếm ngày làm việc nhưng kỳ đánh giá chưa có lịch ngày làm việc"},
    {"give the round one: assess-round amend ID --calendar FILE --why \"…\"",
     "thêm lịch cho kỳ: assess-round amend ID --calendar FILE --why \"…\""}};

inline constexpr std::array all_of_report{&criterion_unknown,         &criterion_misspelt,
                                          &one_unit_needed,           &folder_not_made,
                                          &measure_unknown,           &measure_misspelt,
                                          &measure_without_records,   &measure_of_other_register,
                                          &register_not_imported,     &condition_without_calendar,
                                          &unit_files_differ,         &unit_files_stay,
                                          &unit_files_of_other_units, &unit_list_damaged};

} // namespace apps::messages
