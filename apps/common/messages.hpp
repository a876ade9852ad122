#pragma once

/// \file
/// What the command line itself has to say.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

using assess::Message;
using assess::Severity;

inline constexpr Message option_unknown{
    "option-unknown",
    Severity::error,
    {"there is no option \"{0}\" here", "ở đây không có tùy chọn \"{0}\""},
    {"{1} lists the options", "{1} liệt kê các tùy chọn"}};

inline constexpr Message option_misspelt{
    "option-unknown",
    Severity::error,
    {"there is no option \"{0}\" here", "ở đây không có tùy chọn \"{0}\""},
    {"did you mean {1}?", "có phải là {1}?"}};

inline constexpr Message argument_unexpected{
    "argument-unexpected",
    Severity::error,
    {"the command line has no place for \"{0}\"", "\"{0}\" thừa trên dòng lệnh"},
    {"{1} shows what the command line looks like", "{1} cho biết cách viết dòng lệnh"}};

inline constexpr Message option_without_value{
    "option-without-value",
    Severity::error,
    {"{0} lacks its value", "{0} thiếu giá trị đi kèm"},
    {"write it after the option: {0} {1}", "ghi giá trị sau tùy chọn: {0} {1}"}};

inline constexpr Message option_repeated{"option-repeated",
                                         Severity::error,
                                         {"{0} is given more than once", "{0} được ghi nhiều lần"},
                                         {"keep one of them", "chỉ giữ lại một"}};

inline constexpr Message option_missing{"option-missing",
                                        Severity::error,
                                        {"{0} is missing", "thiếu {0}"},
                                        {"{1} says what it is", "{1} cho biết đó là gì"}};

inline constexpr Message options_exclude{
    "options-exclude",
    Severity::error,
    {"{0} and {1} cannot be used together", "không dùng đồng thời {0} và {1}"},
    {"leave one of them out", "bỏ một trong hai"}};

inline constexpr Message option_needs{"option-needs",
                                      Severity::error,
                                      {"{0} is used without {1}", "{0} được dùng mà không có {1}"},
                                      {"add {1}, or leave {0} out", "thêm {1}, hoặc bỏ {0}"}};

inline constexpr Message command_missing{"command-missing",
                                         Severity::error,
                                         {"the command is missing", "thiếu lệnh"},
                                         {"write one of them after the name of the tool: {0}",
                                          "ghi một trong các lệnh sau tên công cụ: {0}"}};

inline constexpr Message command_unknown{"command-unknown",
                                         Severity::error,
                                         {"there is no command \"{0}\"", "không có lệnh \"{0}\""},
                                         {"the commands are: {1}", "các lệnh là: {1}"}};

inline constexpr Message choice_unknown{
    "choice-unknown",
    Severity::error,
    {"\"{0}\" is not one of the values it takes", "\"{0}\" không thuộc các giá trị được nhận"},
    {"write one of: {1}", "ghi một trong: {1}"}};

inline constexpr Message only_for_csv{
    "only-for-csv",
    Severity::error,
    {"{0} is about CSV, and the result is not", "{0} dùng cho CSV, kết quả này không phải CSV"},
    {"add --format csv, or leave {0} out", "thêm --format csv, hoặc bỏ {0}"}};

inline constexpr Message ending_of_format{
    "output-ending",
    Severity::error,
    {"the ending of \"{0}\" means {1}, which this command does not write",
     "đuôi tệp \"{0}\" có nghĩa là {1}, lệnh này không ghi dạng đó"},
    {"name a file with another ending", "đặt tên tệp với đuôi khác"}};

inline constexpr Message ending_not_offered{
    "output-ending",
    Severity::error,
    {"the ending of \"{0}\" means {1}, which this command does not write",
     "đuôi tệp \"{0}\" có nghĩa là {1}, lệnh này không ghi dạng đó"},
    {"name a file with another ending; the command writes: {2}",
     "đặt tên tệp với đuôi khác; lệnh này ghi dạng: {2}"}};

inline constexpr Message ending_contradicts{
    "output-contradicts",
    Severity::error,
    {"the ending of \"{0}\" means {1}, but {2} asks for {3}",
     "đuôi tệp \"{0}\" có nghĩa là {1}, nhưng {2} lại yêu cầu {3}"},
    {"leave {2} out, or name a file with another ending",
     "bỏ {2}, hoặc đặt tên tệp với đuôi khác"}};

inline constexpr Message date_day_first{
    "date-day-first",
    Severity::error,
    {"\"{0}\" puts the day first; expected was the year first, such as 2026-06-30",
     "\"{0}\" viết ngày ở đầu; cần viết theo thứ tự năm-tháng-ngày, ví dụ 2026-06-30"},
    {"write {1}", "ghi {1}"}};

inline constexpr Message date_syntax{"date-syntax",
                                     Severity::error,
                                     {"\"{0}\" is not a date; expected was one such as {1}",
                                      "\"{0}\" không phải là ngày; cần ghi như {1}"},
                                     {"write the date as {1}", "ghi ngày như {1}"}};

inline constexpr Message count_unreadable{
    "count-unreadable",
    Severity::error,
    {"\"{0}\" is not a whole number from 0 up", "\"{0}\" không phải số nguyên từ 0 trở lên"},
    {"write digits only", "chỉ ghi các chữ số"}};

inline constexpr Message value_empty{
    "value-empty",
    Severity::error,
    {"the value is empty", "giá trị bỏ trống"},
    {"write a value, or leave the option out", "ghi một giá trị, hoặc bỏ tùy chọn"}};

inline constexpr Message settings_syntax{"settings-syntax",
                                         Severity::error,
                                         {"this is not TOML: {0}", "chỗ này không phải TOML: {0}"},
                                         {"settings are written as: store = \"assess.db\"",
                                          "thiết lập được ghi như: store = \"assess.db\""}};

inline constexpr Message settings_type{
    "settings-type",
    Severity::error,
    {"\"{0}\" has a value that no option takes", "\"{0}\" có giá trị mà không tùy chọn nào nhận"},
    {"write a text, a number, a date, true or false, or a list of them",
     "ghi chữ, số, ngày, true hoặc false, hoặc danh sách các giá trị đó"}};

inline constexpr Message setting_unknown{
    "setting-unknown",
    Severity::error,
    {"no tool has an option \"{0}\"", "không công cụ nào có tùy chọn \"{0}\""},
    {"write a long option without its hyphens; {1} lists those of this tool",
     "ghi tên dài của tùy chọn, bỏ hai dấu gạch nối; {1} liệt kê tùy chọn của công cụ này"}};

inline constexpr Message setting_misspelt{
    "setting-unknown",
    Severity::error,
    {"no tool has an option \"{0}\"", "không công cụ nào có tùy chọn \"{0}\""},
    {"did you mean {1}?", "có phải là {1}?"}};

inline constexpr Message setting_not_allowed{
    "setting-not-allowed",
    Severity::error,
    {"\"{0}\" is read from the command line alone, not from this file",
     "\"{0}\" chỉ được đọc từ dòng lệnh, không đọc từ tệp này"},
    {"write --{0} on the command line: a file that lies in a folder must not say what a command "
     "does, what is written where, by whom or why",
     "ghi --{0} trên dòng lệnh: tệp có sẵn trong thư mục không được quyết định lệnh làm gì, ghi gì "
     "vào đâu, ai ghi và vì sao"}};

inline constexpr Message settings_table{
    "settings-table-unknown",
    Severity::error,
    {"there is no tool \"{0}\" that this table could be for",
     "không có công cụ \"{0}\" để áp dụng bảng này"},
    {"a table is named after a tool: {1}", "tên bảng là tên một công cụ: {1}"}};

inline constexpr Message epoch_unreadable{
    "epoch-unreadable",
    Severity::error,
    {"SOURCE_DATE_EPOCH is \"{0}\", not a number of seconds since 1970",
     "SOURCE_DATE_EPOCH là \"{0}\", không phải số giây kể từ năm 1970"},
    {"unset it, or set it to what \"date +%s\" prints",
     "bỏ biến này, hoặc đặt bằng kết quả của lệnh \"date +%s\""}};

inline constexpr Message output_precious{
    "output-precious",
    Severity::error,
    {"this is {0}; a result may not take its place", "đây là {0}; không được ghi kết quả đè lên"},
    {"name another file", "chọn tệp khác"}};

inline constexpr Message output_not_written{
    "output-not-written",
    Severity::error,
    {"the result could not be written out: {0}", "không ghi được kết quả ra: {0}"},
    {"make room on the disk, or write to another place", "giải phóng đĩa, hoặc ghi vào nơi khác"}};

inline constexpr Message more_warnings{
    "more-warnings",
    Severity::warning,
    {"{1} more of the kind {0} are not shown", "còn {1} cảnh báo loại {0} không hiển thị"},
    {"-v shows them all", "dùng -v để xem tất cả"}};

inline constexpr Message memory_short{
    "memory-short",
    Severity::error,
    {"there is not enough memory", "không đủ bộ nhớ"},
    {"close other programs, or use a machine with more memory",
     "đóng bớt chương trình khác, hoặc dùng máy có nhiều bộ nhớ hơn"}};

inline constexpr Message tool_fault{
    "tool-fault",
    Severity::error,
    {"this is a fault of the tool: {0}", "đây là lỗi của công cụ: {0}"},
    {"report it with the command: {1}", "báo lỗi này kèm dòng lệnh: {1}"}};

inline constexpr std::array all{
    &option_unknown,   &option_misspelt,    &argument_unexpected, &option_without_value,
    &option_repeated,  &option_missing,     &options_exclude,     &option_needs,
    &command_missing,  &command_unknown,    &choice_unknown,      &count_unreadable,
    &ending_of_format, &ending_not_offered, &ending_contradicts,  &setting_not_allowed,
    &only_for_csv,     &date_day_first,     &date_syntax,         &value_empty,
    &settings_syntax,  &settings_type,      &setting_unknown,     &setting_misspelt,
    &settings_table,   &epoch_unreadable,   &output_precious,     &output_not_written,
    &more_warnings,    &memory_short,       &tool_fault};

} // namespace apps::messages
