#pragma once

/// \file
/// Adds to the trail.

#include "connection.hpp"

#include <assess/store/trail.hpp>

#include <string>

namespace assess {

/// What happened; the rest of an entry follows from the actor and the entry before.
struct TrailNote {
    std::string action;
    std::string subject;
    std::string why;
    std::string old_digest;
    std::string new_digest;
};

/// REQUIRES a Change around it.
void add_to_trail(SQLite::Database& database, const TrailNote& note, const Actor& actor);

} // namespace assess
