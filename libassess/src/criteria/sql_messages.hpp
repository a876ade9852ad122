#pragma once

/// \file
/// What is said of a register that cannot be asked for in SQL.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message sql_nothing_counted{
    "sql-nothing-counted",
    Severity::error,
    {"no measure is counted from the register \"{0}\", so there is nothing to ask the database",
     "không có số liệu nào đếm từ sổ theo dõi \"{0}\" nên không có gì để truy vấn"},
    {"add a [[measure]] with register = \"{0}\", or name another register",
     "thêm [[measure]] có register = \"{0}\" hoặc chọn sổ theo dõi khác"}};

inline constexpr Message sql_too_large{
    "sql-too-large",
    Severity::error,
    {"the condition of the measure \"{0}\" multiplies and divides more than the database can "
     "without rounding",
     "điều kiện của số liệu \"{0}\" nhân, chia nhiều đến mức cơ sở dữ liệu không tính được chính "
     "xác"},
    {"multiply fewer columns with each other, or count the register with assess-import records",
     "giảm số cột nhân với nhau, hoặc đếm sổ theo dõi bằng assess-import records"}};

inline constexpr Message sql_order_taken{
    "sql-name-taken",
    Severity::error,
    {"the register \"{0}\" has a column \"{1}\"; the order of the records needs one of its own",
     "sổ theo dõi \"{0}\" có cột \"{1}\"; thứ tự các bản ghi cần một cột riêng"},
    {"name another column with --order", "chọn cột khác bằng --order"}};

inline constexpr Message sql_unit_taken{
    "sql-name-taken",
    Severity::error,
    {"the measure \"{0}\" would give the result a second column of the name \"unit\"",
     "số liệu \"{0}\" làm cho kết quả có hai cột cùng tên \"unit\""},
    {"give the measure another id", "đặt mã khác cho số liệu này"}};

} // namespace assess::messages
