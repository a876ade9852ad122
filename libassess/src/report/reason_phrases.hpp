#pragma once

/// \file
/// Why points were lost, in plain words for the sheet of a unit.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase no_answer{"the unit claimed nothing", "đơn vị chưa tự chấm"};
inline constexpr Phrase no_measure{"no figure handed in: {0}", "chưa nộp số liệu: {0}"};
inline constexpr Phrase no_register{"register not imported: {0}", "chưa nhập sổ theo dõi: {0}"};
inline constexpr Phrase no_result{"no result by the set {0} for this period", "đơn vị chưa có kết quả theo bộ tiêu chí {0} trong kỳ"};
inline constexpr Phrase no_basis{"nothing arose, and the set does not say what holds then", "không phát sinh, nhưng bộ tiêu chí không quy định cách chấm"};
inline constexpr Phrase awaits_superior{"awaits the points of the superior", "chờ cấp trên chấm điểm"};
inline constexpr Phrase left_out{"nothing arose; left out of the scale", "không phát sinh, không tính vào thang điểm"};
inline constexpr Phrase left_out_by_review{"left out of the scale in review", "không tính vào thang điểm theo kết quả thẩm định"};
inline constexpr Phrase full_for_nothing{"nothing arose; full points", "không phát sinh, được điểm tối đa"};
inline constexpr Phrase zero_for_nothing{"nothing arose; no points", "không phát sinh, không có điểm"};
inline constexpr Phrase evidence_none{"no evidence counts", "không có tài liệu kiểm chứng nào được tính"};
inline constexpr Phrase evidence_few{"only {0} of {1} pieces of evidence count", "chỉ có {0}/{1} tài liệu kiểm chứng được tính"};
inline constexpr Phrase evidence_factor{"only {0} of the points count", "chỉ được hưởng {0} số điểm"};
inline constexpr Phrase piece_outside{"{0} is dated outside the period", "{0} ban hành ngoài kỳ đánh giá"};
inline constexpr Phrase piece_kind{"{0} is of a kind that does not count", "{0} thuộc loại không được tính"};
inline constexpr Phrase piece_rejected{"{0} was rejected", "{0} không được chấp nhận khi thẩm định"};
inline constexpr Phrase piece_rejected_because{"{0} was rejected: {1}", "{0} không được chấp nhận khi thẩm định: {1}"};
inline constexpr Phrase piece_repeated{"{0} of {1} is the same as {2} of {3}", "{0} ngày {1} chính là {2} ngày {3}"};
inline constexpr Phrase review_says{"review: {0}", "thẩm định: {0}"};
inline constexpr Phrase review_silent{"review without a reason", "thẩm định không ghi lý do"};

inline constexpr Phrase level_taken{"level chosen: {0}", "đơn vị chọn mức: {0}"};
inline constexpr Phrase items_missing{"{0} of {1} items, without {2}", "đạt {0}/{1} mục, còn thiếu {2}"};
inline constexpr Phrase items_none{"no item is claimed", "chưa nêu mục nào đạt"};
inline constexpr Phrase claims{"claims {0} of {1} points: {2}", "tự chấm {0}/{1} điểm: {2}"};
inline constexpr Phrase claims_silently{"claims {0} of {1} points without an explanation", "tự chấm {0}/{1} điểm, không giải trình"};
inline constexpr Phrase step_missed{"{0}: {1}; {3} earns {2}", "{0}: {1}; phải {3} mới được {2}"};
inline constexpr Phrase needs_at_least{"at least {0}", "từ {0} trở lên"};
inline constexpr Phrase needs_above{"above {0}", "trên {0}"};
inline constexpr Phrase needs_at_most{"at most {0}", "không quá {0}"};
inline constexpr Phrase needs_below{"below {0}", "dưới {0}"};
inline constexpr Phrase ratio_short{"{2} of {3}: {0}; full points from {1}", "{2} trên {3}, đạt {0}; từ {1} mới được điểm tối đa"};
inline constexpr Phrase ratio_below_floor{"{2} of {3}: {0}; no points below {1}", "{2} trên {3}, đạt {0}; dưới {1} không có điểm"};
inline constexpr Phrase line_short{"{0}: {1}; full points at {2}", "{0}: {1}; đạt {2} mới được điểm tối đa"};
inline constexpr Phrase count_each{"{0}: {1}; {2} for each", "{0}: {1}; mỗi trường hợp được {2}"};
inline constexpr Phrase deduct_each{"{0}: {1}; {2} off for each", "{0}: {1}; mỗi trường hợp trừ {2}"};
inline constexpr Phrase increments_up{"{0}: {1}; {2} for every full {3} above {4}", "{0}: {1}; trên mốc {4}, cứ đủ {3} được thêm {2}"};
inline constexpr Phrase increments_down{"{0}: {1}; {2} for every full {3} below {4}", "{0}: {1}; dưới mốc {4}, cứ đủ {3} được thêm {2}"};
inline constexpr Phrase best_is{"{0}: {1}; the best unit of the kind has {2}", "{0}: {1}; đơn vị dẫn đầu cùng loại đạt {2}"};
inline constexpr Phrase other_result{"the result in round {0} is {1} of its maximum", "kết quả kỳ đánh giá {0} đạt {1} điểm tối đa"};
// clang-format on

inline constexpr std::array all_reasons{&no_answer,
                                        &no_measure,
                                        &no_register,
                                        &no_result,
                                        &no_basis,
                                        &awaits_superior,
                                        &left_out,
                                        &left_out_by_review,
                                        &full_for_nothing,
                                        &zero_for_nothing,
                                        &evidence_none,
                                        &evidence_few,
                                        &evidence_factor,
                                        &piece_outside,
                                        &piece_kind,
                                        &piece_rejected,
                                        &piece_rejected_because,
                                        &piece_repeated,
                                        &review_says,
                                        &review_silent,
                                        &level_taken,
                                        &items_missing,
                                        &items_none,
                                        &claims,
                                        &claims_silently,
                                        &step_missed,
                                        &needs_at_least,
                                        &needs_above,
                                        &needs_at_most,
                                        &needs_below,
                                        &ratio_short,
                                        &ratio_below_floor,
                                        &line_short,
                                        &count_each,
                                        &deduct_each,
                                        &increments_up,
                                        &increments_down,
                                        &best_is,
                                        &other_result};

} // namespace assess::report_words
