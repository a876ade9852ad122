#pragma once

/// \file
/// What is said when what does not fit into memory cannot be put aside.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message scratch_stopped{
    "scratch-stopped",
    Severity::error,
    {"what does not fit into memory cannot be put aside in this folder: {0}",
     "không ghi tạm được vào thư mục này phần dữ liệu vượt quá bộ nhớ: {0}"},
    {"free some space there, or set TMPDIR to a folder on another disk",
     "giải phóng dung lượng ở đó, hoặc đặt biến TMPDIR trỏ đến thư mục trên đĩa khác"}};

} // namespace assess::messages
