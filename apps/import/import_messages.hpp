#pragma once

/// \file
/// What assess-import says on standard output, and what it refuses by itself.

#include <assess/text/message.hpp>

namespace apps::messages {

using assess::Phrase;

inline constexpr Phrase imported{"{0}: {1} added, {2} changed{5}, {3} same\n",
                                 "{0}: thêm {1}, thay đổi {2}{5}, giữ nguyên {3}\n"};
inline constexpr Phrase imported_skipping{
    "{0}: {1} added, {2} changed{5}, {3} same, {4} left as they were\n",
    "{0}: thêm {1}, thay đổi {2}{5}, giữ nguyên {3}, bỏ qua {4}\n"};
inline constexpr Phrase would_import{
    "{0}: {1} would be added, {2} changed{5}, {3} are the same; nothing was written\n",
    "{0}: sẽ thêm {1}, thay đổi {2}{5}, giữ nguyên {3}; chưa ghi gì\n"};
inline constexpr Phrase would_import_skipping{
    "{0}: {1} would be added, {2} changed{5}, {3} are the same, {4} left as they are; nothing was "
    "written\n",
    "{0}: sẽ thêm {1}, thay đổi {2}{5}, giữ nguyên {3}, bỏ qua {4}; chưa ghi gì\n"};

// Behind the changed rows.
inline constexpr Phrase value_emptied{"{0} value emptied", "làm trống {0} giá trị"};
inline constexpr Phrase values_emptied{"{0} values emptied", "làm trống {0} giá trị"};
inline constexpr Phrase file_dropped{"{0} file dropped", "bỏ {0} tệp"};
inline constexpr Phrase files_dropped{"{0} files dropped", "bỏ {0} tệp"};

inline constexpr Phrase withdrawn{"{0}: {1} withdrawn\n", "{0}: rút lại {1}\n"};
inline constexpr Phrase would_withdraw{"{0}: {1} would be withdrawn; nothing was written\n",
                                       "{0}: sẽ rút lại {1}; chưa ghi gì\n"};

inline constexpr assess::Message grouping_is_decimal{
    "grouping-is-decimal",
    assess::Severity::error,
    {"one mark cannot divide thousands and begin the decimals: {0} and {1}",
     "một dấu không thể vừa phân nhóm hàng nghìn vừa là dấu thập phân: {0} và {1}"},
    {"name another mark with one of the two; assess.toml may say one of them",
     "chọn dấu khác cho một trong hai; assess.toml có thể đang đặt một tùy chọn"}};

inline constexpr assess::Message rejects_are_input{
    "rejects-are-input",
    assess::Severity::error,
    {"this file is read; the rows that are left out cannot be written to it",
     "tệp này đang được đọc; không thể ghi các dòng bị bỏ qua vào đó"},
    {"name another file with --skip-bad-rows", "chọn tệp khác bằng --skip-bad-rows"}};

inline constexpr assess::Message import_unsaid{
    "import-unsaid",
    assess::Severity::error,
    {"the import is done; only its result could not be written out: {0}",
     "đã nhập xong; chỉ không ghi được kết quả ra: {0}"},
    {"assess-round show says what the round holds",
     "lệnh assess-round show cho biết kỳ đánh giá có gì"}};

inline constexpr assess::Message rejects_are_output{
    "rejects-are-output",
    assess::Severity::error,
    {"the result or its messages go there; the rows that are left out need a file of their own",
     "kết quả hoặc thông báo được ghi ra đó; các dòng bị bỏ qua cần một tệp riêng"},
    {"name another file with --skip-bad-rows", "chọn tệp khác bằng --skip-bad-rows"}};

inline constexpr Phrase imported_records{
    "{0}: files: {1} added, {2} read anew, {3} same, {4} left out\n",
    "sổ {0}: tệp: thêm {1}, đọc lại {2}, không đổi {3}, loại bỏ {4}\n"};
inline constexpr Phrase would_import_records{
    "{0}: files: {1} would be added, {2} read anew, {3} are the same, {4} left out; nothing was "
    "written\n",
    "sổ {0}: tệp: sẽ thêm {1}, đọc lại {2}, không đổi {3}, loại bỏ {4}; chưa ghi gì\n"};
inline constexpr Phrase record_rows{
    "rows: {0} ({1} count, {2} superseded, {3} outside the period, {4} rejected)",
    "số dòng: {0} (tính {1}, bị thay thế {2}, ngoài kỳ {3}, loại vì lỗi {4})"};
inline constexpr Phrase record_files{"{0} in all: files: {1}; {2}\n",
                                     "tổng cộng sổ {0}: số tệp: {1}; {2}\n"};
inline constexpr Phrase record_file_kept{"kept as {0}", "lưu với mã {0}"};
inline constexpr Phrase record_file_in_place{"left in its place, SHA-256 {0}",
                                             "để nguyên tại chỗ, SHA-256 {0}"};
inline constexpr Phrase record_file_restored{"the copy is restored: {0}",
                                             "đã tạo lại bản sao với mã {0}"};
inline constexpr Phrase would_restore_record_file{"the copy would be restored: {0}",
                                                  "sẽ tạo lại bản sao với mã {0}"};

inline constexpr Phrase units{"units", "đơn vị"};
inline constexpr Phrase facts{"facts", "số liệu khai"};
inline constexpr Phrase answers{"answers", "tự chấm"};
inline constexpr Phrase evidence{"evidence", "tài liệu kiểm chứng"};
inline constexpr Phrase reviews{"reviews", "thẩm định"};

} // namespace apps::messages
