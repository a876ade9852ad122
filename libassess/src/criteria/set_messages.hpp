#pragma once

/// \file
/// What is said of a set as a whole: languages, kinds of unit, period, totals, bands, gates,
/// checks.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message schema_unknown{"schema-unknown",
                                        Severity::error,
                                        {"schema {0} is not known to this version of the tools",
                                         "phiên bản công cụ này không biết schema {0}"},
                                        {"write schema = 1", "ghi schema = 1"}};

inline constexpr Message version_form{
    "version-form",
    Severity::error,
    {"\"{0}\" is not a version", "\"{0}\" không phải là số phiên bản"},
    {"use letters, digits, points, hyphens and underscores: \"2026.1\"",
     "dùng chữ, số, dấu chấm, gạch nối và gạch dưới: \"2026.1\""}};

inline constexpr Message replaces_form{"replaces-form",
                                       Severity::error,
                                       {"\"{0}\" does not name another set and its version",
                                        "\"{0}\" không nêu một bộ tiêu chí khác kèm phiên bản"},
                                       {"write id@version: \"five-lessons-commune@2025.1\"",
                                        "ghi mã@phiên bản: \"five-lessons-commune@2025.1\""}};

inline constexpr Message language_form{
    "language-form",
    Severity::error,
    {"\"{0}\" is not a language code", "\"{0}\" không phải mã ngôn ngữ"},
    {"write two small letters: \"vi\" or \"en\"", "ghi hai chữ thường: \"vi\" hoặc \"en\""}};

inline constexpr Message language_unknown{"language-unknown",
                                          Severity::error,
                                          {"\"{0}\" is not one of the file's languages {1}",
                                           "\"{0}\" không thuộc các ngôn ngữ của tệp {1}"},
                                          {"add it to the list \"languages\", or remove it here",
                                           "bổ sung vào danh sách \"languages\", hoặc bỏ ở đây"}};

inline constexpr Message title_language_missing{
    "title-language-missing",
    Severity::warning,
    {"\"{0}\" lacks the language \"{1}\"", "\"{0}\" thiếu ngôn ngữ \"{1}\""},
    {"write { vi = \"…\", en = \"…\" } with every language of the file",
     "ghi { vi = \"…\", en = \"…\" } đủ các ngôn ngữ của tệp"}};

inline constexpr Message unit_kind_unknown{
    "unit-kind-unknown",
    Severity::error,
    {"\"{0}\" is not one of the set's kinds of unit {1}",
     "\"{0}\" không thuộc các loại đơn vị của bộ tiêu chí {1}"},
    {"add it to unit_kinds in [set], or correct it here",
     "bổ sung vào unit_kinds trong [set], hoặc sửa ở đây"}};

inline constexpr Message evidence_kind_unknown{
    "evidence-kind-unknown",
    Severity::error,
    {"[evidence_kind] has no kind of evidence \"{0}\"",
     "[evidence_kind] không có loại tài liệu \"{0}\""},
    {"write a kind that stands there{1}, or add this one with its title",
     "ghi một loại có ở đó{1}, hoặc bổ sung loại này kèm tên"}};

inline constexpr Message total_kind_missing{
    "total-kind-missing",
    Severity::error,
    {"the total of the kind of unit \"{0}\" is missing", "thiếu tổng điểm của loại đơn vị \"{0}\""},
    {"add {0} = … to it", "thêm {0} = … vào đây"}};

inline constexpr Message total_mismatch{
    "total-mismatch",
    Severity::error,
    {"the standard criteria of {0} add up to {1}, and total says {2}: the difference is {3}",
     "các tiêu chí chuẩn của {0} cộng lại được {1}, còn tổng điểm ghi {2}: chênh lệch {3}"},
    {"correct a maximum or the total; bonus and deduction criteria are not part of it",
     "sửa điểm tối đa của một tiêu chí hoặc sửa tổng điểm; điểm thưởng, điểm trừ không tính vào "
     "đây"}};

inline constexpr Message in_force_order{
    "in-force-order",
    Severity::error,
    {"the set ends on {0}, before it begins on {1}",
     "bộ tiêu chí hết hiệu lực ngày {0}, trước ngày có hiệu lực {1}"},
    {"until is the last day in force", "until là ngày cuối cùng còn hiệu lực"}};

inline constexpr Message period_day{
    "period-day",
    Severity::error,
    {"\"{0}\" is not a day that every year has", "\"{0}\" không phải là ngày mà năm nào cũng có"},
    {"write month and day: \"01-01\" or \"12-15\"; 02-29 does not do",
     "ghi tháng và ngày: \"01-01\" hoặc \"12-15\"; không dùng 02-29"}};

inline constexpr Message period_not_in_force{
    "period-not-in-force",
    Severity::error,
    {"no whole year from {0} on lies within the days in force",
     "không kỳ một năm nào bắt đầu từ ngày {0} nằm trong thời gian hiệu lực"},
    {"correct in_force or first_day", "sửa in_force hoặc first_day"}};

inline constexpr Message ceiling_below_total{
    "ceiling-below-total",
    Severity::warning,
    {"the ceiling {0} is below the total {1} of units of the kind {2}: none can reach it",
     "mức trần {0} thấp hơn tổng điểm {1} của đơn vị loại {2}: không đơn vị nào đạt được"},
    {"raise the ceiling, or leave it out", "nâng mức trần, hoặc bỏ đi"}};

inline constexpr Message cap_without_leaf{
    "cap-without-leaf",
    Severity::warning,
    {"\"{0}\" caps nothing: no criterion has kind = \"{1}\"",
     "\"{0}\" không giới hạn gì: không có tiêu chí nào kind = \"{1}\""},
    {"leave it out, or add the criteria", "bỏ đi, hoặc bổ sung tiêu chí"}};

inline constexpr Message lesson_unknown{
    "lesson-unknown",
    Severity::error,
    {"there is no lesson \"{0}\"", "không có bài học \"{0}\""},
    {"write the id of a lesson{1}", "ghi mã của một bài học{1}"}};

inline constexpr Message lesson_none{
    "lesson-none",
    Severity::error,
    {"the set has no lesson", "bộ tiêu chí không có bài học nào"},
    {"add [[lesson]] with criteria below it", "thêm [[lesson]] và các tiêu chí bên dưới"}};

inline constexpr Message band_none{"band-none",
                                   Severity::error,
                                   {"the set has no band", "bộ tiêu chí không có mức xếp loại nào"},
                                   {"add [[band]], best first; the last has no bound",
                                    "thêm [[band]], mức cao trước; mức cuối không có ngưỡng"}};

inline constexpr Message band_bound_missing{
    "band-bound-missing",
    Severity::error,
    {"the band \"{0}\" has no bound, and is not the last",
     "mức xếp loại \"{0}\" không có ngưỡng mà không phải mức cuối"},
    {"add at_least = … or above = …", "thêm at_least = … hoặc above = …"}};

inline constexpr Message band_bound_last{
    "band-bound-last",
    Severity::error,
    {"the last band \"{0}\" has a bound, so totals below it would have no band",
     "mức cuối \"{0}\" có ngưỡng nên tổng điểm thấp hơn sẽ không được xếp loại"},
    {"leave the bound out, or add a band below it", "bỏ ngưỡng, hoặc thêm một mức thấp hơn"}};

inline constexpr Message bound_double{
    "bound-double",
    Severity::error,
    {"\"{0}\" and \"{1}\" both stand here, and one bound is expected",
     "ở đây có cả \"{0}\" và \"{1}\", chỉ được ghi một ngưỡng"},
    {"leave one of them out", "bỏ một trong hai"}};

inline constexpr Message band_order{
    "band-order",
    Severity::error,
    {"the bound {1} of the band \"{0}\" is not below {2} of the band before it",
     "ngưỡng {1} của mức \"{0}\" không thấp hơn ngưỡng {2} của mức đứng trước"},
    {"write bands from the best to the lowest", "ghi các mức từ cao xuống thấp"}};

inline constexpr Message band_same_bound{
    "band-same-bound",
    Severity::error,
    {"the band \"{0}\" has the same bound {1} as the band before it",
     "mức \"{0}\" có cùng ngưỡng {1} với mức đứng trước"},
    {"lower one of them", "hạ ngưỡng của một mức"}};

inline constexpr Message band_out_of_reach{
    "band-out-of-reach",
    Severity::warning,
    {"no unit can reach the bound {1} of the band \"{0}\": the highest total is {2}",
     "không đơn vị nào đạt ngưỡng {1} của mức \"{0}\": tổng điểm cao nhất là {2}"},
    {"lower the bound", "hạ ngưỡng"}};

inline constexpr Message band_unknown{"band-unknown",
                                      Severity::error,
                                      {"there is no band \"{0}\"", "không có mức xếp loại \"{0}\""},
                                      {"write one of {1}", "ghi một trong các mức {1}"}};

inline constexpr Message quota_of_itself{
    "quota-of-itself",
    Severity::error,
    {"the quota of the band \"{0}\" is a share of the band itself",
     "tỷ lệ khống chế của mức \"{0}\" lại tính theo chính mức đó"},
    {"name another band, or \"all\"", "ghi một mức khác, hoặc \"all\""}};

inline constexpr Message quota_on_last{
    "quota-on-last",
    Severity::error,
    {"the last band \"{0}\" has a quota, and there is no band to move units down to",
     "mức cuối \"{0}\" có tỷ lệ khống chế nhưng không còn mức nào thấp hơn để chuyển xuống"},
    {"leave the quota out", "bỏ tỷ lệ khống chế"}};

inline constexpr Message gate_condition{
    "gate-condition",
    Severity::error,
    {"the gate \"{0}\" has {1}", "điều kiện khống chế \"{0}\" {1}"},
    {"write when = \"…\", or each = \"lesson\" with share_below",
     "ghi when = \"…\", hoặc each = \"lesson\" kèm share_below"}};

inline constexpr Message gate_effect{
    "gate-effect",
    Severity::error,
    {"the gate \"{0}\" has {1}", "điều kiện khống chế \"{0}\" {1}"},
    {"write cap = \"…\", the best band still open, or void = true",
     "ghi cap = \"…\" (mức cao nhất còn được xếp), hoặc void = true"}};

inline constexpr Message gate_share_alone{
    "gate-share-alone",
    Severity::error,
    {"share_below stands without each in the gate \"{0}\"",
     "điều kiện khống chế \"{0}\" có share_below mà không có each"},
    {"add each = \"lesson\" or each = \"criterion\"",
     "thêm each = \"lesson\" hoặc each = \"criterion\""}};

inline constexpr Message gate_share_missing{
    "gate-share-missing",
    Severity::error,
    {"each stands without share_below in the gate \"{0}\"",
     "điều kiện khống chế \"{0}\" có each mà không có share_below"},
    {"add share_below = \"50%\"", "thêm share_below = \"50%\""}};

inline constexpr Message gate_caps_nothing{
    "gate-caps-nothing",
    Severity::warning,
    {"the gate \"{0}\" caps at the best band, so it changes nothing",
     "điều kiện khống chế \"{0}\" chặn ở mức cao nhất nên không có tác dụng"},
    {"name the best band that is still open when it fires",
     "ghi mức cao nhất còn được xếp khi điều kiện xảy ra"}};

inline constexpr Message too_many_leaves{
    "too-many-leaves",
    Severity::error,
    {"the set has more than {0} criteria", "bộ tiêu chí có hơn {0} tiêu chí"},
    {"divide it into several sets", "chia thành nhiều bộ tiêu chí"}};

} // namespace assess::messages
