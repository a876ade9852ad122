#pragma once

/// \file
/// What is said of registers: their headers, cells, keys and files.

#include "../text/key_text.hpp"

#include "../text/unit_messages.hpp"

namespace assess::messages {

inline constexpr Message record_column_missing{
    "column-missing",
    Severity::error,
    {"the column \"{0}\" of the register \"{2}\" is missing",
     "thiếu cột \"{0}\" của sổ theo dõi \"{2}\""},
    {"add a column with one of these headers: {1}; others go into its aliases in the set",
     "thêm cột có một trong các tiêu đề: {1}; tiêu đề khác ghi vào aliases của cột trong bộ tiêu "
     "chí"}};

inline constexpr Message record_column_not_divided{
    "column-missing",
    Severity::error,
    {"the column \"{0}\" of the register \"{2}\" is missing",
     "thiếu cột \"{0}\" của sổ theo dõi \"{2}\""},
    {"add a column with one of these headers: {1}; the file was read as divided by \"{3}\", and if "
     "it "
     "is divided otherwise, say so with --delimiter",
     "thêm cột có một trong các tiêu đề: {1}; tệp được đọc với dấu phân cách \"{3}\", nếu dấu phân "
     "cách "
     "khác thì ghi rõ bằng --delimiter"}};

inline constexpr Message record_column_unknown{
    "column-unknown",
    Severity::warning,
    {"the column \"{0}\" is not declared by the register and is not read",
     "sổ theo dõi không khai báo cột \"{0}\" nên không đọc cột này"},
    {"the columns are: {1}", "các cột được đọc: {1}"}};

inline constexpr Message record_column_misspelt{
    "column-unknown",
    Severity::warning,
    {"the column \"{0}\" is not declared by the register and is not read",
     "sổ theo dõi không khai báo cột \"{0}\" nên không đọc cột này"},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message record_column_near{
    "column-near",
    Severity::error,
    {"the column \"{0}\" holds the name of another, \"{1}\"",
     "tên cột \"{0}\" có chứa tên của một cột khác là \"{1}\""},
    {"head it \"{1}\" if it is that column; else give it another name, or take it out",
     "đặt tiêu đề là \"{1}\" nếu đúng là cột đó; nếu không, đổi tên hoặc bỏ cột này"}};

inline constexpr Message record_cell_empty{
    "cell-empty",
    Severity::error,
    {"\"{0}\" is empty; every record needs it", "\"{0}\" để trống; bản ghi nào cũng phải có"},
    {"fill it in, or declare the column optional in the criteria set",
     "điền giá trị, hoặc ghi optional = true cho cột này trong bộ tiêu chí"}};

inline constexpr Message record_cell_needed{
    "cell-empty",
    Severity::error,
    {"\"{0}\" is empty; every record needs it", "\"{0}\" để trống; bản ghi nào cũng phải có"},
    {"fill it in, or take the row out: a record is known by its key, its unit and its date",
     "điền giá trị, hoặc bỏ dòng này: bản ghi nào cũng phải có mã, đơn vị và ngày"}};

inline constexpr Message record_below_min{
    "value-below-min",
    Severity::error,
    {"{1} is below the minimum of \"{0}\", {2}", "{1} nhỏ hơn mức tối thiểu của \"{0}\" là {2}"},
    {"check the value; the bound stands in the criteria set",
     "kiểm tra giá trị; giới hạn này nằm trong bộ tiêu chí"}};

inline constexpr Message record_above_max{
    "value-above-max",
    Severity::error,
    {"{1} is above the maximum of \"{0}\", {2}", "{1} lớn hơn mức tối đa của \"{0}\" là {2}"},
    {"check the value; the bound stands in the criteria set",
     "kiểm tra giá trị; giới hạn này nằm trong bộ tiêu chí"}};

inline constexpr Message record_choice_unknown{
    "choice-unknown",
    Severity::error,
    {"\"{1}\" is none of the values of \"{0}\"", "\"{0}\" không có giá trị \"{1}\""},
    {"write one of: {2}", "ghi một trong các giá trị: {2}"}};

inline constexpr Message record_not_whole{
    "value-not-whole",
    Severity::error,
    {"\"{0}\" is {1}, and it counts whole things", "\"{0}\" là {1} trong khi phải là số nguyên"},
    {"write a whole number; in the set a column that measures has type = \"number\"",
     "ghi số nguyên; cột đo lường thì trong bộ tiêu chí ghi type = \"number\""}};

inline constexpr Message record_yes_no_unknown{
    "yes-no-unknown",
    Severity::error,
    {"\"{0}\" is neither yes nor no", "\"{0}\" không phải là \"có\" hay \"không\""},
    {"write yes, true, 1, x or có; or no, false, 0 or không",
     "ghi có, x, 1, yes hoặc true; hoặc không, 0, no hoặc false"}};

inline constexpr Message record_code_damaged{
    "code-damaged",
    Severity::error,
    code_is_damaged,
    {"take the records from the program they come from, or format the column as Text in the "
     "spreadsheet before it is filled",
     "lấy lại bản ghi từ phần mềm gốc, hoặc đặt định dạng cột là Text (Văn bản) trong bảng tính "
     "trước khi nhập mã"}};

inline constexpr Message record_key_invisible{
    "key-invisible",
    Severity::warning,
    {"codes with characters that nobody sees, which are read without them: {0}",
     "số mã có ký tự không nhìn thấy, được đọc sau khi bỏ các ký tự đó: {0}"},
    {"this is the first; mend it where the file comes from",
     "đây là mã đầu tiên; hãy sửa tại nơi xuất tệp"}};

inline constexpr Message record_unit_unknown{
    "unit-unknown",
    Severity::error,
    unit_not_in_round,
    {"import the units first; codes keep their leading zeros",
     "nhập danh sách đơn vị trước; mã đơn vị giữ nguyên các số 0 ở đầu"}};

inline constexpr Message record_unit_misspelt{
    "unit-unknown",
    Severity::error,
    unit_not_in_round,
    {"did you mean \"{1}\" ({2})?", "có phải là \"{1}\" ({2})?"}};

inline constexpr Message record_outside_calendar{
    "day-outside-calendar",
    Severity::error,
    {"\"{0}\" needs working days that the calendar \"{1}\" does not know; it covers {2} to {3}",
     "\"{0}\" cần đếm ngày làm việc ngoài phạm vi lịch \"{1}\" (từ {2} đến {3})"},
    {"check the date, or give the round a calendar that covers it",
     "kiểm tra lại ngày, hoặc chọn cho kỳ đánh giá một lịch ngày làm việc có ngày đó"}};

inline constexpr Message record_outside_period{
    "outside-period",
    Severity::warning,
    {"records dated outside the period {1} to {2}, which do not count: {0}",
     "số bản ghi có ngày ngoài kỳ từ {1} đến {2}, không được tính: {0}"},
    {"assess-report records --unit CODE --not-counted ID lists those of a unit; ID is a measure of "
     "the register",
     "lệnh assess-report records --unit CODE --not-counted ID liệt kê các bản ghi đó của một đơn "
     "vị; ID là mã một số liệu của sổ"}};

inline constexpr Message record_changed{
    "record-changed",
    Severity::warning,
    {"record \"{0}\" replaces the one at {1}, which has other content",
     "bản ghi \"{0}\" thay thế bản ghi cùng mã ở {1} có nội dung khác"},
    {"the later one counts; if both are records of their own, give each its own {2}",
     "bản ghi sau được tính; nếu là hai việc khác nhau thì mỗi bản ghi phải có {2} riêng"}};

inline constexpr Message record_changed_more{
    "record-changed",
    Severity::warning,
    {"{0} records replace others that have other content; {1} are shown",
     "{0} bản ghi thay thế bản ghi cùng mã có nội dung khác; hiển thị {1}"},
    {}};

inline constexpr Message record_file_without_rows{
    "csv-no-rows",
    Severity::error,
    {"the file has a header line and no rows", "tệp chỉ có dòng tiêu đề, không có dòng dữ liệu"},
    {"add rows below the header; if there was nothing to record, --allow-empty takes the file as "
     "it "
     "is",
     "thêm các dòng dữ liệu dưới dòng tiêu đề; nếu không phát sinh bản ghi nào, dùng --allow-empty "
     "để "
     "nhận tệp này"}};

inline constexpr Message record_file_too_large{
    "file-too-large",
    Severity::error,
    {"a row is not well formed, and to find every fault the file has to fit into {0} bytes",
     "có dòng không đúng dạng CSV; để tìm hết lỗi, tệp phải không quá {0} byte"},
    {"split the file", "chia nhỏ tệp"}};

} // namespace assess::messages
