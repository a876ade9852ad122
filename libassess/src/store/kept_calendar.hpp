#pragma once

/// \file
/// Calendars in the store.

#include "connection.hpp"

#include <assess/store/rounds.hpp>

#include <cstdint>

namespace assess {

/// The key of the calendar in the store; one with these bytes is there once.
std::int64_t keep_calendar(SQLite::Database& database, const RoundCalendar& calendar);

/// Makes it the calendar of the round.
void give_calendar(SQLite::Database& database, std::int64_t round, const RoundCalendar& calendar);

} // namespace assess
