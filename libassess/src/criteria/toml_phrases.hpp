#pragma once

/// \file
/// How the types of TOML are called in messages.

#include <assess/text/message.hpp>

#include <toml++/toml.h>

namespace assess::phrases {

inline constexpr Phrase a_quoted_text{"text in quotes", "chữ đặt trong dấu nháy"};
inline constexpr Phrase a_plain_number{"a number without quotes", "một số không có dấu nháy"};
inline constexpr Phrase a_quantity{"a number, \"95%\" or \"1/3\"", "một số, \"95%\" hoặc \"1/3\""};
inline constexpr Phrase a_whole_number{"a whole number", "một số nguyên"};
inline constexpr Phrase a_flag{"true or false", "true hoặc false"};
inline constexpr Phrase a_table{"a table: { … }", "một bảng: { … }"};
inline constexpr Phrase a_list_of_texts{"a list of texts: [\"…\", \"…\"]",
                                        "một danh sách chữ: [\"…\", \"…\"]"};
inline constexpr Phrase a_list_of_tables{"a list of tables: double brackets [[…]]",
                                         "một danh sách bảng, viết hai lần ngoặc vuông: [[…]]"};
inline constexpr Phrase an_expression{"an expression in quotes",
                                      "một biểu thức đặt trong dấu nháy"};
inline constexpr Phrase a_title{"text, or a table by language: { vi = \"…\", en = \"…\" }",
                                "chữ, hoặc bảng theo ngôn ngữ: { vi = \"…\", en = \"…\" }"};

inline constexpr Phrase seen_text{"text", "chữ"};
inline constexpr Phrase seen_number{"a number", "một số"};
inline constexpr Phrase seen_flag{"true or false", "true hoặc false"};
inline constexpr Phrase seen_date{"a date or time", "ngày hoặc giờ"};
inline constexpr Phrase seen_table{"a table", "một bảng"};
inline constexpr Phrase seen_list{"a list", "một danh sách"};

constexpr Phrase of(toml::node_type type)
{
    switch (type) {
    case toml::node_type::string:
        return seen_text;
    case toml::node_type::integer:
    case toml::node_type::floating_point:
        return seen_number;
    case toml::node_type::boolean:
        return seen_flag;
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time:
        return seen_date;
    case toml::node_type::table:
        return seen_table;
    case toml::node_type::array:
        return seen_list;
    case toml::node_type::none:
        break;
    }
    return {};
}

} // namespace assess::phrases
