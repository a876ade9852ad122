#pragma once

/// \file
/// Holds handed-in rows against those of the store, in one pass over both in the order of the key.

#include "connection.hpp"
#include "dictionary.hpp"
#include "tables.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// A key as the table orders it. Texts point into the row.
struct RowKey {
    std::array<std::int64_t, 2> numbers{};
    std::array<std::string_view, 3> texts{};

    std::strong_ordering operator<=>(const RowKey&) const = default;
    bool operator==(const RowKey&) const = default;
};

/// A row as the store has it.
struct KeptRow {
    std::vector<std::string> values;
    std::int64_t import = 0;
    std::int64_t line = 0;
    std::int64_t column = 0;
};

/// A row that is new, or has other values than the store, or is to be withdrawn.
struct RowChange {
    std::size_t row = 0; ///< index into Import::rows
    RowKey key;
    std::optional<KeptRow> old;
};

struct RowChanges {
    std::vector<RowChange> all; ///< in the order of the key
    std::size_t same = 0;
    std::map<KeyForm, Dictionary> dictionaries;
};

RowChanges find_changes(SQLite::Database& database, std::int64_t round, const Import& import);

} // namespace assess
