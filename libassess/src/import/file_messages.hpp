#pragma once

/// \file
/// What is said of imported files as a whole, of their columns and of rows among rows.

#include "../text/key_text.hpp"

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message import_round_closed{
    "round-closed",
    Severity::error,
    {"the round \"{0}\" is closed; nothing is imported into it",
     "kỳ đánh giá \"{0}\" đã đóng; không nhập dữ liệu vào kỳ này"},
    {"assess-round reopen {0} --why \"…\" opens it again",
     "lệnh assess-round reopen {0} --why \"…\" mở lại kỳ này"}};

inline constexpr Message import_nothing{
    "nothing-to-import",
    Severity::error,
    {"no row was found to import", "không có dòng nào để nhập"},
    {"add rows below the header", "thêm các dòng dữ liệu dưới dòng tiêu đề"}};

inline constexpr Message import_row_unknown{
    "row-unknown",
    Severity::error,
    {"{0}: round \"{1}\" has no such row to withdraw",
     "{0}: kỳ đánh giá \"{1}\" không có dòng này để rút lại"},
    {"{2} as they were imported; assess-report explain lists what was handed in",
     "{2} như khi nhập; lệnh assess-report explain liệt kê những gì đã nhập"}};

inline constexpr Message import_column_missing{
    "column-missing",
    Severity::error,
    {"the column \"{0}\" is missing", "thiếu cột \"{0}\""},
    {"add a column with one of these headers: {1}", "thêm cột có một trong các tiêu đề: {1}"}};

inline constexpr Message import_column_not_divided{
    "column-missing",
    Severity::error,
    {"the column \"{0}\" is missing", "thiếu cột \"{0}\""},
    {"add a column with one of these headers: {1}; the file was read as divided by \"{2}\", and if "
     "it "
     "is divided otherwise, say so with --delimiter",
     "thêm cột có một trong các tiêu đề: {1}; tệp được đọc với dấu phân cách \"{2}\", nếu dấu phân "
     "cách "
     "khác thì ghi rõ bằng --delimiter"}};

inline constexpr Message import_column_unknown{"column-unknown",
                                               Severity::warning,
                                               {"the column \"{0}\" is not known and is not read",
                                                "không biết cột \"{0}\" nên không đọc cột này"},
                                               {"the columns are: {1}", "các cột được đọc: {1}"}};

inline constexpr Message import_column_misspelt{"column-unknown",
                                                Severity::warning,
                                                {"the column \"{0}\" is not known and is not read",
                                                 "không biết cột \"{0}\" nên không đọc cột này"},
                                                {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message import_column_near{
    "column-near",
    Severity::error,
    {"the column \"{0}\" holds the name of another, \"{1}\"",
     "tên cột \"{0}\" có chứa tên của một cột khác là \"{1}\""},
    {"head it \"{1}\" if it is that column; else give it another name, or take it out",
     "đặt tiêu đề là \"{1}\" nếu đúng là cột đó; nếu không, đổi tên hoặc bỏ cột này"}};

inline constexpr Message import_no_measure_column{
    "column-missing",
    Severity::error,
    {"the file has neither the columns measure and value nor a column named after a measure",
     "tệp không có cột số liệu và giá trị, cũng không có cột nào mang mã số liệu"},
    {"write the columns unit, measure, value; or unit and one column for each measure id; "
     "assess-criteria guide SET lists the ids of the measures",
     "dùng các cột đơn vị, số liệu, giá trị; hoặc đơn vị và mỗi số liệu một cột mang mã của nó; "
     "lệnh "
     "assess-criteria guide SET liệt kê mã số liệu"}};

inline constexpr Message import_copy_restored{
    "kept-copy-restored",
    Severity::warning,
    {"the store's copy of this file was missing or damaged and was made again: {0}",
     "bản sao của tệp này trong kho dữ liệu bị thiếu hoặc hỏng, đã được tạo lại: {0}"},
    {"find out who writes to the folder of kept files",
     "tìm xem ai đã ghi vào thư mục tệp lưu của kho dữ liệu"}};

inline constexpr Message import_cell_empty{
    "cell-empty",
    Severity::error,
    {"\"{0}\" is empty; every row needs it", "\"{0}\" để trống; dòng nào cũng cần có"},
    {}};

inline constexpr Message import_key_invisible{
    "key-invisible",
    Severity::warning,
    {"\"{0}\" has characters that nobody sees; it is read as \"{1}\"",
     "\"{0}\" có ký tự không nhìn thấy; được đọc là \"{1}\""},
    {"type it anew in the file it comes from", "gõ lại nội dung này trong tệp gốc"}};

inline constexpr Message import_code_damaged{
    "code-damaged",
    Severity::error,
    code_is_damaged,
    {"format the column as Text in the spreadsheet before the codes are entered, then enter them "
     "again",
     "đặt định dạng cột là Text (Văn bản) trong bảng tính trước khi nhập mã, rồi nhập lại"}};

inline constexpr Message import_row_repeated{
    "row-repeated",
    Severity::error,
    {"the row for {0} stands here a second time; first at {1}",
     "dòng của {0} xuất hiện lần thứ hai; lần đầu tại {1}"},
    {"keep one of the two rows", "chỉ giữ lại một trong hai dòng"}};

inline constexpr Message import_row_exists{
    "row-exists",
    Severity::error,
    {"the round has {0} already, with other values", "kỳ đánh giá đã có {0} với giá trị khác"},
    {"--if-exists update replaces what is there, --if-exists skip keeps it",
     "dùng --if-exists update để thay, --if-exists skip để giữ nguyên"}};

} // namespace assess::messages
