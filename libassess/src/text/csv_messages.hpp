#pragma once

/// \file
/// What is said of CSV files that cannot be taken apart.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message csv_empty{"csv-empty",
                                   Severity::error,
                                   {"the file is empty; a header line and rows were expected",
                                    "tệp trống; cần có dòng tiêu đề và các dòng dữ liệu"},
                                   {"check that the right file was named and that it was saved",
                                    "kiểm tra đã chọn đúng tệp và tệp đã được lưu"}};

inline constexpr Message csv_no_rows{
    "csv-no-rows",
    Severity::error,
    {"the file has a header line and no rows", "tệp chỉ có dòng tiêu đề, không có dòng dữ liệu"},
    {"add rows below the header", "thêm các dòng dữ liệu dưới dòng tiêu đề"}};

inline constexpr Message csv_spreadsheet{
    "csv-spreadsheet",
    Severity::error,
    {"this is a spreadsheet or a ZIP file; CSV was expected",
     "đây là tệp bảng tính hoặc tệp nén; cần tệp CSV"},
    {"in the spreadsheet, save as \"CSV UTF-8 (comma delimited)\" and name that file",
     "trong bảng tính, lưu dưới dạng \"CSV UTF-8 (comma delimited)\" rồi dùng tệp đó"}};

inline constexpr Message csv_utf16{
    "csv-utf16",
    Severity::error,
    {"the file is written in UTF-16; UTF-8 was expected", "tệp được ghi bằng UTF-16; cần UTF-8"},
    {"in the spreadsheet, save as \"CSV UTF-8 (comma delimited)\"",
     "trong bảng tính, lưu dưới dạng \"CSV UTF-8 (comma delimited)\""}};

inline constexpr Message csv_encoding{
    "csv-encoding",
    Severity::error,
    {"the byte {0} is not part of UTF-8 text; the row is not read",
     "byte {0} không thuộc văn bản UTF-8; dòng này không được đọc"},
    {"save the file as \"CSV UTF-8\"; fonts such as .VnTime or VNI need converting to Unicode "
     "first",
     "lưu tệp dưới dạng \"CSV UTF-8\"; nếu dùng phông .VnTime hoặc VNI, hãy chuyển sang Unicode "
     "trước"}};

inline constexpr Message csv_encoding_more{
    "csv-encoding-more",
    Severity::note,
    {"{0} more lines have bytes that are not part of UTF-8 text",
     "còn {0} dòng nữa có byte không thuộc văn bản UTF-8"},
    {}};

inline constexpr Message csv_nul{
    "csv-nul",
    Severity::error,
    {"the line has a NUL byte, which text never has; the row is not read",
     "dòng có byte NUL, tệp văn bản không thể có byte này; dòng này không được đọc"},
    {"export the file again from the program it came from", "xuất lại tệp từ chương trình gốc"}};

inline constexpr Message csv_quote_open{
    "csv-quote-open",
    Severity::error,
    {"the quote that opens this cell is never closed", "dấu nháy mở ô này không được đóng"},
    {"close it with \", and write each quote inside the cell twice",
     "đóng bằng dấu \", và ghi hai lần mỗi dấu nháy bên trong ô"}};

inline constexpr Message csv_quote_after{
    "csv-quote-after",
    Severity::error,
    {"text follows the quote that closes the cell begun at line {0}, column {1}",
     "có chữ sau dấu nháy đóng ô bắt đầu ở dòng {0}, cột {1}"},
    {"write each quote inside a quoted cell twice (\"\")",
     "ghi hai lần (\"\") mỗi dấu nháy bên trong ô có dấu nháy"}};

inline constexpr Message csv_quote_inside{
    "csv-quote-inside",
    Severity::error,
    {"there is a quote inside a cell that does not begin with one",
     "có dấu nháy bên trong một ô không mở đầu bằng dấu nháy"},
    {"put the whole cell in quotes and write the quotes inside it twice",
     "đặt cả ô trong dấu nháy và ghi hai lần các dấu nháy bên trong"}};

inline constexpr Message csv_lone_cr{"csv-lone-cr",
                                     Severity::error,
                                     {"a carriage return (CR) stands here without a line feed (LF)",
                                      "ở đây có ký tự CR không kèm ký tự LF"},
                                     {"save the file with Windows (CRLF) or Unix (LF) line ends",
                                      "lưu tệp với kiểu xuống dòng Windows (CRLF) hoặc Unix (LF)"}};

inline constexpr Message csv_cell_long{
    "csv-cell-long",
    Severity::error,
    {"the cell has {0} bytes; at most {1} are read", "ô có {0} byte; chỉ đọc tối đa {1} byte"},
    {"shorten the text; if it runs over many lines, a closing quote may be missing",
     "rút gọn nội dung; nếu ô kéo dài nhiều dòng, có thể thiếu dấu nháy đóng"}};

inline constexpr Message csv_cells{
    "csv-cells",
    Severity::error,
    {"the row has {0} cells; the header has {1}", "dòng có {0} ô; dòng tiêu đề có {1} ô"},
    {"a cell that holds the delimiter {2} must stand in quotes; every row needs all cells, empty "
     "ones too",
     "ô có chứa dấu phân cách {2} phải đặt trong dấu nháy; mỗi dòng cần đủ số ô, kể cả ô trống"}};

inline constexpr Message csv_columns{
    "csv-columns",
    Severity::error,
    {"the header has {0} columns; at most {1} are read",
     "dòng tiêu đề có {0} cột; chỉ đọc tối đa {1} cột"},
    {"remove the columns that are not needed", "bỏ các cột không cần thiết"}};

inline constexpr Message csv_stopped{
    "csv-stopped",
    Severity::note,
    {"reading this file stopped here, after {0} faults", "dừng đọc tệp tại đây, sau {0} lỗi"},
    {"correct these first, then import again", "sửa các lỗi này trước rồi nhập lại"}};

} // namespace assess::messages
