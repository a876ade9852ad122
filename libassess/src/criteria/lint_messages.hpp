#pragma once

/// \file
/// What is said of values that cannot be, and of parts that can change nothing.

#include <assess/text/message.hpp>

namespace assess::phrases {

inline constexpr Phrase holds_always{"always holds", "luôn đúng"};
inline constexpr Phrase holds_never{"never holds", "không bao giờ đúng"};
inline constexpr Phrase fixed_sides{"both sides are fixed numbers", "cả hai vế là số cố định"};
inline constexpr Phrase whole_only{"counts in whole numbers", "chỉ nhận giá trị nguyên"};
inline constexpr Phrase no_lesson{"no lesson", "không bài học nào"};
inline constexpr Phrase no_criterion{"no criterion", "không tiêu chí nào"};

} // namespace assess::phrases

namespace assess::messages {

inline constexpr Message condition_constant{
    "condition-constant",
    Severity::warning,
    {"\"{0}\" {1}{2}: {3}", "\"{0}\" {1}{2}: {3}"},
    {"correct the comparison, or leave it out", "sửa phép so sánh, hoặc bỏ đi"}};

inline constexpr Message condition_constant_share{
    "condition-constant",
    Severity::warning,
    {"\"{0}\" {1}{2}: {3}", "\"{0}\" {1}{2}: {3}"},
    {"a percent is compared as a share: write {4}% or {5} for {4} percent",
     "phần trăm được so sánh theo tỷ lệ: {4} phần trăm ghi là {4}% hoặc {5}"}};

inline constexpr Message condition_constant_date{
    "condition-constant",
    Severity::warning,
    {"\"{0}\" {1}: a register counts only records whose own date lies in the period",
     "\"{0}\" {1}: sổ theo dõi chỉ đếm bản ghi có ngày thuộc kỳ đánh giá"},
    {"leave it out; what was carried over from before the period can be a declared measure: "
     "type = \"count\"",
     "bỏ điều kiện này; số liệu kỳ trước chuyển sang thì để đơn vị khai: type = \"count\""}};

inline constexpr Message condition_constant_gate{
    "condition-constant",
    Severity::warning,
    {"{1} is below 0% of its maximum, so the gate \"{0}\" never fires",
     "{1} dưới 0% điểm tối đa nên điều kiện khống chế \"{0}\" không bao giờ xảy ra"},
    {"raise share_below: \"50%\"", "nâng share_below: \"50%\""}};

inline constexpr Message bound_beyond_value{"bound-beyond-value",
                                            Severity::warning,
                                            {"\"{0}\" is {1}, which the value cannot reach: {2}",
                                             "\"{0}\" là {1}, giá trị không thể đạt tới: {2}"},
                                            {"correct the number, or the bounds of the measure",
                                             "sửa con số, hoặc sửa giới hạn của số liệu"}};

inline constexpr Message bound_beyond_share{
    "bound-beyond-value",
    Severity::warning,
    {"\"{0}\" is {1}, which the value cannot reach: {2}",
     "\"{0}\" là {1}, giá trị không thể đạt tới: {2}"},
    {"a percent is compared as a share: write \"{3}%\" or {4} for {3} percent",
     "phần trăm được so sánh theo tỷ lệ: {3} phần trăm ghi là \"{3}%\" hoặc {4}"}};

inline constexpr Message rule_constant{"rule-constant",
                                       Severity::warning,
                                       {"\"{0}\" earns {1} whatever is handed in: {2}",
                                        "\"{0}\" luôn được {1} dù số liệu thế nào: {2}"},
                                       {"correct the value, or the bounds of the measure",
                                        "sửa giá trị, hoặc sửa giới hạn của số liệu"}};

inline constexpr Message rule_never_arises{
    "rule-constant",
    Severity::warning,
    {"nothing ever arises for \"{0}\": {1}", "\"{0}\" luôn là không phát sinh: {1}"},
    {"correct the denominator", "sửa mẫu số"}};

inline constexpr Message step_never_holds{
    "step-beyond-measure",
    Severity::warning,
    {"step {0} never holds: {1}", "bậc {0} không bao giờ đạt: {1}"},
    {"correct the bound, or leave the step out", "sửa ngưỡng, hoặc bỏ bậc này"}};

inline constexpr Message step_always_holds{
    "step-beyond-measure",
    Severity::warning,
    {"step {0} always holds, so nothing after it is reached: {1}",
     "bậc {0} luôn đạt nên phần sau không bao giờ được xét: {1}"},
    {"correct the bound, or leave out what cannot be reached",
     "sửa ngưỡng, hoặc bỏ phần không xét tới"}};

inline constexpr Message step_above_whole{
    "step-beyond-measure",
    Severity::warning,
    {"the bound {0} is above the whole: \"{1}\" is a percent without a max",
     "ngưỡng {0} vượt 100%: \"{1}\" là tỷ lệ phần trăm không ghi max"},
    {"a percent measure is compared as a share: write \"98%\" or 0.98; if it can be above 100%, "
     "give "
     "it a max",
     "số liệu phần trăm được so sánh theo tỷ lệ: ghi \"98%\" hoặc 0.98; nếu có thể vượt 100% thì "
     "ghi max cho số liệu"}};

inline constexpr Message max_not_reached{
    "max-not-reached",
    Severity::warning,
    {"\"{0}\" cannot earn its maximum {1}: the most is {2}, because {3}",
     "\"{0}\" không thể đạt điểm tối đa {1}: cao nhất là {2}, vì {3}"},
    {"raise what each one earns, or lower max", "nâng điểm mỗi đơn vị số liệu, hoặc giảm max"}};

inline constexpr Message max_not_reached_share{
    "max-not-reached",
    Severity::warning,
    {"\"{0}\" cannot earn its maximum {1}: the most is {2}, because {3}",
     "\"{0}\" không thể đạt điểm tối đa {1}: cao nhất là {2}, vì {3}"},
    {"a percent counts as a share: 100% is 1, so write what 100% is to earn",
     "phần trăm được tính theo tỷ lệ: 100% là 1, nên ghi số điểm ứng với 100%"}};

inline constexpr Message steps_falling{
    "steps-falling",
    Severity::warning,
    {"the steps of \"{0}\" give fewer points while the value rises",
     "các bậc của \"{0}\" cho ít điểm hơn khi giá trị tăng"},
    {"if less is better, write at_most or below, the narrowest step first; else correct the points",
     "nếu càng ít càng tốt thì ghi at_most hoặc below, bậc hẹp nhất trước; nếu không thì sửa "
     "điểm"}};

inline constexpr Message steps_uneven{
    "steps-uneven",
    Severity::warning,
    {"the points of the steps of \"{0}\" go up and down while the value rises",
     "điểm các bậc của \"{0}\" lúc tăng lúc giảm khi giá trị tăng"},
    {"correct a bound or the points of a step", "sửa ngưỡng hoặc điểm của một bậc"}};

inline constexpr Message band_bound_percent{
    "band-bound-percent",
    Severity::warning,
    {"\"{0}\" asks for {1} points: totals are points, and reach {2}",
     "\"{0}\" chỉ đòi {1} điểm: tổng điểm tính bằng điểm, cao nhất {2}"},
    {"write the points without a percent sign: {3}", "ghi số điểm, không có dấu phần trăm: {3}"}};

inline constexpr Message band_out_of_reach_kind{
    "band-out-of-reach-kind",
    Severity::warning,
    {"units of the kind {2} cannot reach the bound {1} of the band \"{0}\": their highest total is "
     "{3}",
     "đơn vị loại {2} không đạt được ngưỡng {1} của mức \"{0}\": tổng điểm cao nhất là {3}"},
    {"lower the bound, or raise the total of these units",
     "hạ ngưỡng, hoặc nâng tổng điểm của loại đơn vị này"}};

inline constexpr Message band_takes_all{
    "band-out-of-reach",
    Severity::warning,
    {"every total reaches the bound {1} of the band \"{0}\": no unit gets a band after it",
     "mọi tổng điểm đều đạt ngưỡng {1} của mức \"{0}\": không đơn vị nào rơi vào các mức sau"},
    {"raise the bound, or let this band be the last, without a bound",
     "nâng ngưỡng, hoặc để mức này là mức cuối, không ghi ngưỡng"}};

inline constexpr Message quota_chain{
    "quota-chain",
    Severity::warning,
    {"the quota of \"{0}\" is a share of \"{1}\", which has a quota itself: units that this one "
     "moves down may change the share afterwards",
     "tỷ lệ khống chế của \"{0}\" tính theo \"{1}\", mức này cũng có tỷ lệ khống chế: việc chuyển "
     "xuống có thể làm tỷ lệ sau đó vượt mức"},
    {"let the quota be a share of \"all\"", "tính tỷ lệ theo \"all\""}};

inline constexpr Message example_fact_unused{
    "example-fact-unused",
    Severity::warning,
    {"nothing that is asked of units of the kind \"{1}\" uses \"{0}\"",
     "không nội dung nào của đơn vị loại \"{1}\" dùng \"{0}\""},
    {"leave the fact out, or correct unit_kind", "bỏ số liệu này, hoặc sửa unit_kind"}};

} // namespace assess::messages
