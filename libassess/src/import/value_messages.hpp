#pragma once

/// \file
/// What is said of facts and of values of any kind.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message import_measure_unknown{
    "measure-unknown",
    Severity::error,
    {"the criteria set has no measure \"{0}\"", "bộ tiêu chí không có số liệu \"{0}\""},
    {"assess-criteria guide lists the measures", "lệnh assess-criteria guide liệt kê các số liệu"}};

inline constexpr Message import_measure_misspelt{
    "measure-unknown",
    Severity::error,
    {"the criteria set has no measure \"{0}\"", "bộ tiêu chí không có số liệu \"{0}\""},
    {"did you mean \"{1}\"?", "có phải là \"{1}\"?"}};

inline constexpr Message import_measure_counted{
    "measure-not-declared",
    Severity::error,
    {"measure \"{0}\" is counted from the register \"{1}\"; units do not declare it",
     "số liệu \"{0}\" được đếm từ sổ theo dõi \"{1}\"; đơn vị không khai"},
    {"leave it out, and import the register", "bỏ số liệu này và nhập sổ theo dõi"}};

inline constexpr Message import_measure_formula{
    "measure-not-declared",
    Severity::error,
    {"measure \"{0}\" is computed by a formula; units do not declare it",
     "số liệu \"{0}\" được tính theo công thức; đơn vị không khai"},
    {"leave it out; it is: {1}", "bỏ số liệu này; công thức là: {1}"}};

inline constexpr Message import_value_not_whole{
    "value-not-whole",
    Severity::error,
    {"\"{0}\" counts things and cannot be {1}", "\"{0}\" là số đếm nên không thể là {1}"},
    {"write a whole number; {1} stands there with decimals",
     "ghi số nguyên; {1} có phần thập phân"}};

inline constexpr Message import_value_negative{
    "value-negative",
    Severity::error,
    {"\"{0}\" cannot be below 0, and {1} is", "\"{0}\" không thể nhỏ hơn 0, mà ở đây là {1}"},
    {}};

inline constexpr Message import_value_below_min{
    "value-below-min",
    Severity::error,
    {"{1} is below the minimum of \"{0}\", {2}", "{1} nhỏ hơn mức tối thiểu của \"{0}\" là {2}"},
    {"check the value; the bound stands in the criteria set",
     "kiểm tra giá trị; giới hạn này nằm trong bộ tiêu chí"}};

inline constexpr Message import_value_above_max{
    "value-above-max",
    Severity::error,
    {"{1} is above the maximum of \"{0}\", {2}", "{1} lớn hơn mức tối đa của \"{0}\" là {2}"},
    {"check the value; the bound stands in the criteria set",
     "kiểm tra giá trị; giới hạn này nằm trong bộ tiêu chí"}};

inline constexpr Message import_percent_above_most{
    "value-above-max",
    Severity::error,
    {"{1} is above {2}, the most that \"{0}\" can be without a max of its own",
     "{1} lớn hơn {2}, mức cao nhất của \"{0}\" khi bộ tiêu chí không ghi max"},
    {"check the decimal mark: 97.5% may have lost it; if the value is right, the criteria set "
     "needs "
     "a max for this measure",
     "kiểm tra dấu thập phân: có thể 97,5% bị mất dấu phẩy; nếu giá trị đúng thì bộ tiêu chí cần "
     "ghi max cho số liệu này"}};

inline constexpr Message import_percent_sign{
    "percent-sign",
    Severity::error,
    {"\"{0}\" has a percent sign, and \"{1}\" is no percentage",
     "\"{0}\" có dấu phần trăm, mà \"{1}\" không phải tỷ lệ phần trăm"},
    {"write the number itself", "ghi chính con số đó"}};

inline constexpr Message import_percent_below_one{
    "percent-below-one",
    Severity::warning,
    {"\"{0}\" is a percentage, and {1} is read as {1} %",
     "\"{0}\" là tỷ lệ phần trăm; {1} được hiểu là {1} %"},
    {"write {2} if {2} % is meant; {1}% says that it is {1} %",
     "ghi {2} nếu tỷ lệ là {2} %; ghi {1}% nếu đúng là {1} %"}};

inline constexpr Message import_yes_no_unknown{
    "yes-no-unknown",
    Severity::error,
    {"\"{0}\" is neither yes nor no", "\"{0}\" không phải là \"có\" hay \"không\""},
    {"write yes, true, 1, x or có; or no, false, 0 or không",
     "ghi có, x, 1, yes hoặc true; hoặc không, 0, no hoặc false"}};

} // namespace assess::messages
