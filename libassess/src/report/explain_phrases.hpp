#pragma once

/// \file
/// What the explanation of a leaf says.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase yes{"yes", "có"};
inline constexpr Phrase no{"no", "không"};
inline constexpr Phrase value_missing{"missing", "chưa có số liệu"};
inline constexpr Phrase value_nothing_arose{"nothing arose", "không phát sinh"};

inline constexpr Phrase part_rule{"Rule", "Cách chấm"};
inline constexpr Phrase part_answer{"Answer of the unit", "Đơn vị tự chấm"};
inline constexpr Phrase part_input{"Figures", "Số liệu"};
inline constexpr Phrase part_arithmetic{"Arithmetic", "Phép tính"};
inline constexpr Phrase part_evidence{"Evidence", "Tài liệu kiểm chứng"};
inline constexpr Phrase part_rounding{"Rounding", "Làm tròn"};
inline constexpr Phrase part_review{"Review", "Thẩm định"};
inline constexpr Phrase part_points{"Points", "Điểm"};

inline constexpr Phrase part_total{"Total", "Tổng điểm"};
inline constexpr Phrase part_gate{"Gates", "Điều kiện khống chế"};
inline constexpr Phrase part_band{"Band", "Mức xếp loại"};
inline constexpr Phrase part_band_kept{"Band after gates and quotas", "Mức xếp loại sau khống chế"};
inline constexpr Phrase title_result{"Total, gates and band", "Tổng điểm, điều kiện khống chế và mức xếp loại"};

inline constexpr Phrase rule_evidence{"evidence: {0}", "tài liệu kiểm chứng: {0}"};
inline constexpr Phrase rule_nothing_arose{"when nothing arose: {0}", "khi không phát sinh: {0}"};

inline constexpr Phrase answer_level{"level {0}", "mức {0}"};
inline constexpr Phrase answer_items{"items: {0}", "các mục: {0}"};
inline constexpr Phrase answer_no_items{"no item is claimed", "chưa nêu mục nào đạt"};
inline constexpr Phrase answer_points{"claims {0} points", "tự chấm {0} điểm"};
inline constexpr Phrase answer_not_applicable{"says that nothing arose", "khai không phát sinh"};
inline constexpr Phrase answer_explanation{"explains: {0}", "giải trình: {0}"};

inline constexpr Phrase input_measure{"{0} ({1}) = {2}", "{0} ({1}) = {2}"};
inline constexpr Phrase input_formula{"{0} ({1}) = {2} = {3}", "{0} ({1}) = {2} = {3}"};
inline constexpr Phrase input_cut{"cut: {0} more figures that these are made of", "đã cắt bớt: còn {0} số liệu thành phần khác"};
inline constexpr Phrase numbers_cut{"cut: written out, the value takes {0} figures; numbers are shown with at most 6 digits after the point", "đã cắt bớt: viết đầy đủ thì giá trị gồm {0} số liệu; các số chỉ ghi tối đa 6 chữ số thập phân"};
inline constexpr Phrase number_cut{"{0}10^40 (cut: not written out)", "{0}10^40 (đã cắt bớt: không viết đầy đủ)"};
inline constexpr Phrase input_result{"result in round {0}, as a share of its maximum: {1}", "kết quả tại kỳ {0}, theo tỷ lệ so với điểm tối đa: {1}"};
inline constexpr Phrase input_best{"best value of the kind: {0}", "giá trị tốt nhất cùng loại: {0}"};
inline constexpr Phrase input_lowest{"lowest value of the kind: {0}", "giá trị thấp nhất cùng loại: {0}"};
inline constexpr Phrase input_counted{"{0} ({1}) = {2}: {3} in the register {4}", "{0} ({1}) = {2}: {3} trong sổ {4}"};
inline constexpr Phrase input_counted_where{"{0} ({1}) = {2}: {3} in the register {4} where {5}", "{0} ({1}) = {2}: {3} trong sổ {4} có {5}"};






inline constexpr Phrase register_records{"register {0} ({1}): {2} records of the unit count", "{0} ({1}): {2} bản ghi của đơn vị được tính"};
inline constexpr Phrase register_file{"{0}: {1} rows, SHA-256 {2}", "{0}: {1} dòng, SHA-256 {2}"};
inline constexpr Phrase register_absent{"register {0} ({1}): not imported", "{0} ({1}): chưa nhập"};
inline constexpr Phrase register_command{"records behind {0}: {1}", "xem các bản ghi được tính vào {0}: {1}"};
inline constexpr Phrase register_rejected{"left out for a fault: {0}", "loại vì lỗi: {0}"};
inline constexpr Phrase register_outside{"outside the period: {0}", "ngoài kỳ đánh giá: {0}"};
inline constexpr Phrase register_superseded{"superseded: {0}", "bị bản ghi sau thay thế: {0}"};

inline constexpr Phrase sum_level{"level {0}: {1}", "mức {0}: {1}"};
inline constexpr Phrase sum_step{"{0} holds for {1}: {2}", "{1} đạt bậc {0}: {2}"};
inline constexpr Phrase sum_otherwise{"no step holds for {0}: {1}", "{0} không đạt bậc nào: {1}"};
inline constexpr Phrase sum_below_floor{"{0} is below the floor {1}: {2}", "{0} dưới mức sàn {1}: {2}"};
inline constexpr Phrase sum_nothing{"nothing arose: {0}", "không phát sinh: {0}"};
inline constexpr Phrase sum_left_out{"nothing arose: left out of the scale", "không phát sinh: không tính vào thang điểm"};
inline constexpr Phrase sum_missing{"not computed: {0}", "không tính được: {0}"};
inline constexpr Phrase sum_evidence{"{0} × {1} = {2}: only {3} of {4} pieces of evidence count", "{0} × {1} = {2}: chỉ có {3}/{4} tài liệu kiểm chứng được tính"};

inline constexpr Phrase piece{"{0} of {1}", "{0} ngày {1}"};
inline constexpr Phrase piece_page{"page {0}", "trang {0}"};
inline constexpr Phrase counts{"{0}: counts", "{0}: được tính"};
inline constexpr Phrase counts_not_kind{"{0}: does not count, kind \"{1}\" is not among {2}", "{0}: không được tính, loại \"{1}\" không thuộc các loại: {2}"};
inline constexpr Phrase counts_not_date{"{0}: does not count, dated outside {1} to {2}", "{0}: không được tính, ban hành ngoài kỳ từ {1} đến {2}"};
inline constexpr Phrase counts_not_rejected{"{0}: does not count, rejected in review: {1}", "{0}: không được tính, không được chấp nhận khi thẩm định: {1}"};
inline constexpr Phrase counts_not_again{"{0}: the same as {1}", "{0}: chính là {1}"};
inline constexpr Phrase evidence_demand{"{0} of at least {1} pieces count", "{0} tài liệu được tính, yêu cầu ít nhất {1}"};

inline constexpr Phrase rounded_to{"{0} → {1} ({2}, {3} digits)", "{0} → {1} ({3} chữ số thập phân, {2})"};
inline constexpr Phrase rounded_never{"leaf points are not rounded in this set", "bộ tiêu chí này không làm tròn điểm của từng tiêu chí"};

inline constexpr Phrase review_points{"points {0}", "điểm {0}"};
inline constexpr Phrase review_excluded{"leaves the scale", "không tính vào thang điểm"};
inline constexpr Phrase review_counts{"counts although nothing arose", "vẫn tính dù đơn vị khai không phát sinh"};
inline constexpr Phrase review_decision{"decision: {0}", "quyết định: {0}"};
inline constexpr Phrase review_reason{"reason: {0}", "lý do: {0}"};
inline constexpr Phrase review_by{"by {0}", "người thẩm định: {0}"};
inline constexpr Phrase review_on{"on {0}", "ngày {0}"};

inline constexpr Phrase points_self{"self", "tự chấm"};
inline constexpr Phrase points_computed{"computed", "hệ thống"};
inline constexpr Phrase points_verified{"verified", "thẩm định"};
inline constexpr Phrase points_final{"final", "chính thức"};
inline constexpr Phrase points_of_max{"{0}: {1} of {2}", "{0}: {1}/{2}"};
inline constexpr Phrase points_state{"state: {0}", "trạng thái: {0}"};

inline constexpr Phrase from_file{"{0} [{1}:{2}:{3}]", "{0} [{1}:{2}:{3}]"};
// clang-format on

inline constexpr std::array all_explanations{&yes,
                                             &no,
                                             &value_missing,
                                             &value_nothing_arose,
                                             &rule_evidence,
                                             &rule_nothing_arose,
                                             &part_rule,
                                             &part_answer,
                                             &part_input,
                                             &part_arithmetic,
                                             &part_evidence,
                                             &part_rounding,
                                             &part_review,
                                             &part_points,
                                             &part_total,
                                             &part_gate,
                                             &part_band,
                                             &part_band_kept,
                                             &title_result,
                                             &answer_level,
                                             &answer_items,
                                             &answer_no_items,
                                             &answer_points,
                                             &answer_not_applicable,
                                             &answer_explanation,

                                             &input_measure,
                                             &input_formula,
                                             &input_cut,
                                             &numbers_cut,
                                             &number_cut,
                                             &input_result,
                                             &input_best,
                                             &input_lowest,
                                             &input_counted,
                                             &input_counted_where,

                                             &register_records,
                                             &register_absent,
                                             &register_command,
                                             &register_file,
                                             &register_rejected,
                                             &register_outside,
                                             &register_superseded,
                                             &sum_level,
                                             &sum_step,
                                             &sum_otherwise,
                                             &sum_below_floor,
                                             &sum_nothing,
                                             &sum_left_out,
                                             &sum_missing,
                                             &sum_evidence,
                                             &piece,
                                             &piece_page,
                                             &counts,
                                             &counts_not_kind,
                                             &counts_not_date,
                                             &counts_not_rejected,
                                             &counts_not_again,
                                             &evidence_demand,
                                             &rounded_to,
                                             &rounded_never,
                                             &review_points,
                                             &review_excluded,
                                             &review_counts,
                                             &review_decision,
                                             &review_reason,
                                             &review_by,
                                             &review_on,
                                             &points_self,
                                             &points_computed,
                                             &points_verified,
                                             &points_final,
                                             &points_of_max,
                                             &points_state,

                                             &from_file};

} // namespace assess::report_words
