#pragma once

/// \file
/// What is said of files that cannot be read or written.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message file_missing{
    "file-missing",
    Severity::error,
    {"there is no such file", "không có tệp này"},
    {"check the name and the folder", "kiểm tra tên tệp và thư mục"}};

inline constexpr Message file_is_folder{
    "file-is-folder",
    Severity::error,
    {"this is a folder; a file was expected", "đây là thư mục; cần một tệp"},
    {"name a file inside it", "chỉ rõ một tệp trong thư mục đó"}};

inline constexpr Message file_not_regular{
    "file-not-regular",
    Severity::error,
    {"this is a pipe or a device; a file on disk was expected",
     "đây là đường ống (pipe) hoặc thiết bị; cần một tệp trên đĩa"},
    {"save the data to a file first", "lưu dữ liệu vào một tệp trước"}};

inline constexpr Message name_taken{
    "name-taken",
    Severity::error,
    {"a file is to get this name, and a folder, a pipe or a device has it",
     "cần ghi một tệp dưới tên này, nhưng tên đang thuộc về thư mục, đường ống (pipe) hoặc thiết "
     "bị"},
    {"move away what has the name, then run again",
     "chuyển thứ đang mang tên đó đi nơi khác rồi chạy lại"}};

inline constexpr Message file_no_permission{
    "file-no-permission",
    Severity::error,
    {"this user may not open the file", "người dùng này không có quyền mở tệp"},
    {"ask the owner of the file for the right to it", "đề nghị chủ tệp cấp quyền"}};

inline constexpr Message file_too_large{"file-too-large",
                                        Severity::error,
                                        {"the file has {0} bytes, more than the {1} that are read",
                                         "tệp có {0} byte, vượt quá mức {1} byte được đọc"},
                                        {"split the file", "chia nhỏ tệp"}};

inline constexpr Message stream_too_large{
    "stream-too-large",
    Severity::error,
    {"more than {0} bytes come in here, and a stream may have no more",
     "dữ liệu vào quá {0} byte, mức tối đa cho đầu vào chuẩn"},
    {"save it as a file and give its name", "lưu thành tệp rồi ghi tên tệp"}};

inline constexpr Message file_read_stopped{
    "file-read-stopped",
    Severity::error,
    {"reading the file stopped: {0}", "việc đọc tệp bị dừng: {0}"},
    {"check the disk or the network share, then run again",
     "kiểm tra đĩa hoặc ổ mạng rồi chạy lại"}};

inline constexpr Message file_shorter{
    "file-shorter",
    Severity::error,
    {"the file became shorter while it was read: {0} of {1} bytes are left",
     "tệp bị ngắn lại trong khi đọc: chỉ còn {0} trong số {1} byte"},
    {"wait until nobody writes to it, then run again",
     "chờ đến khi không còn ai ghi vào tệp rồi chạy lại"}};

inline constexpr Message file_changing{
    "file-changing",
    Severity::error,
    {"the file was changed while it was read", "tệp bị thay đổi trong khi đọc"},
    {"wait until nobody writes to it, then run again",
     "chờ đến khi không còn ai ghi vào tệp rồi chạy lại"}};

inline constexpr Message file_write_stopped{
    "file-write-stopped",
    Severity::error,
    {"writing the file stopped: {0}", "việc ghi tệp bị dừng: {0}"},
    {"check the folder, its rights and the free space, then run again",
     "kiểm tra thư mục, quyền ghi và dung lượng trống rồi chạy lại"}};

inline constexpr Message file_not_replaced{
    "file-write-stopped",
    Severity::error,
    {"writing the file stopped: {0}; the earlier file of this name is unchanged",
     "việc ghi tệp bị dừng: {0}; tệp cũ cùng tên không thay đổi"},
    {"check the folder, its rights and the free space, then run again",
     "kiểm tra thư mục, quyền ghi và dung lượng trống rồi chạy lại"}};

} // namespace assess::messages
