#pragma once

/// \file
/// Criteria sets in the store: their text, and their names for those who read it with sqlite3.

#include "connection.hpp"

#include <assess/store/round_changes.hpp>

#include <cstdint>

namespace assess {

/// The key of the set in the store; one with these bytes is there once.
std::int64_t keep_set(SQLite::Database& database, const SetFile& set);

} // namespace assess
