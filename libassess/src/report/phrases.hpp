#pragma once

/// \file
/// What reports say around the figures: titles, states, premises. The reasons stand in
/// reason_phrases.hpp.

#include <assess/text/message.hpp>

#include <array>

namespace assess::report_words {

// clang-format off
inline constexpr Phrase leaf_scored{"scored", "đã tính điểm"};
inline constexpr Phrase leaf_missing{"missing", "chưa có dữ liệu"};
inline constexpr Phrase leaf_no_evidence{"no evidence", "thiếu tài liệu kiểm chứng"};
inline constexpr Phrase leaf_pending{"awaits the superior", "chờ cấp trên chấm"};
inline constexpr Phrase leaf_verified{"verified", "đã thẩm định"};
inline constexpr Phrase leaf_not_applicable{"nothing arose", "không phát sinh"};
inline constexpr Phrase leaf_excluded{"left out", "không tính vào thang điểm"};

inline constexpr Phrase unit_classified{"classified", "được xếp loại"};
inline constexpr Phrase unit_unclassified{"not classified", "chưa được xếp loại"};
inline constexpr Phrase unit_void{"excluded from classification", "bị khống chế, không xếp loại"};
inline constexpr Phrase unit_not_submitted{"nothing handed in", "chưa nộp gì"};

inline constexpr Phrase half_away_from_zero{"round half away from zero", "đúng một nửa thì làm tròn ra xa số 0"};
inline constexpr Phrase half_even{"round half to even", "đúng một nửa thì làm tròn về số chẵn"};
inline constexpr Phrase toward_zero{"cut off", "cắt bỏ phần lẻ"};



inline constexpr Phrase gate_caps{"no better than {0}", "không quá mức {0}"};
inline constexpr Phrase gate_voids{"no band at all", "không xếp loại"};
inline constexpr Phrase moved_down{"moved down from {0} by the quota", "hạ từ mức {0} do tỷ lệ khống chế"};
inline constexpr Phrase near_bound{"near a bound: {1} by {0}", "sát ngưỡng: nếu {0} thì xếp loại {1}"};
inline constexpr Phrase near_bound_by_total{"near a bound: by {0} the total alone would give {1}, not {2}", "sát ngưỡng: nếu {0} thì xét riêng tổng điểm là mức {1}, không phải {2}"};
inline constexpr Phrase gate_open{"gate not evaluated: {0}", "chưa xét được điều kiện khống chế: {0}"};
inline constexpr Phrase rescaled_from{"set back to the full scale from {0} of {1} points", "quy đổi từ {0}/{1} điểm về thang điểm đầy đủ"};
inline constexpr Phrase excluded_in_review{"criteria left out of the scale in review: {0}", "số tiêu chí không tính vào thang điểm theo kết quả thẩm định: {0}"};

inline constexpr Phrase premises{"Premises", "Căn cứ"};
inline constexpr Phrase premise_set{"criteria set", "bộ tiêu chí"};
inline constexpr Phrase premise_version{"version of the set", "phiên bản bộ tiêu chí"};
inline constexpr Phrase premise_sha256{"SHA-256 of the set", "SHA-256 của bộ tiêu chí"};
inline constexpr Phrase premise_round{"round", "kỳ đánh giá"};
inline constexpr Phrase premise_first_day{"first day of the period", "ngày đầu kỳ"};
inline constexpr Phrase premise_last_day{"last day of the period", "ngày cuối kỳ"};
inline constexpr Phrase premise_as_of{"as of", "tính đến ngày"};
inline constexpr Phrase premise_digest{"digest of the inputs", "mã băm dữ liệu đầu vào"};
inline constexpr Phrase premise_tool{"version of assess", "phiên bản assess"};
inline constexpr Phrase premise_calendar{"calendar of working days", "lịch ngày làm việc"};
inline constexpr Phrase premise_days{"SHA-256 of the calendar", "SHA-256 của lịch ngày làm việc"};
inline constexpr Phrase premise_register{"register {0}: {1}, {2} rows, left out for a fault: {3}, SHA-256 {4}", "sổ {0}: {1}, {2} dòng, loại vì lỗi: {3}, SHA-256 {4}"};
inline constexpr Phrase as_of_everything{"everything handed in", "không giới hạn, lấy toàn bộ hồ sơ đã nộp"};

inline constexpr Phrase premise_run{"results", "kết quả"};
inline constexpr Phrase premise_run_version{"version of assess that kept the results", "phiên bản assess đã lưu kết quả"};
inline constexpr Phrase premise_units_differ{"units whose results differ", "số đơn vị có kết quả khác"};
inline constexpr Phrase premise_bands_differ{"bands that differ", "số mức xếp loại khác"};

inline constexpr Phrase premise_store{"store", "kho dữ liệu"};
inline constexpr Phrase store_damaged{"damaged or altered", "bị hỏng hoặc bị sửa"};
inline constexpr Phrase notice_store_damaged{"Caution: the store is damaged or was altered. What could not be read there counts as missing.", "Lưu ý: kho dữ liệu bị hỏng hoặc đã bị sửa. Phần không đọc được coi như thiếu."};
inline constexpr Phrase premise_kept{"scorecards in the store", "phiếu điểm trong kho dữ liệu"};
inline constexpr Phrase kept_altered{"altered since they were kept", "đã bị sửa sau khi lưu"};

inline constexpr Phrase run_look{"a look, not the official result", "xem thử, không phải kết quả chính thức"};
inline constexpr Phrase run_altered{"not those that were kept", "khác với kết quả đã lưu"};
inline constexpr Phrase run_other_version{"not those that another version of assess kept", "khác với kết quả do phiên bản assess khác đã lưu"};
inline constexpr Phrase run_as_published{"as published", "như đã công bố"};

inline constexpr Phrase notice_as_of{"As of {0}: evidence and reviews dated later do not count.", "Tính đến ngày {0}: không tính tài liệu kiểm chứng và kết quả thẩm định ghi sau ngày này."};
inline constexpr Phrase notice_look{"A look from {0}, not the official result of the round: evidence and reviews dated later do not count.", "Xem thử tại ngày {0}, không phải kết quả chính thức của kỳ: không tính tài liệu kiểm chứng và kết quả thẩm định ghi sau ngày này."};
inline constexpr Phrase notice_altered{"Caution: the results that are kept are not those of the same figures. What follows is computed now; units whose results differ from those kept: {0}, bands that differ: {1}.", "Lưu ý: kết quả đã lưu không khớp với cùng số liệu. Số liệu dưới đây được tính lại; số đơn vị có kết quả khác với kết quả đã lưu: {0}, số mức xếp loại khác: {1}."};
inline constexpr Phrase notice_kept_altered{"Caution: the scorecards in the store were altered since they were kept.", "Lưu ý: phiếu điểm trong kho dữ liệu đã bị sửa sau khi lưu."};
inline constexpr Phrase notice_other_version{"Caution: version {2} of assess kept other results. What follows is computed now; units whose results differ: {0}, bands that differ: {1}.", "Lưu ý: phiên bản assess {2} đã lưu kết quả khác. Số liệu dưới đây được tính lại; số đơn vị có kết quả khác: {0}, số mức xếp loại khác: {1}."};
inline constexpr Phrase notice_as_published{"As published: read from the scorecards that version {0} of assess kept. They do not say where a band hangs on a choice of the set, where a gate lacked a figure, or what was left out in review.", "Như đã công bố: lấy từ phiếu điểm do phiên bản assess {0} đã lưu. Phiếu điểm không ghi mức xếp loại nào phụ thuộc một lựa chọn của bộ tiêu chí, điều kiện khống chế nào thiếu số liệu, tiêu chí nào không tính theo kết quả thẩm định."};

inline constexpr Phrase title_ranking{"Ranking of round {0}", "Bảng xếp hạng kỳ đánh giá {0}"};
inline constexpr Phrase title_scores{"Scores of round {0}", "Bảng điểm chi tiết kỳ đánh giá {0}"};
inline constexpr Phrase title_matrix{"Points by lesson, round {0}", "Điểm theo bài học, kỳ đánh giá {0}"};
inline constexpr Phrase title_sheet{"Scorecard of {0}", "Phiếu điểm: {0}"};
inline constexpr Phrase title_explanation{"How the points of {0} came about", "Diễn giải điểm của {0}"};
inline constexpr Phrase units_of_kind{"Kind of unit: {0}", "Loại đơn vị: {0}"};

inline constexpr Phrase column_rank{"Rank", "Xếp hạng"};
inline constexpr Phrase column_unit{"Unit", "Mã đơn vị"};
inline constexpr Phrase column_name{"Name", "Tên đơn vị"};
inline constexpr Phrase column_total{"Total", "Tổng điểm"};
inline constexpr Phrase column_band{"Band", "Mức xếp loại"};
inline constexpr Phrase column_state{"State", "Trạng thái"};
inline constexpr Phrase column_gates{"Gates", "Điều kiện khống chế"};
inline constexpr Phrase column_notes{"Notes", "Ghi chú"};
inline constexpr Phrase column_criterion{"Criterion", "Tiêu chí"};
inline constexpr Phrase column_number{"No.", "STT"};
inline constexpr Phrase column_max{"Maximum", "Điểm tối đa"};
inline constexpr Phrase column_self{"Self", "Điểm tự chấm"};
inline constexpr Phrase column_computed{"Computed", "Điểm hệ thống"};
inline constexpr Phrase column_verified{"Verified", "Điểm thẩm định"};
inline constexpr Phrase column_final{"Final", "Điểm chính thức"};
inline constexpr Phrase column_note{"Note", "Ghi chú"};
inline constexpr Phrase column_bonus{"Bonus", "Điểm thưởng"};
inline constexpr Phrase column_deduction{"Deduction", "Điểm trừ"};

inline constexpr Phrase sheet_set{"Criteria set: {0} ({1}@{2})", "Bộ tiêu chí: {0} ({1}@{2})"};
inline constexpr Phrase sheet_round{"Round: {0}, from {1} to {2}", "Kỳ đánh giá: {0}, từ {1} đến {2}"};
inline constexpr Phrase sheet_unit{"Unit: {0}, {1}, kind {2}", "Đơn vị: {0}, mã {1}, loại {2}"};
inline constexpr Phrase sheet_state{"State: {0}", "Trạng thái: {0}"};
inline constexpr Phrase sheet_total{"Total: {0} of {1}", "Tổng điểm: {0}/{1}"};
inline constexpr Phrase sheet_exact{"Total before rounding: {0}", "Tổng điểm chưa làm tròn: {0}"};
inline constexpr Phrase sheet_band{"Band: {0}", "Mức xếp loại: {0}"};
inline constexpr Phrase sheet_rank{"Rank: {0} of {1} ranked units of its kind", "Xếp hạng: {0}/{1} đơn vị cùng loại được xếp hạng"};
inline constexpr Phrase sheet_gate{"Gate: {0}, because {1}", "Điều kiện khống chế: {0}, do {1}"};
inline constexpr Phrase sheet_gate_idle{"Gate: {0}, because {1}; it changes nothing here", "Điều kiện khống chế: {0}, do {1}; không làm thay đổi mức xếp loại"};
inline constexpr Phrase sheet_gate_open_caps{"Gate not evaluated: {0}; missing: {1}; it might lower the band {2} to {3}", "Chưa xét được điều kiện khống chế: {0}; còn thiếu: {1}; có thể hạ mức {2} xuống {3}"};
inline constexpr Phrase sheet_gate_open_voids{"Gate not evaluated: {0}; missing: {1}; it might take the band {2} away", "Chưa xét được điều kiện khống chế: {0}; còn thiếu: {1}; có thể làm mất mức {2}"};
inline constexpr Phrase sheet_gate_unknown{"Gate not evaluated: {0}; missing: {1}; it would change nothing here", "Chưa xét được điều kiện khống chế: {0}; còn thiếu: {1}; không làm thay đổi mức xếp loại"};
inline constexpr Phrase sheet_band_by_total{"By the total alone the band would be {0}", "Nếu chỉ xét tổng điểm thì mức xếp loại là {0}"};
inline constexpr Phrase sheet_near{"Caution, {0}", "Lưu ý, {0}"};
inline constexpr Phrase sheet_moved{"Quota: {0}", "Tỷ lệ khống chế: {0}"};
inline constexpr Phrase row_standard{"Sum of the standard criteria", "Cộng điểm các tiêu chí"};
inline constexpr Phrase row_rescaled{"Set back to the full scale", "Quy đổi về thang điểm đầy đủ"};
inline constexpr Phrase leaf_bonus{"bonus", "điểm thưởng"};
inline constexpr Phrase leaf_deduction{"deduction", "điểm trừ"};
inline constexpr Phrase row_total{"Total", "Tổng điểm"};
inline constexpr Phrase note_rescaled{"{0} × {1} / {2}: criteria left out leave the scale", "có tiêu chí không tính vào thang điểm nên quy đổi: {0} × {1} / {2}"};
inline constexpr Phrase note_reviewed{"reviewed: {0} of {1}, {2} points", "đã thẩm định: {0}/{1}, {2} điểm"};
inline constexpr Phrase note_capped{"at most {0}", "không quá {0}"};

inline constexpr Phrase severity_error{"error", "lỗi"};
inline constexpr Phrase severity_warning{"warning", "cảnh báo"};
inline constexpr Phrase severity_note{"note", "ghi chú"};
inline constexpr Phrase findings_of_round{"Round {0}", "Kỳ đánh giá {0}"};
inline constexpr Phrase findings_place{"at {0}:{1}:{2}", "tại {0}:{1}:{2}"};
inline constexpr Phrase findings_remedy{"hint: {0}", "gợi ý: {0}"};
inline constexpr Phrase findings_summary{"units checked: {0}; errors: {1}; warnings: {2}; notes: {3}", "số đơn vị đã kiểm tra: {0}; lỗi: {1}; cảnh báo: {2}; ghi chú: {3}"};
// clang-format on

inline constexpr std::array all{&leaf_scored,
                                &leaf_missing,
                                &leaf_no_evidence,
                                &leaf_pending,
                                &leaf_verified,
                                &leaf_not_applicable,
                                &leaf_excluded,
                                &unit_classified,
                                &unit_unclassified,
                                &unit_void,
                                &unit_not_submitted,
                                &half_away_from_zero,
                                &half_even,
                                &toward_zero,
                                &gate_caps,
                                &gate_voids,
                                &moved_down,
                                &near_bound,
                                &near_bound_by_total,
                                &gate_open,
                                &rescaled_from,
                                &excluded_in_review,
                                &premises,
                                &premise_set,
                                &premise_version,
                                &premise_sha256,
                                &premise_calendar,
                                &premise_days,
                                &premise_register,
                                &premise_round,
                                &premise_first_day,
                                &premise_last_day,
                                &premise_as_of,
                                &premise_digest,
                                &premise_tool,
                                &as_of_everything,
                                &premise_run,
                                &premise_run_version,
                                &premise_units_differ,
                                &premise_bands_differ,
                                &run_look,
                                &run_altered,
                                &run_other_version,
                                &run_as_published,
                                &notice_as_of,
                                &notice_look,
                                &notice_altered,
                                &notice_other_version,
                                &notice_as_published,
                                &notice_kept_altered,
                                &premise_kept,
                                &kept_altered,
                                &title_ranking,
                                &title_scores,
                                &title_matrix,
                                &title_sheet,
                                &title_explanation,
                                &units_of_kind,
                                &column_rank,
                                &column_unit,
                                &column_name,
                                &column_total,
                                &column_band,
                                &column_state,
                                &column_gates,
                                &column_notes,
                                &column_criterion,
                                &column_number,
                                &column_max,
                                &column_self,
                                &column_computed,
                                &column_verified,
                                &column_final,
                                &column_note,
                                &column_bonus,
                                &column_deduction,
                                &sheet_set,
                                &sheet_round,
                                &sheet_unit,
                                &sheet_state,
                                &sheet_total,
                                &sheet_exact,
                                &sheet_band,
                                &sheet_rank,
                                &sheet_gate,
                                &sheet_gate_idle,
                                &sheet_gate_open_caps,
                                &sheet_gate_open_voids,
                                &sheet_gate_unknown,
                                &sheet_band_by_total,
                                &sheet_near,
                                &sheet_moved,
                                &row_standard,
                                &row_rescaled,
                                &leaf_bonus,
                                &leaf_deduction,
                                &row_total,
                                &note_rescaled,
                                &note_reviewed,
                                &note_capped};

} // namespace assess::report_words
