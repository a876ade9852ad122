#pragma once

/// \file
/// What the explanation of a unit says of total, gates and band.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase total_standard{"standard criteria: {0}", "các tiêu chí: {0}"};
inline constexpr Phrase total_rescaled{"set back to the full scale: {0}", "quy đổi về thang điểm đầy đủ: {0}"};
inline constexpr Phrase total_bonus{"bonus: {0}", "điểm thưởng: {0}"};
inline constexpr Phrase total_deduction{"deduction: {0}", "điểm trừ: {0}"};
inline constexpr Phrase total_exact{"total: {0}", "tổng điểm: {0}"};
inline constexpr Phrase total_rounded{"rounded: {0}", "làm tròn: {0}"};
inline constexpr Phrase total_none{"the unit has handed in nothing", "đơn vị chưa nộp gì"};
inline constexpr Phrase band_holds{"{0}: {1}", "{0}: {1}"};
inline constexpr Phrase band_misses{"{0}: not {1}", "{0}: không đạt {1}"};
inline constexpr Phrase band_lowest{"no other band is reached: {0}", "không đạt mức nào khác: {0}"};
inline constexpr Phrase band_no_scale{"no criterion counts: no band", "không có tiêu chí nào được tính: không xếp loại"};
inline constexpr Phrase band_incomplete{"a criterion is missing: no band", "còn thiếu tiêu chí: không xếp loại"};
inline constexpr Phrase band_final{"band: {0}", "mức xếp loại: {0}"};
inline constexpr Phrase band_rank{"rank: {0}", "xếp hạng: {0}"};
inline constexpr Phrase gate_fires{"{0}: fires, {1}; {2}", "{0}: được áp dụng, {1}; {2}"};
inline constexpr Phrase gate_fires_idly{"{0}: fires and changes nothing, {1}; {2}", "{0}: được áp dụng nhưng không làm thay đổi gì, {1}; {2}"};
inline constexpr Phrase gate_silent{"{0}: does not fire; {1}", "{0}: không áp dụng; {1}"};
inline constexpr Phrase gate_silent_parts{"{0}: does not fire; no part is below {1}", "{0}: không áp dụng; không phần nào dưới {1}"};
inline constexpr Phrase gate_unknown{"{0}: not evaluated; missing: {1}", "{0}: chưa xét được; còn thiếu: {1}"};
inline constexpr Phrase quota_of_all{"at most {0} of the ranked units of the kind", "không quá {0} số đơn vị cùng loại được xếp hạng"};
inline constexpr Phrase quota_of_band{"at most {0} of the number of units in \"{1}\"", "không quá {0} số đơn vị xếp loại \"{1}\""};
inline constexpr Phrase quota_counted{"quota of \"{0}\", {1}: units that reached it: {2}; allowed: {3}, as {4}", "tỷ lệ khống chế mức \"{0}\", {1}: số đơn vị đạt mức: {2}; được giữ tối đa: {3}, vì {4}"};
inline constexpr Phrase quota_and{" and ", " và "};
inline constexpr Phrase quota_tie{"; kept: {0}, because units of equal rank stay together", "; thực giữ: {0}, vì các đơn vị đồng hạng không bị tách"};
inline constexpr Phrase quota_moved{"; moved down: {0}", "; bị hạ mức: {0}"};
inline constexpr Phrase quota_more{" and {0} more", " và {0} đơn vị khác"};
// clang-format on

inline constexpr std::array all_of_totals{
    &total_standard,  &total_rescaled,  &total_bonus,       &total_deduction, &total_exact,
    &total_rounded,   &total_none,      &band_holds,        &band_misses,     &band_lowest,
    &band_no_scale,   &band_incomplete, &band_final,        &band_rank,       &gate_fires,
    &gate_fires_idly, &gate_silent,     &gate_silent_parts, &gate_unknown,    &quota_of_all,
    &quota_of_band,   &quota_counted,   &quota_and,         &quota_tie,       &quota_moved,
    &quota_more};

} // namespace assess::report_words
