#pragma once

/// \file
/// Holds handed-in rows against those of the store, in one pass over both in the order of the key.

#include "connection.hpp"
#include "dictionary.hpp"
#include "tables.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace assess {

/// The numbers of a key, in the order of the table; its texts, which come after them, stay where
/// the row has them.
using KeyNumbers = std::array<std::int64_t, 2>;

/// A row that is new, or has other values than the store, or is to be withdrawn.
struct RowChange {
    KeyNumbers numbers{};
    std::uint32_t row = 0;            ///< index into Import::rows
    std::optional<std::uint32_t> old; ///< index into RowChanges::old; none: the row is new
};

/// Where the store has a row from.
struct KeptOrigin {
    std::int64_t import = 0;
    std::int64_t line = 0;
    std::int64_t column = 0;
};

struct RowChanges {
    std::vector<RowChange> all; ///< in the order of the key
    HandedInRows old;           ///< the values that the store has, without keys
    std::vector<KeptOrigin> old_origins;
    std::size_t same = 0;
    std::map<KeyForm, Dictionary> dictionaries;
};

RowChanges find_changes(SQLite::Database& database, std::int64_t round, const Import& import);

} // namespace assess
