#pragma once

/// \file
/// What is said of measures, registers, checks and worked examples.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message measure_source{
    "measure-source",
    Severity::error,
    {"the measure \"{0}\" has {1}", "số liệu \"{0}\" {1}"},
    {"write type (declared by the unit), register (counted) or formula",
     "ghi type (đơn vị khai), register (đếm từ sổ) hoặc formula (công thức)"}};

inline constexpr Message key_of_other_measure{
    "key-of-other-measure",
    Severity::error,
    {"a measure with {1} does not use \"{0}\"", "số liệu có {1} không dùng \"{0}\""},
    {"remove it", "bỏ khóa này"}};

inline constexpr Message range_reversed{"range-reversed",
                                        Severity::error,
                                        {"min {0} is above max {1}", "min {0} lớn hơn max {1}"},
                                        {"exchange them", "đổi chỗ hai giá trị"}};

inline constexpr Message measure_unknown{
    "measure-unknown",
    Severity::error,
    {"there is no measure \"{0}\"", "không có số liệu \"{0}\""},
    {"write the id of a measure{1}", "ghi mã của một số liệu{1}"}};

inline constexpr Message measure_unused{
    "measure-unused",
    Severity::warning,
    {"nobody uses the measure \"{0}\"", "số liệu \"{0}\" không được dùng ở đâu"},
    {"use it in a rule, a formula, a gate or a check, or do not ask the units for it",
     "dùng trong cách chấm, công thức, điều kiện khống chế hoặc kiểm tra; nếu không cần thì không "
     "yêu cầu đơn vị khai"}};

inline constexpr Message formula_cycle{"formula-cycle",
                                       Severity::error,
                                       {"the formulas need each other in a circle: {0}",
                                        "các công thức phụ thuộc lẫn nhau thành vòng: {0}"},
                                       {"let one of them be declared, or counted from a register",
                                        "để một số liệu do đơn vị khai, hoặc đếm từ sổ theo dõi"}};

inline constexpr Message formula_too_large{
    "formula-too-large",
    Severity::error,
    {"written out, the formula of \"{0}\" would take more than {1} measures",
     "nếu viết đầy đủ, công thức của \"{0}\" cần hơn {1} số liệu"},
    {"shorten the chain of formulas it rests on", "rút ngắn chuỗi công thức mà nó dựa vào"}};

inline constexpr Message register_unknown{
    "register-unknown",
    Severity::error,
    {"there is no register \"{0}\"", "không có sổ theo dõi \"{0}\""},
    {"write the id of a register{1}", "ghi mã của một sổ theo dõi{1}"}};

inline constexpr Message column_unknown{
    "column-unknown",
    Severity::error,
    {"the register \"{1}\" has no column \"{0}\"", "sổ theo dõi \"{1}\" không có cột \"{0}\""},
    {"write the id of a column{2}", "ghi mã của một cột{2}"}};

inline constexpr Message column_type{
    "column-type",
    Severity::error,
    {"\"{0}\" takes a column of type {2}, and \"{1}\" is of another",
     "\"{0}\" cần cột kiểu {2}, còn \"{1}\" thuộc kiểu khác"},
    {"change the type of the column, or name another", "đổi kiểu của cột, hoặc ghi cột khác"}};

inline constexpr Message column_optional{
    "column-optional",
    Severity::error,
    {"the column \"{1}\" may be empty, and \"{0}\" must always be known",
     "cột \"{1}\" được phép để trống, nhưng \"{0}\" phải luôn có giá trị"},
    {"remove optional = true from the column", "bỏ optional = true ở cột đó"}};

inline constexpr Message column_key{
    "column-key",
    Severity::error,
    {"a column of type {1} does not use \"{0}\"", "cột kiểu {1} không dùng \"{0}\""},
    {"remove it, or change the type", "bỏ khóa này, hoặc đổi kiểu"}};

inline constexpr Message column_header_repeated{
    "column-header-repeated",
    Severity::error,
    {"the header \"{0}\" would mean two columns", "tiêu đề \"{0}\" ứng với hai cột"},
    {"ids and aliases are compared without case, spaces and underscores; remove one",
     "mã và tên khác được so sánh không kể chữ hoa, khoảng trắng, gạch dưới; bỏ một"}};

inline constexpr Message aggregate_column{
    "aggregate-column",
    Severity::error,
    {"the aggregate \"{0}\" lacks its column", "phép tổng hợp \"{0}\" thiếu cột"},
    {"add column = \"…\"", "thêm column = \"…\""}};

inline constexpr Message count_column{"count-column",
                                      Severity::error,
                                      {"the aggregate \"count\" counts records and takes no column",
                                       "phép tổng hợp \"count\" đếm bản ghi, không cần cột"},
                                      {"remove column, or take aggregate = \"distinct\"",
                                       "bỏ column, hoặc dùng aggregate = \"distinct\""}};

inline constexpr Message column_value_unknown{
    "column-value-unknown",
    Severity::error,
    {"the column \"{1}\" never holds '{0}'", "cột \"{1}\" không bao giờ có giá trị '{0}'"},
    {"its values are {2}", "các giá trị của cột: {2}"}};

inline constexpr Message leaf_unknown{
    "leaf-unknown",
    Severity::error,
    {"there is no criterion \"{0}\" to be answered", "không có tiêu chí \"{0}\" để tự chấm"},
    {"write the id of a criterion without components{1}",
     "ghi mã của tiêu chí không có thành phần{1}"}};

inline constexpr Message part_unknown{
    "part-unknown",
    Severity::error,
    {"there is no lesson or criterion \"{0}\"", "không có bài học hay tiêu chí \"{0}\""},
    {"write an id of the set{1}", "ghi một mã của bộ tiêu chí{1}"}};

inline constexpr Message level_unknown{
    "level-unknown",
    Severity::error,
    {"\"{1}\" has no level or item \"{0}\"", "\"{1}\" không có mức hay mục \"{0}\""},
    {"write one of {2}", "ghi một trong {2}"}};

inline constexpr Message answer_form{
    "answer-form",
    Severity::error,
    {"an answer to \"{0}\", whose rule is \"{1}\", cannot be {2}",
     "phần tự chấm của \"{0}\" (cách chấm \"{1}\") không thể là {2}"},
    {"a choice takes the id of a level, a checklist a list of ids, other rules the claimed points; "
     "\"not-applicable\" where nothing_arose is set",
     "choice cần mã một mức, checklist cần danh sách mã, cách khác cần số điểm tự chấm; "
     "\"not-applicable\" khi có nothing_arose"}};

inline constexpr Message answer_not_applicable{
    "answer-not-applicable",
    Severity::error,
    {"\"{0}\" cannot be not applicable: it has no nothing_arose",
     "\"{0}\" không được khai không phát sinh: tiêu chí không có nothing_arose"},
    {"add nothing_arose to the criterion, or answer it",
     "thêm nothing_arose cho tiêu chí, hoặc ghi phần tự chấm"}};

inline constexpr Message example_leaf_applies{
    "example-leaf-applies",
    Severity::error,
    {"\"{0}\" does not apply to units of kind \"{1}\"",
     "\"{0}\" không áp dụng cho đơn vị loại \"{1}\""},
    {"remove it, or change unit_kind", "bỏ đi, hoặc đổi unit_kind"}};

inline constexpr Message example_formula{
    "example-formula",
    Severity::error,
    {"\"{0}\" is computed by a formula and cannot be given",
     "\"{0}\" tính theo công thức nên không ghi giá trị được"},
    {"give the measures it is computed from", "ghi các số liệu thành phần của công thức"}};

inline constexpr Message fact_value{
    "fact-value",
    Severity::error,
    {"{1} cannot be a value of the measure \"{0}\"",
     "{1} không thể là giá trị của số liệu \"{0}\""},
    {"count takes whole numbers from 0, yes_no true or false, percent \"95%\"; min and max hold",
     "count cần số nguyên từ 0, yes_no cần true hoặc false, percent ghi \"95%\"; phải trong min và "
     "max"}};

inline constexpr Message example_empty{
    "example-empty",
    Severity::error,
    {"the example \"{0}\" expects nothing", "ví dụ \"{0}\" không nêu kết quả mong đợi"},
    {"add points, total or band", "thêm points, total hoặc band"}};

} // namespace assess::messages
