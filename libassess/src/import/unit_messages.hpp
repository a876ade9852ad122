#pragma once

/// \file
/// What is said of units.

#include "../text/unit_messages.hpp"

namespace assess::messages {

inline constexpr Message import_unit_unknown{
    "unit-unknown",
    Severity::error,
    unit_not_in_round,
    {"import the units first; codes keep their leading zeros",
     "nhập danh sách đơn vị trước; mã đơn vị giữ nguyên các số 0 ở đầu"}};

inline constexpr Message import_unit_misspelt{
    "unit-unknown",
    Severity::error,
    unit_not_in_round,
    {"did you mean \"{1}\" ({2})?", "có phải là \"{1}\" ({2})?"}};

inline constexpr Message import_unit_not_assessed{
    "unit-not-assessed",
    Severity::error,
    {"unit \"{0}\" is of the kind \"{1}\", which the criteria set does not assess",
     "đơn vị \"{0}\" thuộc loại \"{1}\", không được bộ tiêu chí này đánh giá"},
    {"the set assesses: {2}", "bộ tiêu chí đánh giá các loại: {2}"}};

inline constexpr Message import_unit_code_form{
    "unit-code-form",
    Severity::error,
    {"\"{0}\" cannot be a unit's code", "\"{0}\" không dùng được làm mã đơn vị"},
    {"use at most {1} visible characters", "dùng tối đa {1} ký tự nhìn thấy được"}};

inline constexpr Message import_code_full_width{
    "code-full-width",
    Severity::error,
    {"the code \"{0}\" is typed in full-width characters: it looks like \"{1}\" and is another",
     "mã \"{0}\" được gõ bằng ký tự toàn khổ (full-width): trông giống \"{1}\" nhưng là mã khác"},
    {"write {1}", "ghi {1}"}};

inline constexpr Message import_units_too_many{
    "units-too-many",
    Severity::error,
    {"there are more than {0} units; nothing from here on is read",
     "có hơn {0} đơn vị; không đọc tiếp từ đây"},
    {"check that the right file was named: a list of units has one row for each unit that is "
     "assessed or is above one",
     "kiểm tra đã chọn đúng tệp: danh sách đơn vị có một dòng cho mỗi đơn vị được đánh giá hoặc là "
     "cấp trên"}};

inline constexpr Message import_unit_kind_misspelt{
    "unit-kind-misspelt",
    Severity::error,
    {"the kind \"{0}\" of unit \"{1}\" is nearly one that the criteria set assesses",
     "loại \"{0}\" của đơn vị \"{1}\" gần giống một loại được bộ tiêu chí đánh giá"},
    {"write \"{2}\"; if another kind is meant, give it a name that is less alike",
     "ghi \"{2}\"; nếu là loại khác thì đặt tên khác hẳn"}};

inline constexpr Message import_unit_leaves{
    "unit-leaves-assessment",
    Severity::error,
    {"unit \"{0}\" is assessed as \"{1}\", and the criteria set does not assess its new kind "
     "\"{2}\": what it has handed in would no longer count",
     "đơn vị \"{0}\" đang được đánh giá theo loại \"{1}\", còn loại mới \"{2}\" không được bộ tiêu "
     "chí đánh giá: số liệu, kết quả tự chấm đã nộp sẽ không được tính nữa"},
    {"correct the kind; a unit that is no more keeps its kind and is given valid_until",
     "sửa lại loại; nếu đơn vị không còn thì giữ nguyên loại và ghi ngày ở cột hiệu lực đến"}};

inline constexpr Message import_unit_code_alike{
    "unit-code-alike",
    Severity::warning,
    {"the codes \"{0}\" and \"{1}\" are alike but for zeros before them, and are two units",
     "mã \"{0}\" và mã \"{1}\" chỉ khác nhau ở các số 0 ở đầu, nhưng là hai đơn vị"},
    {"if it is one unit, write one code in all files; spreadsheets take the zeros off unless the "
     "column is formatted as text",
     "nếu là một đơn vị thì ghi cùng một mã trong mọi tệp; bảng tính tự bỏ các số 0 ở đầu nếu cột "
     "không ở định dạng văn bản (Text)"}};

inline constexpr Message import_unit_kind_idle{
    "unit-kind-unknown",
    Severity::warning,
    {"the kind \"{0}\" of unit \"{1}\" is not assessed by the criteria set, and no unit has it as "
     "its parent: it will be in no report",
     "bộ tiêu chí không đánh giá loại \"{0}\" của đơn vị \"{1}\" và không đơn vị nào trực thuộc "
     "đơn vị này, nên đơn vị sẽ không có trong báo cáo nào"},
    {"the set assesses: {2}", "bộ tiêu chí đánh giá các loại: {2}"}};

inline constexpr Message import_units_kept_as_parents{
    "units-not-assessed",
    Severity::note,
    {"units of kinds that the set does not assess ({1}), kept as parents only: {0}",
     "số đơn vị thuộc loại bộ tiêu chí không đánh giá ({1}), chỉ được lưu làm cấp trên: {0}"},
    {}};

inline constexpr Message import_parent_unknown{
    "parent-unknown",
    Severity::error,
    {"the parent \"{0}\" of unit \"{1}\" is neither in this file nor in the round",
     "đơn vị cấp trên \"{0}\" của đơn vị \"{1}\" không có trong tệp này và trong kỳ đánh giá"},
    {"add a row for it, or leave the parent empty",
     "thêm một dòng cho đơn vị đó, hoặc để trống đơn vị cấp trên"}};

inline constexpr Message import_parent_misspelt{
    "parent-unknown",
    Severity::error,
    {"the parent \"{0}\" of unit \"{1}\" is neither in this file nor in the round",
     "đơn vị cấp trên \"{0}\" của đơn vị \"{1}\" không có trong tệp này và trong kỳ đánh giá"},
    {"did you mean \"{2}\" ({3})?", "có phải là \"{2}\" ({3})?"}};

inline constexpr Message import_parent_cycle{
    "parent-cycle",
    Severity::error,
    {"unit \"{0}\" is above itself: {1}", "đơn vị \"{0}\" là cấp trên của chính nó: {1}"},
    {"correct one of these parents", "sửa lại một trong các đơn vị cấp trên này"}};

inline constexpr Message import_valid_dates{
    "valid-dates",
    Severity::error,
    {"unit \"{0}\" ends on {2}, before it begins on {1}",
     "đơn vị \"{0}\" kết thúc ngày {2}, trước ngày bắt đầu {1}"},
    {"check the two dates", "kiểm tra lại hai ngày này"}};

inline constexpr Message import_unit_not_in_period{
    "unit-not-in-period",
    Severity::warning,
    {"unit \"{0}\" is not valid on any day of the period from {1} to {2}: it is not assessed",
     "đơn vị \"{0}\" không có hiệu lực vào ngày nào của kỳ đánh giá từ {1} đến {2}: đơn vị không "
     "được đánh giá"},
    {"check valid_from and valid_until; what the unit handed in stays, and counts again when they "
     "are corrected",
     "kiểm tra ngày bắt đầu và ngày hết hiệu lực; hồ sơ đã nộp của đơn vị vẫn còn và được tính lại "
     "khi sửa ngày"}};

} // namespace assess::messages
