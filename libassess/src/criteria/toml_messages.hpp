#pragma once

/// \file
/// What is said of the form of a criteria set or a calendar: TOML, keys, types, numbers, texts and
/// ids.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Message set_too_large{
    "set-too-large",
    Severity::error,
    {"the file has more than {0} bytes", "tệp có hơn {0} byte"},
    {"this file holds rules, not data; import data with assess-import",
     "tệp này chỉ ghi quy tắc; dữ liệu được nhập bằng assess-import"}};

inline constexpr Message set_not_utf8{
    "set-not-utf8",
    Severity::error,
    {"a byte here is not UTF-8", "ở đây có byte không phải UTF-8"},
    {"save the file as UTF-8", "lưu tệp theo bảng mã UTF-8"}};

inline constexpr Message toml_syntax{
    "toml-syntax",
    Severity::error,
    {"from here on this is not TOML", "từ đây trở đi không đúng cú pháp TOML"},
    {"look for a missing quote, bracket, comma or = here or just before; nothing after it was read",
     "tìm dấu nháy, ngoặc, dấu phẩy hoặc dấu = bị thiếu ở đây hay ngay phía trước; phần sau chưa "
     "được đọc"}};

inline constexpr Message toml_comma_number{
    "toml-syntax",
    Severity::error,
    {"a comma cannot stand inside a number", "trong số không được có dấu phẩy"},
    {"write decimals with a point: 7.5; nothing after it was read",
     "ghi phần thập phân bằng dấu chấm: 7.5; phần sau chưa được đọc"}};

inline constexpr Message key_repeated{
    "key-repeated",
    Severity::error,
    {"this key or table stands here for a second time", "khóa hoặc bảng này xuất hiện lần thứ hai"},
    {"keep one of them; a list of tables takes double brackets, such as [[measure]]; nothing after "
     "it was read",
     "chỉ giữ một; danh sách bảng phải viết hai lần ngoặc vuông, ví dụ [[measure]]; phần sau chưa "
     "được đọc"}};

inline constexpr Message toml_too_deep{
    "toml-too-deep",
    Severity::error,
    {"brackets are nested too deep here", "ngoặc ở đây lồng nhau quá nhiều cấp"},
    {"nothing in such a file needs more than five", "tệp loại này không cần quá năm cấp"}};

inline constexpr Message key_unknown{"key-unknown",
                                     Severity::error,
                                     {"{1} has no key \"{0}\"", "{1} không có khóa \"{0}\""},
                                     {"it may have {2}", "các khóa được dùng: {2}"}};

inline constexpr Message key_misspelt{"key-unknown",
                                      Severity::error,
                                      {"{1} has no key \"{0}\"", "{1} không có khóa \"{0}\""},
                                      {"did you mean {2}?", "có phải là {2}?"}};

inline constexpr Message key_missing{"key-missing",
                                     Severity::error,
                                     {"{1} lacks the key \"{0}\"", "{1} thiếu khóa \"{0}\""},
                                     {"add a line: {0} = …", "thêm một dòng: {0} = …"}};

inline constexpr Message key_type{
    "key-type",
    Severity::error,
    {"\"{0}\" takes {1}, and {2} stands here", "\"{0}\" cần {1} nhưng ở đây là {2}"},
    {}};

inline constexpr Message word_unknown{
    "word-unknown",
    Severity::error,
    {"\"{0}\" is not a word that \"{1}\" knows", "\"{1}\" không có lựa chọn \"{0}\""},
    {"write one of {2}", "ghi một trong các từ {2}"}};

inline constexpr Message word_misspelt{
    "word-unknown",
    Severity::error,
    {"\"{0}\" is not a word that \"{1}\" knows", "\"{1}\" không có lựa chọn \"{0}\""},
    {"did you mean \"{3}\"? it takes {2}", "có phải là \"{3}\"? các lựa chọn: {2}"}};

inline constexpr Message number_inexact{
    "number-inexact",
    Severity::error,
    {"the number {0} of \"{1}\" is not one that is kept exactly",
     "số {0} của \"{1}\" không giữ được chính xác"},
    {"write at most six digits after the point and fifteen in all; for a third write \"1/3\" where "
     "a share may stand",
     "ghi nhiều nhất sáu chữ số sau dấu chấm và mười lăm chữ số tất cả; một phần ba ghi \"1/3\" ở "
     "chỗ dùng được tỷ lệ"}};

inline constexpr Message quantity_form{
    "quantity-form",
    Severity::error,
    {"\"{0}\" is neither a percentage nor a fraction",
     "\"{0}\" không phải tỷ lệ phần trăm hay phân số"},
    {"write \"95%\", \"1/3\" or a number", "ghi \"95%\", \"1/3\" hoặc một số"}};

inline constexpr Message number_range{"number-range",
                                      Severity::error,
                                      {"\"{0}\" is {1}, and must lie between {2} and {3}",
                                       "\"{0}\" là {1}, phải nằm trong khoảng từ {2} đến {3}"},
                                      {}};

inline constexpr Message number_negative{
    "number-negative",
    Severity::error,
    {"\"{0}\" is {1}, below zero", "\"{0}\" là {1}, nhỏ hơn 0"},
    {"write 0 or more; a deduction is a criterion of kind = \"deduction\" with positive points",
     "ghi từ 0 trở lên; điểm trừ là tiêu chí kind = \"deduction\" với điểm dương"}};

inline constexpr Message number_not_positive{
    "number-not-positive",
    Severity::error,
    {"\"{0}\" is {1}, and must be above zero", "\"{0}\" là {1}, phải lớn hơn 0"},
    {}};

inline constexpr Message text_empty{"text-empty",
                                    Severity::error,
                                    {"\"{0}\" holds no text", "\"{0}\" không có nội dung"},
                                    {"write the text, or leave the key out where it is optional",
                                     "ghi nội dung, hoặc bỏ khóa này nếu không bắt buộc"}};

inline constexpr Message text_too_long{
    "text-too-long",
    Severity::error,
    {"the text of \"{0}\" has more than {1} bytes", "nội dung của \"{0}\" dài hơn {1} byte"},
    {"shorten it", "rút ngắn lại"}};

inline constexpr Message text_control{"text-control",
                                      Severity::error,
                                      {"\"{0}\" holds a character that cannot be seen: {1}",
                                       "\"{0}\" có ký tự không nhìn thấy được: {1}"},
                                      {"remove it", "xóa ký tự đó"}};

inline constexpr Message date_expected{
    "date-expected",
    Severity::error,
    {"\"{0}\" takes a day", "\"{0}\" cần một ngày"},
    {"write it without quotes and without a time: 2026-01-01, years 1900 to 2199",
     "ghi không có dấu nháy và không có giờ: 2026-01-01, năm từ 1900 đến 2199"}};

inline constexpr Message list_empty{"list-empty",
                                    Severity::error,
                                    {"the list \"{0}\" holds nothing", "danh sách \"{0}\" trống"},
                                    {"put at least one entry into it", "ghi ít nhất một mục"}};

inline constexpr Message list_repeats{
    "list-repeats",
    Severity::error,
    {"\"{0}\" stands twice in \"{1}\"", "\"{0}\" có hai lần trong \"{1}\""},
    {"remove one of them", "bỏ một mục"}};

inline constexpr Message list_too_long{
    "list-too-long",
    Severity::error,
    {"\"{0}\" has more than {1} entries", "\"{0}\" có hơn {1} mục"},
    {}};

inline constexpr Message id_kebab{
    "id-shape",
    Severity::error,
    {"the id \"{0}\" is not made of small letters, digits and hyphens",
     "mã \"{0}\" không chỉ gồm chữ thường không dấu, chữ số và gạch nối"},
    {"write it like \"on-time\": begin with a letter, no spaces, at most 80 characters",
     "ghi như \"on-time\": bắt đầu bằng chữ cái, không có khoảng trắng, nhiều nhất 80 ký tự"}};

inline constexpr Message id_snake{
    "id-shape",
    Severity::error,
    {"the id \"{0}\" is not made of small letters, digits and underscores",
     "mã \"{0}\" không chỉ gồm chữ thường không dấu, chữ số và gạch dưới"},
    {"it is a name in expressions: write it like \"share_on_time\", at most 80 characters",
     "đây là tên trong biểu thức: ghi như \"share_on_time\", nhiều nhất 80 ký tự"}};

inline constexpr Message id_reserved{
    "id-reserved",
    Severity::error,
    {"\"{0}\" is a word of the expressions and cannot be an id",
     "\"{0}\" là từ của biểu thức, không dùng làm mã được"},
    {"choose a longer name, such as \"{0}_count\"", "chọn tên dài hơn, ví dụ \"{0}_count\""}};

inline constexpr Message id_repeated{
    "id-repeated",
    Severity::error,
    {"the id \"{0}\" is taken already, in line {1}", "mã \"{0}\" đã được dùng ở dòng {1}"},
    {"choose another id", "chọn mã khác"}};

} // namespace assess::messages
