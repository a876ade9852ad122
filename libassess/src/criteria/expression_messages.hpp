#pragma once

/// \file
/// What is said of an expression that cannot be read.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message expression_empty{"expression-empty",
                                          Severity::error,
                                          {"an expression was expected, and nothing stands here",
                                           "cần một biểu thức nhưng ở đây để trống"},
                                          {}};

inline constexpr Message expression_too_long{
    "expression-too-long",
    Severity::error,
    {"the expression is longer than {0} characters", "biểu thức dài hơn {0} ký tự"},
    {"put a part of it into a measure with a formula of its own",
     "tách một phần thành số liệu riêng có công thức"}};

inline constexpr Message expression_too_deep{
    "expression-too-deep",
    Severity::error,
    {"brackets and signs are nested more than {0} deep here",
     "ngoặc và dấu ở đây lồng nhau quá {0} cấp"},
    {"put a part of it into a measure with a formula of its own",
     "tách một phần thành số liệu riêng có công thức"}};

inline constexpr Message expression_character{
    "expression-character",
    Severity::error,
    {"\"{0}\" has no meaning in an expression", "\"{0}\" không có nghĩa trong biểu thức"},
    {"the signs are = != < <= > >= + - * / ( ) and the words and, or, not, is null, in",
     "các dấu là = != < <= > >= + - * / ( ) và các từ and, or, not, is null, in"}};

inline constexpr Message expression_sign_foreign{
    "expression-sign-foreign",
    Severity::error,
    {"\"{0}\" is not a sign of this language", "\"{0}\" không phải là dấu của ngôn ngữ này"},
    {"write {1}", "ghi {1}"}};

inline constexpr Message expression_text_open{"expression-text-open",
                                              Severity::error,
                                              {"the text that begins here has no closing quote",
                                               "đoạn chữ bắt đầu ở đây không có dấu nháy đóng"},
                                              {"close it with {0}", "đóng bằng {0}"}};

inline constexpr Message expression_number{
    "expression-number",
    Severity::error,
    {"\"{0}\" is not a number that is kept exactly", "\"{0}\" không phải là số giữ được chính xác"},
    {"write digits with at most six after the point, such as 0.25 or 95%",
     "ghi chữ số, nhiều nhất sáu chữ số sau dấu chấm, ví dụ 0.25 hoặc 95%"}};

inline constexpr Message expression_date{
    "expression-date",
    Severity::error,
    {"there is no day {0}", "không có ngày {0}"},
    {"write year, month and day: 2026-06-30", "ghi năm, tháng, ngày: 2026-06-30"}};

inline constexpr Message expression_operand_missing{
    "expression-operand-missing",
    Severity::error,
    {"a value was expected here, and {0} stands there", "ở đây cần một giá trị nhưng lại có {0}"},
    {"put a name, a number or an expression in brackets here",
     "ghi vào đây một tên, một số hoặc một biểu thức trong ngoặc"}};

inline constexpr Message expression_unexpected{
    "expression-unexpected",
    Severity::error,
    {"{0} was expected here, and {1} stands there", "ở đây cần {0} nhưng lại có {1}"},
    {}};

inline constexpr Message expression_name_unknown{
    "expression-name-unknown",
    Severity::error,
    {"nothing is called \"{0}\" here", "ở đây không có gì tên là \"{0}\""},
    {"names are ids of measures, or in \"where\" of the register's columns",
     "tên là mã của số liệu; trong \"where\" là mã cột của sổ theo dõi"}};

inline constexpr Message expression_name_misspelt{
    "expression-name-unknown",
    Severity::error,
    {"nothing is called \"{0}\" here", "ở đây không có gì tên là \"{0}\""},
    {"did you mean {1}?", "có phải là {1}?"}};

inline constexpr Message expression_part_unknown{
    "expression-part-unknown",
    Severity::error,
    {"there is no lesson or criterion \"{0}\"", "không có bài học hay tiêu chí \"{0}\""},
    {"write the id of a lesson, a criterion or a component",
     "ghi mã của một bài học, tiêu chí hoặc tiêu chí thành phần"}};

inline constexpr Message expression_part_misspelt{
    "expression-part-unknown",
    Severity::error,
    {"there is no lesson or criterion \"{0}\"", "không có bài học hay tiêu chí \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message expression_records_only{
    "expression-records-only",
    Severity::error,
    {"{0} is known only in \"where\", over the columns of a register",
     "{0} chỉ dùng trong \"where\", trên các cột của sổ theo dõi"},
    {"count it with a measure of the register, and use that measure here",
     "đếm bằng một số liệu của sổ theo dõi rồi dùng số liệu đó ở đây"}};

inline constexpr Message expression_results_only{
    "expression-results-only",
    Severity::error,
    {"{0} is known only in \"when\" and \"assert\"", "{0} chỉ dùng trong \"when\" và \"assert\""},
    {"points are not known before the criteria are scored",
     "chưa có điểm khi các tiêu chí chưa được chấm"}};

inline constexpr Message expression_type{
    "expression-type",
    Severity::error,
    {"{0} was expected here, and this is {1}", "ở đây cần {0} nhưng đây là {1}"},
    {}};

inline constexpr Message expression_types_differ{
    "expression-types-differ",
    Severity::error,
    {"{0} cannot be compared with {1}", "không so sánh được {0} với {1}"},
    {"compare values of one kind; text stands in quotes, dates are written 2026-06-30",
     "so sánh các giá trị cùng loại; chữ đặt trong dấu nháy, ngày ghi 2026-06-30"}};

inline constexpr Message expression_no_order{
    "expression-no-order",
    Severity::error,
    {"{0} has no order, so \"{1}\" says nothing of it",
     "{0} không có thứ tự nên không dùng được dấu \"{1}\""},
    {"use = or !=", "dùng = hoặc !="}};

inline constexpr Message expression_null_compared{
    "expression-null-compared",
    Severity::error,
    {"null is not a value that can stand here", "null không phải là giá trị để đặt ở đây"},
    {"write: … is null, or: … is not null", "ghi: … is null hoặc: … is not null"}};

inline constexpr Message expression_chained{
    "expression-chained",
    Severity::error,
    {"a comparison cannot go on with \"{0}\"", "phép so sánh không thể nối tiếp bằng \"{0}\""},
    {"write two comparisons: a < b and b < c", "ghi hai phép so sánh: a < b and b < c"}};

} // namespace assess::messages
