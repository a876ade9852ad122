#pragma once

/// \file
/// What the checks say. The id of a message is that of its check; some checks have several.

#include <assess/text/message.hpp>

#include <array>

namespace assess::check_messages {

// clang-format off
inline constexpr Message unit_not_submitted{"unit-not-submitted", Severity::warning,
    {"the unit has handed in nothing", "đơn vị chưa nộp gì"},
    {"ask the unit for its facts, answers and evidence, then import them and score again", "yêu cầu đơn vị nộp số liệu, phần tự chấm và tài liệu kiểm chứng, rồi nhập và tính điểm lại"}};
inline constexpr Message round_incomplete{"round-incomplete", Severity::note,
    {"{0} of {1} units have not handed in everything: {2} nothing at all, {3} with missing criteria", "{0}/{1} đơn vị chưa nộp đủ: {2} đơn vị chưa nộp gì, {3} đơn vị còn thiếu tiêu chí"},
    {"the ranking can still change when they do", "bảng xếp hạng còn có thể thay đổi khi các đơn vị nộp đủ"}};
inline constexpr Message leaf_unanswered{"leaf-unanswered", Severity::warning,
    {"the unit has not claimed anything", "đơn vị chưa tự chấm tiêu chí này"},
    {"hand in an answer, or say that it does not apply where the set allows that", "nộp phần tự chấm, hoặc khai không phát sinh nếu bộ tiêu chí cho phép"}};
inline constexpr Message answer_unclear{"leaf-unanswered", Severity::warning,
    {"the answer names no level or item, and its points match none", "phần tự chấm không nêu mức hay mục nào, số điểm cũng không khớp mức hay mục nào"},
    {"name the level or the items", "nêu rõ mức hoặc các mục đạt được"}};
inline constexpr Message measure_missing{"measure-missing", Severity::warning,
    {"no value of \"{0}\" ({1}) was handed in", "chưa có số liệu \"{0}\" ({1})"},
    {"hand in the figure; zero is a figure, a missing one is not zero", "nộp số liệu; bằng 0 cũng phải khai, chưa khai không phải là 0"}};
inline constexpr Message register_missing{"measure-missing", Severity::warning,
    {"\"{0}\" ({1}) is counted from the register \"{2}\", which was not imported", "\"{0}\" ({1}) được đếm từ \"{2}\", nhưng sổ này chưa được nhập"},
    {"import the register", "nhập sổ theo dõi"}};
inline constexpr Message measure_out_of_bounds{"measure-out-of-bounds", Severity::error,
    {"\"{0}\" ({1}) is {2}, outside {3} to {4}", "\"{0}\" ({1}) là {2}, ngoài khoảng từ {3} đến {4}"},
    {"correct the figure, or amend the set if its bound is wrong", "sửa số liệu, hoặc sửa bộ tiêu chí nếu giới hạn đặt sai"}};
inline constexpr Message result_missing{"result-missing", Severity::warning,
    {"there is no result of the unit by the set \"{0}\" for this period", "đơn vị chưa có kết quả theo bộ tiêu chí \"{0}\" trong kỳ này"},
    {"score the round that uses that set, then score this one again", "tính điểm kỳ đánh giá dùng bộ tiêu chí đó, rồi tính điểm lại kỳ này"}};
inline constexpr Message nothing_arose_unforeseen{"nothing-arose-unforeseen", Severity::warning,
    {"nothing arose, but the set does not say what holds then; no points were given", "không phát sinh, nhưng bộ tiêu chí không quy định cách chấm; không có điểm"},
    {"give the criterion a nothing_arose key in the set, or decide in review", "bổ sung nothing_arose cho tiêu chí trong bộ tiêu chí, hoặc quyết định khi thẩm định"}};
inline constexpr Message grant_pending{"grant-pending", Severity::note,
    {"the superior has not given points yet", "cấp trên chưa chấm điểm"},
    {"import a review with the points", "nhập kết quả thẩm định có điểm"}};

inline constexpr Message evidence_missing{"evidence-missing", Severity::warning,
    {"{0} of the {1} pieces of evidence asked for count", "chỉ có {0}/{1} tài liệu kiểm chứng theo yêu cầu được tính"},
    {"hand in what is missing: number, date and page of the document", "bổ sung tài liệu còn thiếu: số, ngày và trang của văn bản"}};
inline constexpr Message evidence_out_of_period{"evidence-out-of-period", Severity::warning,
    {"document {0} is dated {1}, outside {2} to {3}", "văn bản {0} ngày {1}, ngoài kỳ từ {2} đến {3}"},
    {"check the date, or hand in a document of the period", "kiểm tra lại ngày, hoặc nộp văn bản trong kỳ"}};
inline constexpr Message evidence_kind_not_listed{"evidence-kind-not-listed", Severity::warning,
    {"document {0} is of kind \"{1}\"; this criterion counts: {2}", "văn bản {0} thuộc loại \"{1}\"; tiêu chí này tính: {2}"},
    {"correct the kind, or hand in a document of a kind that counts", "sửa loại tài liệu, hoặc nộp tài liệu thuộc loại được tính"}};
inline constexpr Message evidence_without_file{"evidence-without-file", Severity::note,
    {"{0} of {1} pieces of evidence came without a file", "{0}/{1} tài liệu kiểm chứng không kèm tệp"},
    {"attach the files, so that an appraiser can read them", "đính kèm tệp để người thẩm định đọc được"}};
inline constexpr Message evidence_repeated{"evidence-repeated", Severity::warning,
    {"document {0} of {1} is the same as {2} of {3}; they count as one", "văn bản {0} ngày {1} chính là văn bản {2} ngày {3}; chỉ được tính là một"},
    {"hand in another document, or withdraw the repeated one", "nộp văn bản khác, hoặc rút lại văn bản nộp lặp"}};
inline constexpr Message evidence_duplicate{"evidence-duplicate", Severity::note,
    {"document {0} of {1} is used for {2} criteria: {3}", "văn bản {0} ngày {1} dùng cho {2} tiêu chí: {3}"},
    {"see that a different page proves each of them", "kiểm tra để mỗi tiêu chí có nội dung, trang riêng làm căn cứ"}};
inline constexpr Message evidence_copied{"evidence-copied", Severity::warning,
    {"the file of document {0} is the same as that of other units: {1}", "tệp của văn bản {0} trùng với tệp của đơn vị khác: {1}"},
    {"see whose document it is; a document of the superior proves nothing about one unit", "xác định văn bản là của đơn vị nào; văn bản của cấp trên không chứng minh việc làm của riêng một đơn vị"}};
inline constexpr Message evidence_differs{"evidence-differs", Severity::warning,
    {"document {0} of {1} was handed in with different files", "văn bản {0} ngày {1} được nộp với các tệp khác nhau"},
    {"see which file is the document", "xác định tệp nào là văn bản đúng"}};

inline constexpr Message claimed_above_max{"claimed-above-max", Severity::error,
    {"{0} points are claimed, the maximum is {1}", "tự chấm {0} điểm, tối đa {1} điểm"},
    {"correct the claim", "sửa điểm tự chấm"}};
inline constexpr Message claimed_below_zero{"claimed-below-zero", Severity::error,
    {"{0} points are claimed", "tự chấm {0} điểm"},
    {"correct the claim; points start at 0", "sửa điểm tự chấm; điểm thấp nhất là 0"}};
inline constexpr Message claimed_above_computed{"claimed-above-computed", Severity::warning,
    {"{0} points are claimed, {1} follow from what was handed in", "tự chấm {0} điểm, nhưng theo hồ sơ đã nộp chỉ được {1} điểm"},
    {"compare the claim with the figures; assess-report explain shows how the points came about", "đối chiếu điểm tự chấm với số liệu; lệnh assess-report explain diễn giải từng điểm"}};
inline constexpr Message claimed_unlike_level{"claimed-unlike-level", Severity::warning,
    {"{0} points are claimed, and the level \"{1}\", which counts, is worth {2}", "tự chấm {0} điểm, nhưng mức đã chọn \"{1}\" được {2} điểm; tính theo mức"},
    {"ask the unit which of the two it means, then import the answer again", "hỏi lại đơn vị để xác định, rồi nhập lại phần tự chấm"}};
inline constexpr Message claimed_without_explanation{"claimed-without-explanation", Severity::warning,
    {"{0} of {1} points are claimed without an explanation", "tự chấm {0}/{1} điểm mà không giải trình"},
    {"write down why it is not the maximum", "ghi rõ lý do không đạt điểm tối đa"}};
inline constexpr Message claimed_without_proof{"claimed-without-explanation", Severity::warning,
    {"{0} points are claimed with neither enough evidence nor an explanation", "tự chấm {0} điểm mà thiếu tài liệu kiểm chứng và không giải trình"},
    {"hand in the evidence, or explain how the points were reached", "nộp tài liệu kiểm chứng, hoặc giải trình cách tính điểm"}};
inline constexpr Message self_all_max{"self-all-max", Severity::warning,
    {"all {0} claims are at the maximum", "cả {0} tiêu chí đều tự chấm điểm tối đa"},
    {"look at a sample of them closely", "thẩm định kỹ một số tiêu chí"}};
inline constexpr Message not_applicable_claimed{"not-applicable-claimed", Severity::note,
    {"the unit says that nothing arose; it gets {0} of {1} points", "đơn vị khai không phát sinh; được {0}/{1} điểm"},
    {"see that this is so", "kiểm tra lại việc khai này"}};
inline constexpr Message not_applicable_left_out{"not-applicable-claimed", Severity::note,
    {"the unit says that nothing arose; the criterion leaves the scale", "đơn vị khai không phát sinh; tiêu chí được đưa ra khỏi thang điểm"},
    {"see that this is so", "kiểm tra lại việc khai này"}};
inline constexpr Message not_applicable_not_allowed{"not-applicable-not-allowed", Severity::error,
    {"the unit says that nothing arose, which the set does not allow here", "đơn vị khai không phát sinh, nhưng bộ tiêu chí không cho phép ở tiêu chí này"},
    {"hand in an answer or the figures", "nộp phần tự chấm hoặc số liệu"}};
inline constexpr Message not_applicable_contradicted{"not-applicable-contradicted", Severity::warning,
    {"the unit says that nothing arose, but \"{0}\" is {1}", "đơn vị khai không phát sinh, nhưng \"{0}\" là {1}"},
    {"correct the answer or the figure", "sửa phần tự chấm hoặc số liệu"}};

inline constexpr Message review_without_reason{"review-without-reason", Severity::warning,
    {"the review gives no reason", "kết quả thẩm định không ghi lý do"},
    {"write the reason down and import the review again", "ghi lý do và nhập lại kết quả thẩm định"}};
inline constexpr Message verified_differs{"verified-differs-without-reason", Severity::error,
    {"the review gives {0} points where {1} were computed, without a reason", "thẩm định cho {0} điểm, hệ thống tính {1} điểm, không ghi lý do"},
    {"write the reason down and import the review again", "ghi lý do và nhập lại kết quả thẩm định"}};
inline constexpr Message verified_above_max{"verified-above-max", Severity::error,
    {"the review gives {0} points, outside 0 to {1}", "thẩm định cho {0} điểm, ngoài khoảng từ 0 đến {1}"},
    {"correct the review", "sửa kết quả thẩm định"}};

inline constexpr Message mark_above_claim{"mark-above-claim", Severity::warning,
    {"the review gives {0} points, the unit claims {1}", "thẩm định cho {0} điểm, đơn vị chỉ tự chấm {1} điểm"},
    {"see what the higher points rest on", "kiểm tra căn cứ cho điểm cao hơn"}};
inline constexpr Message mark_above_computed{"mark-above-claim", Severity::warning,
    {"the review gives {0} points, {1} follow from what was handed in", "thẩm định cho {0} điểm, nhưng theo hồ sơ đã nộp chỉ được {1} điểm"},
    {"see what the higher points rest on", "kiểm tra căn cứ cho điểm cao hơn"}};
inline constexpr Message mark_below_deduction{"mark-above-claim", Severity::warning,
    {"the review takes {0} points off, fewer than the {1} that the unit owns to", "thẩm định trừ {0} điểm, ít hơn {1} điểm trừ theo hồ sơ của đơn vị"},
    {"see what the smaller deduction rests on", "kiểm tra căn cứ trừ ít điểm hơn"}};
inline constexpr Message band_by_exclusion{"band-by-exclusion", Severity::warning,
    {"left out of the scale in review: {0}; the total {1} makes the band {2}, with these criteria it would be {3} and {4}", "thẩm định không tính vào thang điểm: {0}; tổng điểm {1} xếp loại {2}, nếu tính các tiêu chí này thì {3} điểm và xếp loại {4}"},
    {"see whether each of them was rightly left out", "kiểm tra việc không tính từng tiêu chí này có đúng không"}};
inline constexpr Message classified_by_exclusion{"band-by-exclusion", Severity::warning,
    {"left out of the scale in review: {0}; the total {1} makes the band {2}, with these criteria it would be {3} and there would be no band", "thẩm định không tính vào thang điểm: {0}; tổng điểm {1} xếp loại {2}, nếu tính các tiêu chí này thì {3} điểm và không được xếp loại"},
    {"see whether each of them was rightly left out", "kiểm tra việc không tính từng tiêu chí này có đúng không"}};

inline constexpr Message set_check_fails{"set-check", Severity::warning,
    {"{0}", "{0}"},
    {"the set expects: {1}", "bộ tiêu chí yêu cầu: {1}"}};
inline constexpr Message set_check_fails_figures{"set-check", Severity::warning,
    {"{0}", "{0}"},
    {"the set expects: {1}; the figures are: {2}",
     "bộ tiêu chí yêu cầu: {1}; số liệu hiện có: {2}"}};
inline constexpr Message set_check_not_evaluated{"set-check-not-evaluated", Severity::warning,
    {"the check \"{0}\" of the set could not be evaluated: a figure is missing", "không thực hiện được kiểm tra \"{0}\" của bộ tiêu chí: thiếu số liệu"},
    {"hand in the figures it needs: {1}", "nộp các số liệu cần thiết: {1}"}};
inline constexpr Message set_check_not_counted{"set-check-not-evaluated", Severity::warning,
    {"the check \"{0}\" of the set could not be evaluated: a register was not imported", "không thực hiện được kiểm tra \"{0}\" của bộ tiêu chí: chưa nhập sổ theo dõi"},
    {"import the register: {1}", "nhập sổ theo dõi: {1}"}};
inline constexpr Message set_check_lacks_both{"set-check-not-evaluated", Severity::warning,
    {"the check \"{0}\" of the set could not be evaluated: figures are missing, registers were not imported", "không thực hiện được kiểm tra \"{0}\" của bộ tiêu chí: thiếu số liệu và chưa nhập sổ theo dõi"},
    {"hand in the figures it needs: {1}; import the registers: {2}", "nộp các số liệu cần thiết: {1}; nhập các sổ theo dõi: {2}"}};
inline constexpr Message gate_open_caps{"gate-open", Severity::error,
    {"the gate \"{0}\" could not be evaluated and might lower the band {2} to {3}; missing: {1}", "chưa xét được điều kiện khống chế \"{0}\", có thể hạ mức {2} xuống {3}; còn thiếu: {1}"},
    {"hand in what is missing, then score again", "nộp phần còn thiếu rồi tính điểm lại"}};
inline constexpr Message gate_open_voids{"gate-open", Severity::error,
    {"the gate \"{0}\" could not be evaluated and might take the band {2} away; missing: {1}", "chưa xét được điều kiện khống chế \"{0}\", có thể làm mất mức {2}; còn thiếu: {1}"},
    {"hand in what is missing, then score again", "nộp phần còn thiếu rồi tính điểm lại"}};
inline constexpr Message gate_fired_caps{"gate-fired", Severity::note,
    {"the gate \"{0}\" fires ({1}): no better than {2}", "điều kiện khống chế \"{0}\" được áp dụng ({1}): không quá mức {2}"}, {"", ""}};
inline constexpr Message gate_fired_idle{"gate-fired", Severity::note,
    {"the gate \"{0}\" fires ({1}) and changes nothing: by the total the band is no better than {2}", "điều kiện khống chế \"{0}\" được áp dụng ({1}) nhưng không làm thay đổi gì: xét tổng điểm cũng không quá mức {2}"}, {"", ""}};
inline constexpr Message gate_fired_voids{"gate-fired", Severity::note,
    {"the gate \"{0}\" fires ({1}): no band", "điều kiện khống chế \"{0}\" được áp dụng ({1}): không xếp loại"}, {"", ""}};
inline constexpr Message near_bound{"near-bound", Severity::note,
    {"the band by the total, {2}, hangs on a choice of the set: by {0} it would be {1}", "mức xếp loại theo tổng điểm, {2}, phụ thuộc một lựa chọn của bộ tiêu chí: nếu {0} thì xếp loại {1}"},
    {"appraise the unit with care", "thẩm định kỹ đơn vị này"}};
inline constexpr Message quota_moved{"quota-moved", Severity::note,
    {"the quota moved the unit down from {0} to {1}", "đơn vị bị chuyển từ mức {0} xuống mức {1} do tỷ lệ khống chế"}, {"", ""}};
// clang-format on

inline constexpr std::array all{&unit_not_submitted,
                                &round_incomplete,
                                &leaf_unanswered,
                                &answer_unclear,
                                &measure_missing,
                                &register_missing,
                                &measure_out_of_bounds,
                                &result_missing,
                                &nothing_arose_unforeseen,
                                &grant_pending,
                                &evidence_missing,
                                &evidence_out_of_period,
                                &evidence_kind_not_listed,
                                &evidence_without_file,
                                &evidence_repeated,
                                &evidence_duplicate,
                                &evidence_copied,
                                &evidence_differs,
                                &claimed_above_max,
                                &claimed_below_zero,
                                &claimed_above_computed,
                                &claimed_unlike_level,
                                &claimed_without_explanation,
                                &claimed_without_proof,
                                &self_all_max,
                                &not_applicable_claimed,
                                &not_applicable_left_out,
                                &not_applicable_not_allowed,
                                &not_applicable_contradicted,
                                &review_without_reason,
                                &verified_differs,
                                &verified_above_max,
                                &mark_above_claim,
                                &mark_above_computed,
                                &mark_below_deduction,
                                &band_by_exclusion,
                                &classified_by_exclusion,
                                &set_check_fails,
                                &set_check_fails_figures,
                                &set_check_not_evaluated,
                                &set_check_not_counted,
                                &set_check_lacks_both,
                                &gate_open_caps,
                                &gate_open_voids,
                                &gate_fired_caps,
                                &gate_fired_idle,
                                &gate_fired_voids,
                                &near_bound,
                                &quota_moved};

} // namespace assess::check_messages
