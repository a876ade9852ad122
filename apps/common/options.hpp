#pragma once

/// \file
/// Options that several tools share: declared once, worded once. And the clock, read here alone.

#include "common/command.hpp"

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace apps {

/// --store FILE: default assess.db, or $ASSESS_STORE.
Option& add_store(Command& command, std::filesystem::path& store);

/// --round ID: may be left out when the store has one open round.
Option& add_round(Command& command, std::optional<std::string>& round);

/// --as-of DATE: the day the assessment looks from.
Option& add_as_of(Command& command, std::optional<assess::Date>& as_of);

/// -o FILE: where the result goes instead of standard output. `formats` are those that the command
/// writes: a file whose ending names another one is refused.
Option& add_output(Command& command, std::optional<std::filesystem::path>& output,
                   std::initializer_list<std::string_view> formats);

/// The format that the ending of the file names, "csv", "markdown" or "json"; empty: none of them.
std::string_view format_of_ending(const std::filesystem::path& file);

/// --actor NAME: who does this, for the trail; default $ASSESS_ACTOR.
Option& add_actor(Command& command, std::string& actor);

/// --unit CODE...: these units only.
Option& add_units(Command& command, std::vector<std::string>& units);

/// A day as a message says it, in either language.
assess::Arg day_in_words(assess::Date day);

/// Who works here when nobody says: $USER, else "unknown".
std::string default_actor();

/// The moment, or the one that SOURCE_DATE_EPOCH names, so that a run can be repeated.
assess::DateTime now();

} // namespace apps
