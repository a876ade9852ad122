#pragma once

/// \file
/// What a round has that its new set does not know.

#include "connection.hpp"

#include <assess/store/round_changes.hpp>

namespace assess {

/// One warning for each measure, criterion, level and item that is named by what was handed in and
/// is not in the new set.
void warn_of_what_is_gone(SQLite::Database& database, const Round& round, const SetFile& set,
                          Diagnostics& found);

/// Whether the store has another text under the id and version of the set, and that is not allowed:
/// the error was added.
bool reuses_version(SQLite::Database& database, const SetFile& set, const Allowed& allowed,
                    Diagnostics& found);

/// Whether the set gives the round another period, and that is not allowed: the error was added.
bool moves_period(SQLite::Database& database, const Round& round, const SetFile& set,
                  const Allowed& allowed, Diagnostics& found);

} // namespace assess
