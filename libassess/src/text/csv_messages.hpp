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

inline constexpr Message csv_blank{
    "csv-blank",
    Severity::error,
    {"from here on there are at least {0} bytes of blank lines, and no row",
     "từ đây có ít nhất {0} byte chỉ gồm dòng trống, không có dòng dữ liệu nào"},
    {"a header line and rows were expected: export the file again, or remove the blank lines",
     "cần một dòng tiêu đề và các dòng dữ liệu: xuất lại tệp, hoặc xóa các dòng trống"}};

inline constexpr Message file_format{"file-format",
                                     Severity::error,
                                     {"this is {0}; CSV was expected", "đây là {0}; cần tệp CSV"},
                                     {"{1}", "{1}"}};

inline constexpr Message csv_sep_line{
    "sep-line",
    Severity::error,
    {"the first line names \"{0}\" as what divides the cells; it can be , ; tab or |",
     "dòng đầu tiên nêu dấu phân cách là \"{0}\"; chỉ dùng được , ; tab hoặc |"},
    {"write sep=; or sep=, there, or remove the line and say --delimiter",
     "ghi sep=; hoặc sep=, ở đó, hoặc xóa dòng này và dùng --delimiter"}};

inline constexpr Message csv_title_rows{
    "title-rows",
    Severity::warning,
    {"the table begins in line {2}; rows above it that are not read: {0} (\"{1}\")",
     "bảng bắt đầu từ dòng {2}; số dòng phía trên không được đọc: {0} (\"{1}\")"},
    {}};

inline constexpr Message csv_row_in_one_cell{
    "row-in-one-cell",
    Severity::error,
    {"the whole row stands in one cell: \"{0}\"", "cả dòng nằm trong một ô: \"{0}\""},
    {"remove the quotes around the rows in a text editor, or divide the column in the spreadsheet "
     "(Data, Text to Columns); --delimiter does not help",
     "bỏ dấu nháy bao quanh cả dòng bằng trình soạn văn bản, hoặc tách cột trong bảng tính (Data, "
     "Text to Columns); --delimiter không giải quyết được"}};

inline constexpr Message csv_header_repeated{
    "header-repeated",
    Severity::warning,
    {"heading rows that stand between the rows again and are not read: {0}",
     "số dòng tiêu đề lặp lại giữa các dòng dữ liệu, không được đọc: {0}"},
    {}};

inline constexpr Message csv_header_within{
    "header-within",
    Severity::error,
    {"another heading row stands here; nothing below it is read",
     "ở đây có một dòng tiêu đề khác; các dòng phía dưới không được đọc"},
    {"put the second table into a file of its own", "đưa bảng thứ hai vào một tệp riêng"}};

inline constexpr Message csv_totals_row{
    "totals-row",
    Severity::warning,
    {"rows of totals below the table that are not read: {0} (\"{1}\")",
     "số dòng tổng cộng dưới bảng không được đọc: {0} (\"{1}\")"},
    {}};

inline constexpr Message csv_totals_within{
    "totals-within",
    Severity::error,
    {"a row of totals stands between the rows: \"{0}\"",
     "có dòng tổng cộng nằm giữa các dòng dữ liệu: \"{0}\""},
    {"remove it; totals are passed over only below the last row",
     "xóa dòng này; dòng tổng cộng chỉ được bỏ qua khi nằm dưới dòng cuối cùng"}};

inline constexpr Message csv_rows_below{
    "rows-below",
    Severity::warning,
    {"rows below the empty row under the table that are not read: {0} (\"{1}\")",
     "số dòng dưới dòng trống ở cuối bảng không được đọc: {0} (\"{1}\")"},
    {"if they belong to the table, fill in their codes",
     "nếu các dòng này thuộc bảng, hãy điền đủ các cột mã"}};

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

inline constexpr Message column_repeated{
    "column-repeated",
    Severity::error,
    {"the column \"{0}\" is in the header twice; first at column {1}",
     "cột \"{0}\" xuất hiện hai lần trong dòng tiêu đề; lần đầu ở cột {1}"},
    {"remove or rename one of them", "bỏ hoặc đổi tên một trong hai"}};

inline constexpr Message column_named_twice{
    "column-repeated",
    Severity::error,
    {"\"{0}\" means the same column as \"{2}\" before it",
     "\"{0}\" được đọc là cùng một cột với \"{2}\" ở trước"},
    {"keep the one that is meant; remove the other or give it another name",
     "giữ cột đúng; bỏ cột kia hoặc đặt tên khác"}};

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
