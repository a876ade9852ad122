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
// clang-format on

inline constexpr std::array all_of_totals{
    &total_standard,  &total_rescaled,  &total_bonus,       &total_deduction, &total_exact,
    &total_rounded,   &total_none,      &band_holds,        &band_misses,     &band_lowest,
    &band_no_scale,   &band_incomplete, &band_final,        &band_rank,       &gate_fires,
    &gate_fires_idly, &gate_silent,     &gate_silent_parts, &gate_unknown};

} // namespace assess::report_words
