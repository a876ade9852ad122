#pragma once

/// \file
/// What assess-score says besides the ranking.

#include "common/scored_round_messages.hpp"

namespace apps::messages {

using assess::Message;
using assess::Severity;

inline constexpr Message score_no_units{
    "no-units",
    Severity::error,
    {"the round \"{0}\" has no unit to score",
     "kỳ đánh giá \"{0}\" không có đơn vị nào để tính điểm"},
    {"assess-import units FILE brings them in; the set assesses: {1}",
     "lệnh assess-import units FILE nhập danh sách đơn vị; bộ tiêu chí đánh giá các loại: {1}"}};

inline constexpr Message score_unit_unknown{
    "unit-unknown",
    Severity::error,
    unit_not_assessed,
    {"write the code as it stands in the ranking, with its leading zeros",
     "ghi mã đúng như trong bảng xếp hạng, giữ các số 0 ở đầu"}};

inline constexpr Message score_counting_again{
    "register-counting-again",
    Severity::note,
    {"the set, the calendar or the units have changed: the register \"{0}\" is counted again",
     "bộ tiêu chí, lịch ngày làm việc hoặc danh sách đơn vị đã thay đổi: đếm lại sổ theo dõi "
     "\"{0}\""},
    {}};

inline constexpr Message score_register_stale{
    "register-stale",
    Severity::error,
    register_changed,
    {"run assess-score without --dry-run and --as-of, which counts it again",
     "chạy assess-score không có --dry-run và --as-of để đếm lại"}};

inline constexpr Message score_register_stale_closed{
    "register-stale",
    Severity::error,
    register_changed,
    {"the round is closed: open it with assess-round reopen {1} --why \"…\", then run "
     "assess-score, "
     "which counts it again",
     "kỳ đánh giá đã đóng: mở lại bằng assess-round reopen {1} --why \"…\" rồi chạy assess-score "
     "để "
     "đếm lại"}};

inline constexpr Message score_damaged{
    "run-not-kept",
    Severity::error,
    {"the store is damaged: the scores of round \"{0}\" were not kept",
     "kho dữ liệu bị hỏng: không lưu kết quả tính điểm của kỳ đánh giá \"{0}\""},
    {"what is printed leaves out what cannot be read; go back to the last good copy of the store, "
     "then score again",
     "kết quả in ra không gồm phần không đọc được; hãy dùng lại bản sao lưu tốt gần nhất rồi tính "
     "điểm lại"}};

inline constexpr Message score_same{
    "run-same",
    Severity::note,
    {"nothing was changed since the latest scoring run; none was added",
     "không có gì thay đổi từ lần tính điểm gần nhất; không lưu thêm lần mới"},
    {}};

inline constexpr Message score_closed{
    "round-closed",
    Severity::error,
    {"the round \"{0}\" is closed: it takes no scores seen from another day",
     "kỳ đánh giá \"{0}\" đã đóng nên không lưu kết quả tính theo ngày khác"},
    {"leave --keep out to look at them; assess-round reopen {0} --why \"…\" opens the round again",
     "bỏ --keep để chỉ xem; lệnh assess-round reopen {0} --why \"…\" mở lại kỳ này"}};

inline constexpr Message score_closed_same{
    "run-same-closed",
    Severity::note,
    {"the round \"{0}\" is closed and its scores are current: none were added",
     "kỳ đánh giá \"{0}\" đã đóng và kết quả đã lưu vẫn đúng với dữ liệu: không lưu thêm"},
    {}};

inline constexpr Message score_published_replaced{
    "published-replaced",
    Severity::warning,
    {"the round \"{0}\" is closed, and was changed after run {3}: this run takes its place as the "
     "latest; units whose results differ: {1}, bands that differ: {2}",
     "kỳ đánh giá \"{0}\" đã đóng nhưng có thay đổi sau lần tính {3}: kết quả lần này thay kết quả "
     "đó làm kết quả mới nhất; số đơn vị có kết quả khác: {1}, số mức xếp loại khác: {2}"},
    {"assess-report ranking --as-published prints the latest run from now on; the former one stays "
     "in the store: sqlite3 {4} \"SELECT * FROM scorecard WHERE run = {3}\"",
     "từ nay lệnh assess-report ranking --as-published in lần tính mới nhất; lần trước vẫn còn "
     "trong kho: sqlite3 {4} \"SELECT * FROM scorecard WHERE run = {3}\""}};

inline constexpr Message score_inputs_altered{
    "inputs-altered",
    Severity::error,
    {"what the store holds for the closed round \"{0}\" is not what run {1} was computed from, and "
     "the trail tells of no change since: somebody changed the store",
     "số liệu trong kho của kỳ đánh giá đã đóng \"{0}\" không còn là số liệu đã dùng ở lần tính "
     "{1}, mà nhật ký không ghi thay đổi nào từ đó: có người đã sửa kho dữ liệu"},
    {"assess-report ranking --as-published prints what was published; go back to the last good "
     "copy "
     "of the store, or take the figures as they are: assess-round reopen {0} --why \"…\", then "
     "assess-score",
     "lệnh assess-report ranking --as-published in kết quả như đã công bố; hãy dùng lại bản sao "
     "lưu "
     "tốt gần nhất, hoặc chấp nhận số liệu hiện có: assess-round reopen {0} --why \"…\" rồi chạy "
     "assess-score"}};

inline constexpr Message as_of_not_kept{
    "as-of-not-kept",
    Severity::note,
    {"this is a look from the day of --as-of: nothing was kept",
     "chỉ xem tại ngày ghi ở --as-of: không lưu kết quả"},
    {"add --keep to make it the official result; assess-report and assess-check take --as-of, too",
     "thêm --keep để lưu làm kết quả chính thức; assess-report và assess-check cũng có --as-of"}};

inline constexpr Message official_as_of{"official-as-of", Severity::note, official_day, {}};

inline constexpr Message printed_units_only{
    "printed-units-only",
    Severity::note,
    {"the whole round was scored; only the units of --unit are printed",
     "đã tính điểm toàn bộ kỳ đánh giá; chỉ in các đơn vị ghi ở --unit"},
    {}};

} // namespace apps::messages
