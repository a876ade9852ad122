#pragma once

/// \file
/// What is said of text that is not a number.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message number_empty{
    "number-empty",
    Severity::error,
    {"a number was expected, and nothing stands here", "cần một số nhưng ở đây để trống"},
    {}};

inline constexpr Message number_syntax{
    "number-syntax",
    Severity::error,
    {"\"{0}\" is not a number", "\"{0}\" không phải là số"},
    {"write digits only, such as 12 or {1}", "chỉ ghi chữ số, ví dụ 12 hoặc {1}"}};

inline constexpr Message number_character{
    "number-character",
    Severity::error,
    {"\"{1}\" in \"{0}\" is not part of a number",
     "ký tự \"{1}\" trong \"{0}\" không dùng để ghi số"},
    {"use the digits 0 to 9, one decimal mark and, below zero, a leading -",
     "chỉ dùng các chữ số 0 đến 9, một dấu thập phân và dấu - ở đầu nếu là số âm"}};

inline constexpr Message number_space{
    "number-space",
    Severity::error,
    {"there is a space before or after the number {0}", "có khoảng trắng trước hoặc sau số {0}"},
    {"remove the space", "xóa khoảng trắng"}};

inline constexpr Message number_plus{"number-plus",
                                     Severity::error,
                                     {"\"{0}\" has a plus sign, which numbers are written without",
                                      "\"{0}\" có dấu cộng; số được ghi không có dấu cộng"},
                                     {"write {1}", "ghi {1}"}};

inline constexpr Message number_exponent{
    "number-exponent",
    Severity::error,
    {"\"{0}\" is written with a power of ten", "\"{0}\" được ghi theo lũy thừa của 10"},
    {"write the number out with all its digits; a spreadsheet does so when the cell's format is "
     "Number",
     "ghi đủ các chữ số; trong bảng tính, hãy chọn định dạng ô là Number (Số)"}};

inline constexpr Message number_decimal_comma{
    "number-decimal-comma",
    Severity::error,
    {"\"{0}\" has a decimal comma where a decimal point was expected",
     "\"{0}\" dùng dấu phẩy thập phân, trong khi cần dấu chấm thập phân"},
    {"write {1}, or read the file with --decimal comma",
     "ghi {1}, hoặc đọc tệp với --decimal comma"}};

inline constexpr Message number_decimal_point{
    "number-decimal-point",
    Severity::error,
    {"\"{0}\" has a decimal point where a decimal comma was expected",
     "\"{0}\" dùng dấu chấm thập phân, trong khi cần dấu phẩy thập phân"},
    {"write {1}, or read the file with --decimal point",
     "ghi {1}, hoặc đọc tệp với --decimal point"}};

inline constexpr Message number_comma_unclear{
    "number-comma-unclear",
    Severity::error,
    {"\"{0}\" could mean {1} or {2}: a decimal point was expected, and no mark between thousands",
     "\"{0}\" có thể hiểu là {1} hoặc {2}: cần dấu chấm thập phân và không phân nhóm hàng nghìn"},
    {"write {1} or {2}; if commas are decimal marks in the whole file, read it with --decimal "
     "comma; if they divide thousands, with --grouping comma",
     "ghi {1} hoặc {2}; nếu cả tệp dùng dấu phẩy thập phân, hãy đọc tệp với --decimal comma; nếu "
     "dấu phẩy phân nhóm hàng nghìn, với --grouping comma"}};

inline constexpr Message number_point_unclear{
    "number-point-unclear",
    Severity::error,
    {"\"{0}\" could mean {1} or {2}: a decimal comma was expected, and no mark between thousands",
     "\"{0}\" có thể hiểu là {1} hoặc {2}: cần dấu phẩy thập phân và không phân nhóm hàng nghìn"},
    {"write {1} or {2}; if points are decimal marks in the whole file, read it with --decimal "
     "point; if they divide thousands, with --grouping dot",
     "ghi {1} hoặc {2}; nếu cả tệp dùng dấu chấm thập phân, hãy đọc tệp với --decimal point; nếu "
     "dấu chấm phân nhóm hàng nghìn, với --grouping dot"}};

inline constexpr Message number_point_unsaid{
    "number-point-unclear",
    Severity::error,
    {"\"{0}\" could mean {1} or {2}: its point may divide thousands or decimals",
     "\"{0}\" có thể hiểu là {1} hoặc {2}: dấu chấm có thể phân nhóm hàng nghìn hoặc là dấu thập "
     "phân"},
    {"write {1} if that is meant; if points are decimal marks in the whole file, say so with "
     "--decimal point, or decimal = \"point\" in assess.toml; if they divide thousands, read it "
     "with --grouping dot",
     "ghi {1} nếu đúng là số đó; nếu cả tệp dùng dấu chấm thập phân, hãy ghi rõ bằng --decimal "
     "point, hoặc decimal = \"point\" trong assess.toml; nếu dấu chấm phân nhóm hàng nghìn, hãy "
     "đọc tệp với --grouping dot"}};

inline constexpr Message cell_error{"cell-error",
                                    Severity::error,
                                    {"\"{0}\" is the error of a formula, not a value",
                                     "\"{0}\" là lỗi của công thức, không phải giá trị"},
                                    {"mend the formula in the spreadsheet, or write the value",
                                     "sửa công thức trong bảng tính, hoặc ghi giá trị"}};

inline constexpr Message number_grouping{
    "number-grouping",
    Severity::error,
    {"\"{0}\" has marks between groups of digits", "\"{0}\" có dấu phân nhóm các chữ số"},
    {"write {1}", "ghi {1}"}};

/// The same where the marks are alike.
inline constexpr Message number_grouped{
    "number-grouping",
    Severity::error,
    {"\"{0}\" has marks between groups of digits", "\"{0}\" có dấu phân nhóm các chữ số"},
    {"write {1}, or read the file with {2}", "ghi {1}, hoặc đọc tệp với {2}"}};

inline constexpr Message number_bare_mark{
    "number-bare-mark",
    Severity::error,
    {"\"{0}\" has a mark without a digit on both sides",
     "dấu thập phân trong \"{0}\" thiếu chữ số ở một bên"},
    {"write {1} for a half, and 5 for a whole number", "ghi {1} cho một nửa, ghi 5 cho số nguyên"}};

inline constexpr Message number_too_precise{
    "number-too-precise",
    Severity::error,
    {"{0} has more than {1} digits after the decimal mark",
     "{0} có hơn {1} chữ số sau dấu thập phân"},
    {"round it to {1} digits, or fewer", "làm tròn còn tối đa {1} chữ số"}};

inline constexpr Message number_out_of_range{
    "number-out-of-range",
    Severity::error,
    {"{0} is too large: numbers go up to 9223372036854.775807 either side of zero",
     "{0} quá lớn: giá trị tuyệt đối không được vượt 9223372036854.775807"},
    {"look for digits too many, or use a larger measuring unit",
     "kiểm tra xem có thừa chữ số không, hoặc dùng đơn vị tính lớn hơn"}};

inline constexpr Message number_too_long{
    "number-too-long",
    Severity::error,
    {"the number has more than {0} characters", "số dài quá {0} ký tự"},
    {}};

inline constexpr Message number_zero_denominator{
    "number-zero-denominator",
    Severity::error,
    {"the denominator of \"{0}\" is 0", "mẫu số của \"{0}\" bằng 0"},
    {"write a denominator above 0", "ghi mẫu số lớn hơn 0"}};

} // namespace assess::messages
