#pragma once

/// \file
/// The tables of what is handed in, described once, so that one piece of code writes all of them.

#include <assess/store/imports.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace assess {

/// How a part of a key stands in the table: as itself, or as the number of a name.
enum class KeyForm : std::uint8_t { text, unit, measure, criterion };

struct KeyColumn {
    std::string_view name;
    KeyForm form = KeyForm::text;
    bool added_later = false; ///< where it is empty, a row is written down as before it came
};

struct RowTable {
    std::string_view name;
    std::span<const KeyColumn> key; ///< `round` stands before them
    std::span<const std::string_view> values;
};

RowTable table_of(RowKind kind);

/// round, keys, values, import, line, column: all columns, in this order.
std::string insert_sql(const RowTable& table);

/// The same, of rows that the table may have.
std::string insert_or_replace_sql(const RowTable& table);

/// The row of a round and key.
std::string delete_sql(const RowTable& table);

/// The values of one row of round ?1, by the parts of its key; names stand for their numbers.
std::string select_values_sql(const RowTable& table);

/// Keys, values, import, line and column of the rows of round ?1, in the order of the key.
std::string select_in_key_order_sql(const RowTable& table);

} // namespace assess
