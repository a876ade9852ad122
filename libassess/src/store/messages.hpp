#pragma once

/// \file
/// What the store module says, in both languages.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message store_missing{
    "store-missing",
    Severity::error,
    {"there is no store here", "không có kho dữ liệu ở đây"},
    {"assess-round open ID --criteria FILE makes one; another is named with --store FILE",
     "lệnh assess-round open ID --criteria FILE sẽ tạo kho; chọn kho khác bằng --store FILE"}};

inline constexpr Message store_is_folder{
    "store-is-folder",
    Severity::error,
    {"this is a folder; the store is one file", "đây là thư mục; kho dữ liệu là một tệp"},
    {"name the file, usually assess.db inside a folder",
     "ghi tên tệp, thường là assess.db trong một thư mục"}};

inline constexpr Message store_not_sqlite{
    "store-not-sqlite",
    Severity::error,
    {"this file is not a store: it is no SQLite file", "tệp này không phải kho dữ liệu SQLite"},
    {"name the store with --store FILE; nothing was changed",
     "chọn kho dữ liệu bằng --store FILE; chưa có gì bị thay đổi"}};

inline constexpr Message store_foreign{
    "store-foreign",
    Severity::error,
    {"this is an SQLite file of another program, not a store",
     "đây là tệp SQLite của chương trình khác, không phải kho dữ liệu"},
    {"name the store with --store FILE; nothing was changed",
     "chọn kho dữ liệu bằng --store FILE; chưa có gì bị thay đổi"}};

inline constexpr Message store_empty{
    "store-empty",
    Severity::error,
    {"this store is an empty file: no round was ever opened in it",
     "kho dữ liệu này là tệp rỗng: chưa mở kỳ đánh giá nào"},
    {"assess-round open ID --criteria FILE opens one",
     "lệnh assess-round open ID --criteria FILE sẽ mở một kỳ đánh giá"}};

inline constexpr Message store_newer{
    "store-newer",
    Severity::error,
    {"this store has version {0}; this program knows versions up to {1}",
     "kho dữ liệu này có phiên bản {0}; chương trình này chỉ biết đến phiên bản {1}"},
    {"use the newer release of assess that wrote it; nothing was changed",
     "dùng phiên bản assess mới hơn đã ghi kho này; chưa có gì bị thay đổi"}};

inline constexpr Message store_damaged{
    "store-damaged",
    Severity::error,
    {"the store is damaged: {0}", "kho dữ liệu bị hỏng: {0}"},
    {"keep a copy of the file as it is, and go back to the last good copy",
     "giữ nguyên một bản sao của tệp này và dùng lại bản sao lưu tốt gần nhất"}};

inline constexpr Phrase damaged_rows_hint{
    "what cannot be read counts as missing, the rest is used; go back to the last good copy of the "
    "store, and let nothing but these tools write to it",
    "phần không đọc được coi như thiếu, phần còn lại vẫn dùng; hãy dùng lại bản sao lưu tốt gần "
    "nhất và chỉ ghi vào kho bằng các công cụ này"};

inline constexpr Message store_row_damaged{
    "store-damaged",
    Severity::error,
    {"the store is damaged: table \"{0}\", row {1}: {2} \"{3}\" {4}",
     "kho dữ liệu bị hỏng: bảng \"{0}\", dòng {1}: {2} \"{3}\" {4}"},
    damaged_rows_hint};

inline constexpr Message store_rows_damaged{
    "store-damaged",
    Severity::error,
    {"the store is damaged: table \"{0}\": damaged rows besides those that were named: {1}",
     "kho dữ liệu bị hỏng: bảng \"{0}\": số dòng hỏng khác ngoài các dòng đã nêu: {1}"},
    damaged_rows_hint};

inline constexpr Message store_contradicts{
    "store-damaged",
    Severity::error,
    {"the store is damaged: some of its rows contradict one another, and nothing was written",
     "kho dữ liệu bị hỏng: có các dòng mâu thuẫn với nhau, chưa ghi gì"},
    {"go back to the last good copy of the store; PRAGMA foreign_key_check in sqlite3 shows some "
     "of "
     "the rows",
     "hãy dùng lại bản sao lưu tốt gần nhất; lệnh PRAGMA foreign_key_check trong sqlite3 cho thấy "
     "một số dòng"}};

inline constexpr Message set_renamed{
    "store-damaged",
    Severity::error,
    {"the store is damaged: table \"criteria_set\" calls the set of round \"{0}\" {1}, and the set "
     "calls itself {2}",
     "kho dữ liệu bị hỏng: bảng \"criteria_set\" ghi bộ tiêu chí của kỳ đánh giá \"{0}\" là {1}, "
     "nhưng chính bộ đó ghi là {2}"},
    {"the set is used as it calls itself; go back to the last good copy of the store, and let "
     "nothing but these tools write to it",
     "bộ tiêu chí được dùng theo tên ghi trong chính nó; hãy dùng lại bản sao lưu tốt gần nhất và "
     "chỉ ghi vào kho bằng các công cụ này"}};

inline constexpr Message set_altered{
    "set-altered",
    Severity::error,
    {"the criteria set that the store keeps for round \"{0}\" was altered: its SHA-256 is {1}, not "
     "{2}",
     "bộ tiêu chí mà kho dữ liệu lưu cho kỳ đánh giá \"{0}\" đã bị sửa: mã SHA-256 là {1}, không "
     "phải {2}"},
    {"the set as it was is kept beside the store, under its SHA-256; go back to the last good copy "
     "of the store",
     "bộ tiêu chí gốc được lưu cạnh kho dữ liệu dưới tên là mã SHA-256; hãy dùng lại bản sao lưu "
     "tốt gần nhất"}};

inline constexpr Message calendar_altered{
    "calendar-altered",
    Severity::error,
    {"the calendar of working days that the store keeps for round \"{0}\" was altered: its SHA-256 "
     "is {1}, not {2}",
     "lịch ngày làm việc mà kho dữ liệu lưu cho kỳ đánh giá \"{0}\" đã bị sửa: mã SHA-256 là {1}, "
     "không phải {2}"},
    {"the calendar as it was is kept beside the store, under its SHA-256; go back to the last good "
     "copy of the store",
     "lịch gốc được lưu cạnh kho dữ liệu dưới tên là mã SHA-256; hãy dùng lại bản sao lưu tốt gần "
     "nhất"}};

inline constexpr Message register_values_altered{
    "register-values-altered",
    Severity::error,
    {"the values counted from the register \"{0}\" of round \"{1}\" were altered since they were "
     "counted",
     "các giá trị đã đếm từ sổ theo dõi \"{0}\" của kỳ đánh giá \"{1}\" đã bị sửa sau khi đếm"},
    {"go back to the last good copy of the store", "hãy dùng lại bản sao lưu tốt gần nhất"}};

inline constexpr Message scorecards_altered{
    "scorecards-altered",
    Severity::error,
    {"the scorecards kept for round \"{0}\" were altered since the run {1} kept them",
     "phiếu điểm lưu cho kỳ đánh giá \"{0}\" đã bị sửa sau lần tính điểm {1}"},
    {"go back to the last good copy of the store", "hãy dùng lại bản sao lưu tốt gần nhất"}};

inline constexpr Message store_locked{
    "store-locked",
    Severity::error,
    {"another process is using the store and did not let go of it in time",
     "một tiến trình khác đang dùng kho dữ liệu và chưa giải phóng kịp"},
    {"run the command again when the other one is done; nothing was changed",
     "chạy lại lệnh khi tiến trình kia xong; chưa có gì bị thay đổi"}};

inline constexpr Message store_read_only{
    "store-read-only",
    Severity::error,
    {"the store or its folder cannot be written by this user",
     "người dùng này không có quyền ghi vào kho dữ liệu hoặc thư mục chứa kho"},
    {"ask for the right to write to the folder, or work on a copy",
     "xin quyền ghi vào thư mục, hoặc làm việc trên một bản sao"}};

inline constexpr Message store_unfinished{
    "store-unfinished",
    Severity::error,
    {"a program was stopped while it wrote to the store, and this user may not roll back what it "
     "began",
     "một chương trình bị dừng khi đang ghi vào kho dữ liệu, và người dùng này không có quyền hoàn "
     "tác phần ghi dở"},
    {"let somebody who may write to the folder run assess-round list: nothing is lost; or copy {0} "
     "together with {0}-journal to a folder of your own and read it there",
     "nhờ người có quyền ghi vào thư mục chạy assess-round list, không mất dữ liệu; hoặc sao chép "
     "{0} cùng {0}-journal sang thư mục của mình rồi đọc ở đó"}};

inline constexpr Message store_older_read_only{
    "store-older-read-only",
    Severity::error,
    {"this store has version {0} and would be brought up to version {1}; but this user may not "
     "write "
     "to it or its folder",
     "kho dữ liệu này có phiên bản {0} và cần nâng lên phiên bản {1}, nhưng người dùng này không "
     "có "
     "quyền ghi vào kho hoặc thư mục chứa kho"},
    {"let somebody who may write there run assess-round list once; or copy the store with its "
     "folder "
     "of kept files to a folder of your own and use it there",
     "nhờ người có quyền ghi chạy assess-round list một lần; hoặc sao chép kho cùng thư mục tệp "
     "lưu "
     "sang thư mục của mình rồi dùng ở đó"}};

inline constexpr Message store_disk_full{
    "store-disk-full",
    Severity::error,
    {"the disk of the store is full", "đĩa chứa kho dữ liệu đã đầy"},
    {"free some space, then run the command again; nothing was changed",
     "giải phóng dung lượng rồi chạy lại lệnh; chưa có gì bị thay đổi"}};

inline constexpr Message store_folder_taken{
    "store-folder-taken",
    Severity::error,
    {"the store keeps files in the folder \"{0}\", but a file has that name",
     "kho dữ liệu lưu tệp trong thư mục \"{0}\", nhưng đã có một tệp mang tên đó"},
    {"rename that file, or give the store another name",
     "đổi tên tệp đó, hoặc đặt tên khác cho kho dữ liệu"}};

inline constexpr Message store_folder_shared{
    "store-folder-shared",
    Severity::error,
    {"the folder of kept files would be in the way of that of the store \"{0}\"",
     "thư mục lưu tệp sẽ trùng hoặc vướng với thư mục của kho dữ liệu \"{0}\""},
    {"give the store another name", "đặt tên khác cho kho dữ liệu"}};

inline constexpr Message store_unopened{
    "store-unopened",
    Severity::error,
    {"the store cannot be opened: {0}", "không mở được kho dữ liệu: {0}"},
    {"check that the folder exists and that this user may read and write in it",
     "kiểm tra thư mục có tồn tại và người dùng này có quyền đọc, ghi"}};

inline constexpr Message store_stopped{
    "store-stopped",
    Severity::error,
    {"SQLite stopped: {0}", "SQLite dừng: {0}"},
    {"check the disk or the network share, then run again; nothing was changed",
     "kiểm tra đĩa hoặc ổ mạng rồi chạy lại; chưa có gì bị thay đổi"}};

inline constexpr Message store_set_unreadable{
    "store-set-unreadable",
    Severity::error,
    {"the criteria set kept for round \"{0}\" cannot be used by this program: {1}",
     "chương trình này không dùng được bộ tiêu chí lưu cho kỳ đánh giá \"{0}\": {1}"},
    {"use the release of assess that opened the round, or amend the round with a corrected set",
     "dùng phiên bản assess đã mở kỳ đánh giá này, hoặc điều chỉnh kỳ bằng bộ tiêu chí đã sửa"}};

inline constexpr Message round_unknown{
    "round-unknown",
    Severity::error,
    {"there is no round \"{0}\" in this store", "kho dữ liệu này không có kỳ đánh giá \"{0}\""},
    {"the rounds are: {1}", "các kỳ đánh giá hiện có: {1}"}};

inline constexpr Message round_none{
    "round-none",
    Severity::error,
    {"this store has no round", "kho dữ liệu này chưa có kỳ đánh giá nào"},
    {"assess-round open ID --criteria FILE opens one",
     "lệnh assess-round open ID --criteria FILE sẽ mở một kỳ đánh giá"}};

inline constexpr Message round_none_open{
    "round-none-open",
    Severity::error,
    {"no round of this store is open", "không có kỳ đánh giá nào đang mở"},
    {"open one again with assess-round reopen ID --why \"…\", or name one with --round to see its "
     "reports: {0}",
     "mở lại bằng assess-round reopen KỲ --why \"…\", hoặc chọn kỳ bằng --round để xem báo cáo: "
     "{0}"}};

inline constexpr Message round_several_open{
    "round-several-open",
    Severity::error,
    {"several rounds of this store are open", "có nhiều kỳ đánh giá đang mở trong kho dữ liệu này"},
    {"name one with --round: {0}", "chọn một kỳ bằng --round: {0}"}};

inline constexpr Message round_id_form{
    "round-id-form",
    Severity::error,
    {"\"{0}\" cannot be the id of a round", "\"{0}\" không dùng được làm mã kỳ đánh giá"},
    {"use 1 to 64 letters without accents, digits, points, hyphens and underscores, such as 2026",
     "dùng 1 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới, ví dụ 2026"}};

inline constexpr Message round_exists{
    "round-exists",
    Severity::error,
    {"the round \"{0}\" exists already", "kỳ đánh giá \"{0}\" đã có"},
    {"choose another id; assess-round amend gives a round another criteria set",
     "chọn mã khác; lệnh assess-round amend thay bộ tiêu chí của một kỳ"}};

inline constexpr Message round_closed{
    "round-closed",
    Severity::error,
    {"the round \"{0}\" is closed", "kỳ đánh giá \"{0}\" đã đóng"},
    {"assess-round reopen {0} --why \"…\" opens it again, and the reason is kept",
     "lệnh assess-round reopen {0} --why \"…\" mở lại kỳ này và lưu lý do"}};

inline constexpr Message round_not_closed{
    "round-not-closed",
    Severity::error,
    {"the round \"{0}\" is open already", "kỳ đánh giá \"{0}\" đang mở"},
    {}};

inline constexpr Message round_same_set{"round-same-set",
                                        Severity::error,
                                        {"the round \"{0}\" has this criteria set already",
                                         "kỳ đánh giá \"{0}\" đã dùng bộ tiêu chí này"},
                                        {}};

inline constexpr Message round_same_calendar{
    "round-same-calendar",
    Severity::error,
    {"the round \"{0}\" has this criteria set and this calendar already",
     "kỳ đánh giá \"{0}\" đã dùng bộ tiêu chí và lịch ngày làm việc này"},
    {}};

inline constexpr Message round_calendar_missing{
    "round-calendar-missing",
    Severity::error,
    {"the set counts working days, and the round has no calendar",
     "bộ tiêu chí tính ngày làm việc nhưng kỳ đánh giá chưa có lịch ngày làm việc"},
    {"name the calendar of working days with --calendar FILE",
     "chọn tệp lịch ngày làm việc bằng --calendar FILE"}};

inline constexpr Message round_out_of_force{
    "round-out-of-force",
    Severity::warning,
    {"the set is in force from {0} to {1}; the round's period is {2} to {3}",
     "bộ tiêu chí có hiệu lực từ {0} đến {1}; kỳ đánh giá từ {2} đến {3}"},
    {"check that this is the version meant for the round",
     "kiểm tra đây có đúng là phiên bản dành cho kỳ này"}};

inline constexpr Message set_version_reused{
    "set-version-reused",
    Severity::error,
    {"the store has another text of the set {0} {1}: its SHA-256 is {2}, that of this file {3}",
     "kho dữ liệu đã có nội dung khác của bộ tiêu chí {0} {1}: mã SHA-256 là {2}, của tệp này là "
     "{3}"},
    {"give what was changed another version; --same-version --why \"…\" takes it as it is, and the "
     "reason is kept",
     "đặt phiên bản khác cho nội dung đã sửa; --same-version --why \"…\" vẫn nhận tệp này và lưu "
     "lý do"}};

inline constexpr Message period_would_move{
    "period-would-move",
    Severity::error,
    {"the set moves the period of round \"{0}\" from {1} – {2} to {3} – {4}: documents that enter "
     "it: {5}, that leave it: {6}",
     "bộ tiêu chí đổi thời gian của kỳ đánh giá \"{0}\" từ {1} – {2} thành {3} – {4}: số tài liệu "
     "kiểm chứng được tính thêm: {5}, không còn được tính: {6}"},
    {"if that is meant, add --move-period; the reason of --why is kept",
     "nếu đúng ý định, thêm --move-period; lý do ở --why được lưu lại"}};

inline constexpr Message amend_measure_gone{
    "amend-measure-gone",
    Severity::warning,
    {"measure \"{0}\" is no declared measure of the new set; facts kept and not used: {1}",
     "số liệu \"{0}\" không còn là số liệu khai trong bộ mới; số giá trị được lưu nhưng không "
     "dùng: {1}"},
    {"keep the id in the new set if the figure is still meant",
     "giữ nguyên mã trong bộ mới nếu vẫn dùng số liệu này"}};

inline constexpr Message amend_criterion_gone{
    "amend-criterion-gone",
    Severity::warning,
    {"criterion \"{0}\" is not scored by the new set; kept and not used: answers {1}, pieces of "
     "evidence {2}, reviews {3}",
     "bộ mới không chấm tiêu chí \"{0}\": {1} kết quả tự chấm, {2} tài liệu kiểm chứng và {3} kết "
     "quả thẩm định vẫn được lưu nhưng không dùng"},
    {"keep the id in the new set if the criterion is still meant",
     "giữ nguyên mã trong bộ mới nếu vẫn dùng tiêu chí này"}};

inline constexpr Message amend_choice_gone{
    "amend-choice-gone",
    Severity::warning,
    {"\"{1}\" is no level or item of criterion \"{0}\" in the new set; answers that name it: {2}",
     "\"{1}\" không còn là mức hoặc mục của tiêu chí \"{0}\" trong bộ mới; số kết quả tự chấm đã "
     "ghi mã này: {2}"},
    {"import the answers again with the new ids", "nhập lại kết quả tự chấm với mã mới"}};

} // namespace assess::messages

/// What is said after a damaged value.
namespace assess::damage_words {

inline constexpr Phrase no_key{"is no number of a row", "không phải là số của dòng nào"};
inline constexpr Phrase no_unit{"is the number of no unit of the round",
                                "không phải là số của đơn vị nào trong kỳ"};
inline constexpr Phrase no_measure{"is the number of no measure",
                                   "không phải là số của số liệu nào"};
inline constexpr Phrase no_criterion{"is the number of no criterion",
                                     "không phải là số của tiêu chí nào"};
inline constexpr Phrase no_import{"is the number of no import of the round",
                                  "không phải là số của lần nhập nào trong kỳ"};
inline constexpr Phrase no_count{"is no count", "không phải là số đếm"};
inline constexpr Phrase no_line{"is no line or column of a file",
                                "không phải là số dòng hay số cột của tệp"};
inline constexpr Phrase no_truth{"is neither 1 nor 0", "không phải là 1 hay 0"};
inline constexpr Phrase no_number{"is no exact number", "không phải là số chính xác"};
inline constexpr Phrase no_day{"is no day such as 2026-06-30", "không phải là ngày như 2026-06-30"};
inline constexpr Phrase no_text{"is no text", "không phải là văn bản"};
inline constexpr Phrase too_long{"is longer than what is ever imported",
                                 "dài hơn mọi giá trị có thể nhập"};
inline constexpr Phrase no_digest{"is no SHA-256", "không phải là mã SHA-256"};
inline constexpr Phrase no_word{"is none of the words that may be there",
                                "không phải là từ được phép dùng ở đó"};
inline constexpr Phrase no_period{"is before the first day of the period", "trước ngày đầu của kỳ"};
inline constexpr Phrase no_files{"has no file", "không có tệp nào"};
inline constexpr Phrase twice{"names an item twice", "nêu một mục hai lần"};
inline constexpr Phrase no_points{"is no list of points", "không phải là danh sách điểm"};

} // namespace assess::damage_words
