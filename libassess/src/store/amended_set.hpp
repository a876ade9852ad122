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

} // namespace assess
