#pragma once

/// \file
/// How the tables write what a register's file is read with.

#include <assess/records/record_file.hpp>

#include <string>

namespace assess::register_words {

inline std::string text_of(DecimalMark mark)
{
    return mark == DecimalMark::comma ? "comma" : "point";
}
inline DecimalMark decimal_of(const std::string& text)
{
    return text == "comma" ? DecimalMark::comma : DecimalMark::point;
}

inline std::string text_of(DateOrder order)
{
    return order == DateOrder::dmy ? "dmy" : "ymd";
}
inline DateOrder dates_of(const std::string& text)
{
    return text == "dmy" ? DateOrder::dmy : DateOrder::ymd;
}

inline std::string text_of(BadRows policy)
{
    return policy == BadRows::skip ? "skip" : "refuse";
}
inline BadRows bad_rows_of(const std::string& text)
{
    return text == "skip" ? BadRows::skip : BadRows::refuse;
}

/// Empty: found from the header line.
inline std::string text_of(std::optional<char> delimiter)
{
    return delimiter ? std::string(1, *delimiter) : std::string{};
}
inline std::optional<char> delimiter_of(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text.front()};
}

} // namespace assess::register_words
