#pragma once

/// \file
/// What is said of a criterion and its rule.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message lesson_id_reserved{
    "lesson-id-reserved",
    Severity::error,
    {"a lesson cannot be called \"{0}\": reports have a column called so",
     "không dùng được mã \"{0}\" cho bài học: báo cáo đã có cột mang tên này"},
    {"choose another id", "chọn mã khác"}};

inline constexpr Message lesson_empty{
    "lesson-empty",
    Severity::error,
    {"the lesson \"{0}\" has no criterion", "bài học \"{0}\" không có tiêu chí nào"},
    {"add [[lesson.criterion]] below it, or remove the lesson",
     "thêm [[lesson.criterion]] bên dưới, hoặc bỏ bài học"}};

inline constexpr Message components_empty{
    "components-empty",
    Severity::error,
    {"the criterion \"{0}\" has a list of components with nothing in it",
     "tiêu chí \"{0}\" có danh sách tiêu chí thành phần trống"},
    {"add components, or give the criterion max and rule of its own",
     "thêm tiêu chí thành phần, hoặc ghi max và rule cho tiêu chí"}};

inline constexpr Message component_nested{
    "component-nested",
    Severity::error,
    {"the component \"{0}\" has components of its own",
     "tiêu chí thành phần \"{0}\" lại có tiêu chí thành phần"},
    {"components do not nest: make them criteria of the lesson",
     "chỉ có một cấp thành phần: chuyển thành tiêu chí của bài học"}};

inline constexpr Message key_beside_components{
    "key-beside-components",
    Severity::error,
    {"\"{0}\" stands in the criterion \"{1}\", which has components",
     "\"{0}\" được ghi ở tiêu chí \"{1}\" đã có tiêu chí thành phần"},
    {"move it into the components; the criterion earns their sum",
     "chuyển vào tiêu chí thành phần; tiêu chí có điểm bằng tổng các thành phần"}};

inline constexpr Message key_of_other_rule{
    "key-of-other-rule",
    Severity::error,
    {"the rule \"{1}\" does not use \"{0}\"", "cách chấm \"{1}\" không dùng \"{0}\""},
    {"remove it, or take another rule; \"{1}\" uses {2}",
     "bỏ đi, hoặc chọn cách chấm khác; \"{1}\" dùng {2}"}};

inline constexpr Message points_above_max{
    "points-above-max",
    Severity::error,
    {"{0} points are above the maximum {1} of \"{2}\"",
     "{0} điểm cao hơn điểm tối đa {1} của \"{2}\""},
    {"lower the points, or raise max and the set's total with it",
     "giảm điểm, hoặc nâng max cùng tổng điểm của bộ tiêu chí"}};

inline constexpr Message max_out_of_reach{
    "max-out-of-reach",
    Severity::error,
    {"nothing in \"{0}\" earns the maximum {1}: the most is {2}",
     "không mức nào của \"{0}\" đạt điểm tối đa {1}: cao nhất là {2}"},
    {"raise the points of the best, or lower max", "nâng điểm của mức cao nhất, hoặc giảm max"}};

inline constexpr Message items_below_max{
    "items-below-max",
    Severity::error,
    {"the items of \"{0}\" add up to {2}, below the maximum {1}",
     "các mục của \"{0}\" cộng lại được {2}, thấp hơn điểm tối đa {1}"},
    {"raise the points of the items, or lower max", "nâng điểm của các mục, hoặc giảm max"}};

inline constexpr Message points_or_share{"points-or-share",
                                         Severity::error,
                                         {"the level \"{0}\" has {1}", "mức \"{0}\" {1}"},
                                         {"write points = …, or share = \"1/2\" of the maximum",
                                          "ghi points = …, hoặc share = \"1/2\" của điểm tối đa"}};

inline constexpr Message step_bound_missing{
    "step-bound-missing",
    Severity::error,
    {"step {0} has no bound", "bậc {0} không có ngưỡng"},
    {"add at_least, above, at_most or below; what remains goes into otherwise",
     "thêm at_least, above, at_most hoặc below; phần còn lại ghi ở otherwise"}};

inline constexpr Message step_unreachable{
    "step-unreachable",
    Severity::error,
    {"step {0} can never hold: the steps before it take every value it has",
     "không giá trị nào rơi vào bậc {0}: các bậc trước đã bao gồm hết"},
    {"write the narrowest step first: at_least = \"98%\" before at_least = \"80%\"",
     "ghi bậc hẹp nhất trước: at_least = \"98%\" đứng trước at_least = \"80%\""}};

inline constexpr Message step_beyond_measure{
    "step-beyond-measure",
    Severity::warning,
    {"the bound {0} lies outside what the value can be: \"{1}\" {2}",
     "ngưỡng {0} nằm ngoài khoảng giá trị có thể có: \"{1}\" {2}"},
    {"a percent measure is compared as a share: write \"98%\" or 0.98",
     "số liệu phần trăm được so sánh theo tỷ lệ: ghi \"98%\" hoặc 0.98"}};

inline constexpr Message line_flat{
    "line-flat",
    Severity::error,
    {"\"from\" and \"to\" of \"{0}\" are at the same value {1}",
     "\"from\" và \"to\" của \"{0}\" cùng ở giá trị {1}"},
    {"give them different values of at", "ghi hai giá trị at khác nhau"}};

inline constexpr Message line_level{"line-level",
                                    Severity::warning,
                                    {"\"from\" and \"to\" of \"{0}\" give the same points {1}",
                                     "\"from\" và \"to\" của \"{0}\" cho cùng số điểm {1}"},
                                    {"give them different points", "ghi hai mức điểm khác nhau"}};

inline constexpr Message floor_above_target{
    "floor-above-target",
    Severity::error,
    {"the floor {0} is above the target {1}", "mức sàn {0} cao hơn mục tiêu {1}"},
    {"below the floor there are no points, from the target on all: lower the floor",
     "dưới mức sàn không có điểm, từ mục tiêu trở lên đủ điểm: hạ mức sàn"}};

inline constexpr Message relative_form{
    "relative-form",
    Severity::error,
    {"the rule \"relative\" has {0}", "cách chấm \"relative\" {0}"},
    {"write best = \"max\", best = \"min\" or between = \"min-max\"",
     "ghi best = \"max\", best = \"min\" hoặc between = \"min-max\""}};

inline constexpr Message result_of_itself{
    "result-of-itself",
    Severity::error,
    {"the rule \"result\" of \"{0}\" asks for this same set",
     "cách chấm \"result\" của \"{0}\" lại lấy kết quả của chính bộ này"},
    {"name another set", "ghi mã của một bộ tiêu chí khác"}};

inline constexpr Message nothing_arose_missing{
    "nothing-arose-missing",
    Severity::error,
    {"\"{0}\" divides, and does not say what is earned when there was nothing to divide by",
     "\"{0}\" có phép chia nhưng không quy định khi không phát sinh thì chấm thế nào"},
    {"add nothing_arose = \"full\", \"zero\" or \"exclude\"",
     "thêm nothing_arose = \"full\", \"zero\" hoặc \"exclude\""}};

inline constexpr Message nothing_arose_implied{
    "nothing-arose-implied",
    Severity::warning,
    {"\"{0}\" uses \"{1}\", which may have nothing to be counted from; it would earn 0 as missing",
     "\"{0}\" dùng \"{1}\", số liệu này có thể không phát sinh; khi đó tiêu chí bị 0 điểm vì thiếu "
     "số liệu"},
    {"add nothing_arose = \"full\", \"zero\" or \"exclude\"",
     "thêm nothing_arose = \"full\", \"zero\" hoặc \"exclude\""}};

inline constexpr Message cap_zero{
    "cap-zero",
    Severity::error,
    {"\"{0}\" is a {1} of at most 0 points", "\"{0}\" là tiêu chí điểm {1} nhưng điểm tối đa là 0"},
    {"give it a max above 0", "ghi max lớn hơn 0"}};

} // namespace assess::messages
