#pragma once

/// \file
/// What is said of criteria and of answers to them.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message import_criterion_unknown{
    "criterion-unknown",
    Severity::error,
    {"the criteria set has no criterion \"{0}\"", "bộ tiêu chí không có tiêu chí \"{0}\""},
    {"write its id or its printed number; assess-criteria show lists them",
     "ghi mã hoặc số thứ tự in trong bộ tiêu chí; lệnh assess-criteria show liệt kê"}};

inline constexpr Message import_criterion_misspelt{
    "criterion-unknown",
    Severity::error,
    {"the criteria set has no criterion \"{0}\"", "bộ tiêu chí không có tiêu chí \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message import_criterion_number_unclear{
    "criterion-number-unclear",
    Severity::error,
    {"\"{0}\" may be what a spreadsheet made of the number of another criterion",
     "\"{0}\" có thể là số của tiêu chí khác đã bị bảng tính đổi"},
    {"write the id instead of the number: {1}", "ghi mã tiêu chí thay cho số: {1}"}};

inline constexpr Message import_criterion_split{
    "criterion-split",
    Severity::error,
    {"\"{0}\" is split into components and is not scored itself",
     "\"{0}\" gồm các tiêu chí thành phần nên không chấm trực tiếp"},
    {"name one of them: {1}", "ghi một tiêu chí thành phần: {1}"}};

inline constexpr Message import_criterion_not_for_kind{
    "criterion-not-for-kind",
    Severity::error,
    {"criterion {0} does not apply to unit \"{1}\", which is of the kind \"{2}\"",
     "tiêu chí {0} không áp dụng cho đơn vị \"{1}\" thuộc loại \"{2}\""},
    {"leave the row out", "bỏ dòng này"}};

inline constexpr Message import_choice_unknown{
    "choice-unknown",
    Severity::error,
    {"\"{0}\" is no level of criterion {1}", "\"{0}\" không phải mức của tiêu chí {1}"},
    {"the levels are: {2}", "các mức: {2}"}};

inline constexpr Message import_choice_ambiguous{
    "choice-ambiguous",
    Severity::error,
    {"\"{0}\" stands for more than one level of criterion {1}",
     "\"{0}\" là tên chung của nhiều mức của tiêu chí {1}"},
    {"write the id of one of them: {2}", "ghi mã của một trong các mức: {2}"}};

inline constexpr Message import_choice_not_asked{
    "choice-not-asked",
    Severity::error,
    {"criterion {0} has no levels: its rule is \"{1}\"",
     "tiêu chí {0} không chấm theo mức: cách chấm là \"{1}\""},
    {"leave the choice empty", "để trống cột mức"}};

inline constexpr Message import_item_unknown{
    "item-unknown",
    Severity::error,
    {"\"{0}\" is no item of criterion {1}", "\"{0}\" không phải mục của tiêu chí {1}"},
    {"the items are: {2}", "các mục: {2}"}};

inline constexpr Message import_items_not_divided{
    "item-unknown",
    Severity::error,
    {"\"{0}\" is no item of criterion {1}", "\"{0}\" không phải mục của tiêu chí {1}"},
    {"divide items by \";\"; the items are: {2}", "ngăn các mục bằng dấu \";\"; các mục: {2}"}};

inline constexpr Message import_item_ambiguous{
    "item-ambiguous",
    Severity::error,
    {"\"{0}\" stands for more than one item of criterion {1}",
     "\"{0}\" là tên chung của nhiều mục của tiêu chí {1}"},
    {"write the id of one of them: {2}", "ghi mã của một trong các mục: {2}"}};

inline constexpr Message import_item_repeated{
    "item-repeated",
    Severity::error,
    {"the item \"{0}\" is claimed twice", "mục \"{0}\" được ghi hai lần"},
    {"keep it once", "chỉ ghi một lần"}};

inline constexpr Message import_items_not_asked{"items-not-asked",
                                                Severity::error,
                                                {"criterion {0} has no items: its rule is \"{1}\"",
                                                 "tiêu chí {0} không có mục: cách chấm là \"{1}\""},
                                                {"leave the items empty", "để trống cột mục"}};

inline constexpr Message import_not_applicable_refused{
    "not-applicable-refused",
    Severity::error,
    {"criterion {0} cannot be left out as not applicable",
     "tiêu chí {0} không được bỏ qua với lý do không phát sinh"},
    {"answer it; the set says where nothing may have arisen",
     "hãy tự chấm; bộ tiêu chí quy định tiêu chí nào được ghi không phát sinh"}};

inline constexpr Message import_not_applicable_and_answer{
    "not-applicable-and-answer",
    Severity::warning,
    {"the answer to {0} says not applicable and claims something; the claim is not looked at",
     "dòng tự chấm tiêu chí {0} vừa ghi không phát sinh vừa tự chấm; phần tự chấm không được xét"},
    {"keep one of the two", "chỉ giữ một trong hai"}};

inline constexpr Message import_answer_empty{
    "answer-empty",
    Severity::warning,
    {"the answer to {0} claims nothing", "dòng tự chấm tiêu chí {0} để trống"},
    {"give a level, items or points, or leave the row out",
     "ghi mức, mục hoặc điểm, hoặc bỏ dòng này"}};

inline constexpr Message import_checklist_without_items{
    "checklist-without-items",
    Severity::warning,
    {"the points of criterion {0} come from the items claimed, and this answer names none: it "
     "earns 0",
     "điểm của tiêu chí {0} tính theo các mục được nêu là đạt, mà dòng tự chấm này không nêu mục "
     "nào: được 0 điểm"},
    {"name the items that are met in the column items, divided by \";\"",
     "ghi các mục đạt được vào cột mục, ngăn cách bằng dấu \";\""}};

inline constexpr Message import_explanation_missing{
    "explanation-missing",
    Severity::warning,
    {"criterion {0} is claimed with {1} of {2} points, without an explanation",
     "tiêu chí {0} tự chấm {1}/{2} điểm nhưng không giải trình"},
    {"say why points are missing", "ghi lý do chưa đạt điểm tối đa"}};

inline constexpr Message import_points_unlike_level{
    "points-unlike-level",
    Severity::warning,
    {"the answer to {0} claims {1} points, and the level it names, {2}, is worth {3}: the level "
     "counts",
     "dòng tự chấm tiêu chí {0} ghi {1} điểm, nhưng mức đã chọn, {2}, được {3} điểm: tính theo "
     "mức"},
    {"ask the unit which of the two it means; leave the points empty, or write those of the level",
     "hỏi lại đơn vị để xác định; để trống cột điểm hoặc ghi đúng điểm của mức"}};

inline constexpr Message import_points_negative{
    "points-negative",
    Severity::error,
    {"points cannot be below 0, and {0} is", "điểm không thể nhỏ hơn 0, mà ở đây là {0}"},
    {"of a deduction, write what is taken away, without a sign",
     "với điểm trừ, ghi số điểm bị trừ, không có dấu"}};

} // namespace assess::messages
