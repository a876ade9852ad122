#pragma once

/// \file
/// What is said of a file that is a store, but not as this program made it.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message store_version_altered{
    "store-version-altered",
    Severity::error,
    {"this store says that its version is {0}, and it has the triggers and views of version {1}",
     "kho dữ liệu này ghi phiên bản {0} nhưng có các trigger và view của phiên bản {1}"},
    {"somebody changed its user_version; nothing was changed now: go back to the last good copy of "
     "the store",
     "có người đã sửa user_version; lần này chưa thay đổi gì: hãy dùng lại bản sao lưu tốt gần "
     "nhất"}};

inline constexpr Message store_schema_foreign{
    "store-schema-foreign",
    Severity::error,
    {"assess did not make all triggers and views of this store, or not so; added, changed or "
     "missing: {0}",
     "kho dữ liệu có trigger hoặc view không đúng như assess đã tạo; bị thêm, sửa hoặc thiếu: "
     "{0}"},
    {"nothing was written: find out who changed the store; drop with sqlite3 what was added, or go "
     "back to the last good copy",
     "chưa ghi gì: kiểm tra ai đã sửa kho dữ liệu; dùng sqlite3 bỏ phần bị thêm, hoặc dùng lại bản "
     "sao lưu tốt gần nhất"}};

inline constexpr Phrase several_names{
    "this store has {0} names on disk (hard links): SQLite does not see under one what a killed "
    "process left unfinished under another",
    "tệp kho dữ liệu này có {0} tên trên đĩa (liên kết cứng): mở bằng tên này, SQLite không thấy "
    "phần ghi dở khi mở bằng tên khác"};

inline constexpr Phrase one_name{
    "a hard link is no copy: give it a file of its own by sqlite3 FILE \".backup COPY\", put COPY "
    "in the place of FILE, and copy the folder of kept files",
    "liên kết cứng không phải là bản sao: tạo tệp riêng bằng sqlite3 TỆP \".backup BẢN_SAO\", đưa "
    "BẢN_SAO vào chỗ của TỆP, rồi sao chép thư mục tệp lưu"};

inline constexpr Message store_several_names{"store-several-names", Severity::error, several_names,
                                             one_name};

inline constexpr Message store_several_names_read{"store-several-names", Severity::warning,
                                                  several_names, one_name};

} // namespace assess::messages
