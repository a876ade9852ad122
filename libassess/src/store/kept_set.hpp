#pragma once

/// \file
/// Criteria sets in the store: their text, and their names for those who read it with sqlite3.

#include "connection.hpp"

#include <assess/store/round_changes.hpp>

#include <cstdint>

namespace assess {

/// The key of the set in the store; one with these bytes is there once.
std::int64_t keep_set(SQLite::Database& database, const SetFile& set);

/// Says of the leaves of every set that is kept which kind each has, as far as the set can be read.
void name_kinds_of_leaves(SQLite::Database& database);

} // namespace assess
