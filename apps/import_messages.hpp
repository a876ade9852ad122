#pragma once

/// \file
/// What assess-import says on standard output.

#include <assess/text/message.hpp>

namespace apps::messages {

using assess::Phrase;

inline constexpr Phrase imported{"{0}: {1} added, {2} changed, {3} same\n",
                                 "{0}: thêm {1}, thay {2}, giữ nguyên {3}\n"};
inline constexpr Phrase imported_skipping{
    "{0}: {1} added, {2} changed, {3} same, {4} left as they were\n",
    "{0}: thêm {1}, thay {2}, giữ nguyên {3}, bỏ qua {4}\n"};
inline constexpr Phrase would_import{
    "{0}: {1} would be added, {2} changed, {3} are the same; nothing was written\n",
    "{0}: sẽ thêm {1}, thay {2}, giữ nguyên {3}; chưa ghi gì\n"};
inline constexpr Phrase would_import_skipping{
    "{0}: {1} would be added, {2} changed, {3} are the same, {4} left as they are; nothing was "
    "written\n",
    "{0}: sẽ thêm {1}, thay {2}, giữ nguyên {3}, bỏ qua {4}; chưa ghi gì\n"};

inline constexpr Phrase units{"units", "đơn vị"};
inline constexpr Phrase facts{"facts", "số liệu khai"};
inline constexpr Phrase answers{"answers", "tự chấm"};
inline constexpr Phrase evidence{"evidence", "tài liệu kiểm chứng"};
inline constexpr Phrase reviews{"reviews", "thẩm định"};

} // namespace apps::messages
