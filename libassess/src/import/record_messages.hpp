#pragma once

/// \file
/// What is said about registers and their files as a whole; faults of rows are said by the scan.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message import_register_none{
    "import-register-none",
    Severity::error,
    {"the criteria set \"{0}\" has no register", "bộ tiêu chí \"{0}\" không có sổ theo dõi nào"},
    {"records belong to a register; a set describes it under [[register]]",
     "bản ghi phải thuộc một sổ theo dõi; bộ tiêu chí khai sổ ở mục [[register]]"}};

inline constexpr Message import_register_several{
    "import-register-several",
    Severity::error,
    {"the set has several registers, and none was named",
     "bộ tiêu chí có nhiều sổ theo dõi mà chưa chọn sổ nào"},
    {"name one with --register: {0}", "chọn một sổ bằng --register: {0}"}};

inline constexpr Message import_register_unknown{
    "import-register-unknown",
    Severity::error,
    {"the set has no register \"{0}\"", "bộ tiêu chí không có sổ theo dõi \"{0}\""},
    {"the registers are: {1}", "các sổ hiện có: {1}"}};

inline constexpr Message import_register_misspelt{
    "import-register-unknown",
    Severity::error,
    {"the set has no register \"{0}\"", "bộ tiêu chí không có sổ theo dõi \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message import_without_units{
    "round-without-units",
    Severity::error,
    {"the round \"{0}\" has no units that records could belong to",
     "kỳ đánh giá \"{0}\" chưa có đơn vị nào để nhập bản ghi"},
    {"assess-import units FILE brings them in",
     "nhập danh sách đơn vị bằng assess-import units FILE"}};

inline constexpr Message import_calendar_missing{
    "import-calendar-missing",
    Severity::error,
    {"the register \"{0}\" is counted by working days, and the round has no calendar",
     "sổ theo dõi \"{0}\" tính theo ngày làm việc nhưng kỳ đánh giá chưa có lịch ngày làm việc"},
    {"give the round one: assess-round amend ID --calendar FILE --why \"…\"",
     "thêm lịch cho kỳ: assess-round amend ID --calendar FILE --why \"…\""}};

inline constexpr Message import_round_changed{
    "import-round-changed",
    Severity::error,
    {"another process changed the round \"{0}\" while the files were read",
     "một tiến trình khác đã thay đổi kỳ đánh giá \"{0}\" trong khi đọc tệp"},
    {"run the command again; nothing was changed by this one",
     "chạy lại lệnh; lệnh này chưa thay đổi gì"}};

inline constexpr Message record_more_rejected{
    "more-rows-left-out",
    Severity::warning,
    {"counted again, {1} of its rows are left out for a fault; before it were {0}",
     "khi đếm lại, số dòng bị loại vì lỗi là {1}; trước đó là {0}"},
    {"to see them: assess-import records FILE{2} --skip-bad-rows REJECTS, with FILE as it was "
     "imported",
     "để xem các dòng đó: assess-import records FILE{2} --skip-bad-rows REJECTS, với FILE là tệp "
     "đã nhập"}};

inline constexpr Message rejects_not_a_file{
    "rejects-not-a-file",
    Severity::error,
    {"the rows that are left out can only be written to a file on disk; this is none",
     "các dòng bị bỏ qua chỉ ghi được vào tệp trên đĩa; đây không phải là tệp như vậy"},
    {"name a file with --skip-bad-rows", "chọn một tệp bằng --skip-bad-rows"}};

inline constexpr Message rejects_not_in_place{
    "rejects-not-in-place",
    Severity::error,
    {"the import is done, but the rows that are left out could not be put here: {0}; they stand in "
     "{1}",
     "đã nhập xong nhưng không đưa được các dòng bị bỏ qua vào đây: {0}; các dòng đó nằm ở {1}"},
    {"move that file to where you want it before the next import",
     "chuyển tệp đó đến nơi mong muốn trước lần nhập tiếp theo"}};

} // namespace assess::messages
