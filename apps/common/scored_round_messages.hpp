#pragma once

/// \file
/// Why a round cannot be shown.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message round_not_scored{
    "round-not-scored",
    assess::Severity::error,
    {"round \"{0}\" was never scored", "kỳ đánh giá \"{0}\" chưa được tính điểm"},
    {"run assess-score", "chạy assess-score"}};

inline constexpr assess::Message scores_stale{
    "scores-stale",
    assess::Severity::error,
    {"round \"{0}\" has changed since it was last scored",
     "kỳ đánh giá \"{0}\" đã thay đổi từ lần tính điểm gần nhất"},
    {"run assess-score, then this command again", "chạy assess-score rồi thực hiện lại lệnh này"}};

inline constexpr assess::Message scores_stale_closed{
    "scores-stale",
    assess::Severity::error,
    {"round \"{0}\" is closed, and has changed since it was last scored",
     "kỳ đánh giá \"{0}\" đã đóng nhưng đã thay đổi từ lần tính điểm gần nhất"},
    {"assess-report ranking --as-published prints what was published; assess-score says whether "
     "the "
     "round may take a new run",
     "lệnh assess-report ranking --as-published in kết quả như đã công bố; lệnh assess-score cho "
     "biết kỳ này có được tính điểm lại không"}};

inline constexpr assess::Phrase results_differ{
    "the results kept for round \"{0}\" are not those that this version computes from the same "
    "figures: units whose results differ: {1}, bands that differ: {2}",
    "kết quả đã lưu của kỳ đánh giá \"{0}\" không phải kết quả phiên bản này tính từ cùng số liệu: "
    "số đơn vị có kết quả khác: {1}, số mức xếp loại khác: {2}"};

/// The hint {4} is one of the two for the round's being open.
inline constexpr assess::Message scorecards_altered{
    "scorecards-altered", assess::Severity::error, results_differ, {"{4}", "{4}"}};

inline constexpr assess::Phrase altered_in_open_round{
    "find out who changed the store; assess-score keeps the results anew",
    "kiểm tra ai đã sửa kho dữ liệu; lệnh assess-score lưu lại kết quả"};

inline constexpr assess::Phrase altered_in_closed_round{
    "find out who changed the store; assess-report ranking --as-published prints what is kept",
    "kiểm tra ai đã sửa kho dữ liệu; lệnh assess-report ranking --as-published in kết quả đã lưu"};

inline constexpr assess::Phrase version_differs{
    "version {3} of assess kept other results for round \"{0}\": units whose results differ: {1}, "
    "bands that differ: {2}",
    "phiên bản assess {3} đã lưu kết quả khác cho kỳ đánh giá \"{0}\": số đơn vị có kết quả khác: "
    "{1}, số mức xếp loại khác: {2}"};

inline constexpr assess::Message scored_by_other_version{
    "scored-by-other-version", assess::Severity::warning, version_differs, {"{4}", "{4}"}};

inline constexpr assess::Phrase other_version_in_open_round{
    "assess-score keeps the results of this version; the changelog says what is scored otherwise",
    "lệnh assess-score lưu kết quả của phiên bản này; nhật ký thay đổi nêu cách tính đã đổi"};

inline constexpr assess::Phrase other_version_in_closed_round{
    "assess-report ranking --as-published prints what was published",
    "lệnh assess-report ranking --as-published in kết quả như đã công bố"};

inline constexpr assess::Message published_unreadable{
    "published-unreadable",
    assess::Severity::error,
    {"this version cannot read the criteria set that round \"{0}\" was scored by",
     "phiên bản này không đọc được bộ tiêu chí đã dùng để tính điểm kỳ đánh giá \"{0}\""},
    {"use the version of assess that scored the round",
     "dùng phiên bản assess đã tính điểm kỳ này"}};

inline constexpr assess::Phrase register_changed{
    "the set, the calendar or the units have changed since the register \"{0}\" was counted",
    "bộ tiêu chí, lịch ngày làm việc hoặc danh sách đơn vị đã thay đổi từ khi đếm sổ theo dõi "
    "\"{0}\""};

inline constexpr assess::Message register_stale{
    "register-stale",
    assess::Severity::error,
    register_changed,
    {"run assess-score, which counts it again, then ask again",
     "chạy assess-score để đếm lại rồi thực hiện lại lệnh này"}};

inline constexpr assess::Message round_without_units{
    "round-without-units",
    assess::Severity::error,
    {"round \"{0}\" has no unit to assess: nothing was examined",
     "kỳ đánh giá \"{0}\" không có đơn vị nào được đánh giá nên chưa xét được gì"},
    {"import units whose kind the set lists: {1}",
     "nhập các đơn vị thuộc loại có trong bộ tiêu chí: {1}"}};

inline constexpr assess::Phrase official_day{
    "the official result of the round \"{0}\" is as of {1}: evidence and reviews dated later do "
    "not "
    "count in it",
    "kết quả chính thức của kỳ đánh giá \"{0}\" tính đến ngày {1}: tài liệu kiểm chứng và kết quả "
    "thẩm định ghi sau ngày này không được tính"};

inline constexpr assess::Phrase unit_not_assessed{
    "unit \"{0}\" is not assessed in this round",
    "đơn vị \"{0}\" không được đánh giá trong kỳ này"};

inline constexpr assess::Message unit_unknown{
    "unit-unknown",
    assess::Severity::error,
    unit_not_assessed,
    {"assess-report matrix lists the units", "lệnh assess-report matrix liệt kê các đơn vị"}};

inline constexpr assess::Message unit_misspelt{
    "unit-unknown",
    assess::Severity::error,
    unit_not_assessed,
    {"did you mean \"{1}\" ({2})?", "có phải là \"{1}\" ({2})?"}};

inline constexpr std::array all_of_scored_round{
    &round_not_scored,    &scores_stale,       &scores_stale_closed,     &register_stale,
    &round_without_units, &scorecards_altered, &scored_by_other_version, &published_unreadable,
    &unit_unknown,        &unit_misspelt};

} // namespace apps::messages
