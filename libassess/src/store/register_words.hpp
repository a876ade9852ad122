#pragma once

/// \file
/// How the tables write what a register's file is read with.

#include "messages.hpp"
#include "row_reader.hpp"

#include <assess/records/record_file.hpp>

#include <array>
#include <string>

namespace assess::register_words {

inline constexpr std::array<std::string_view, 2> decimals{"point", "comma"};
inline constexpr std::array<std::string_view, 3> groupings{"dot", "comma", "space"};
inline constexpr std::array<std::string_view, 2> orders{"ymd", "dmy"};
inline constexpr std::array<std::string_view, 2> policies{"refuse", "skip"};

inline std::string text_of(DecimalMark mark)
{
    return std::string{decimals.at(mark == DecimalMark::comma ? 1 : 0)};
}
inline DecimalMark read_decimal(RowReader& row, int column)
{
    return row.one_of(column, decimals) == 1 ? DecimalMark::comma : DecimalMark::point;
}

/// Empty: none.
inline std::string text_of(Grouping grouping)
{
    return grouping == Grouping::none
               ? std::string{}
               : std::string{groupings.at(static_cast<std::size_t>(grouping) - 1)};
}
inline Grouping read_grouping(RowReader& row, int column)
{
    return row.is_null(column) ? Grouping::none
                               : static_cast<Grouping>(row.one_of(column, groupings) + 1);
}

inline std::string text_of(DateOrder order)
{
    return std::string{orders.at(order == DateOrder::dmy ? 1 : 0)};
}
inline DateOrder read_dates(RowReader& row, int column)
{
    return row.one_of(column, orders) == 1 ? DateOrder::dmy : DateOrder::ymd;
}

inline std::string text_of(BadRows policy)
{
    return std::string{policies.at(policy == BadRows::skip ? 1 : 0)};
}
inline BadRows read_bad_rows(RowReader& row, int column)
{
    return row.one_of(column, policies) == 1 ? BadRows::skip : BadRows::refuse;
}

/// Empty: found from the header line.
inline std::string text_of(std::optional<char> delimiter)
{
    return delimiter ? std::string(1, *delimiter) : std::string{};
}
inline std::optional<char> read_delimiter(RowReader& row, int column)
{
    const std::string_view text = row.text(column);
    if (text.size() > 1) {
        row.damaged(column, damage_words::no_word);
    }
    return text.empty() ? std::nullopt : std::optional{text.front()};
}

} // namespace assess::register_words
