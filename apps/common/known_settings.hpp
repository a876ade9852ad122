#pragma once

/// \file
/// What may stand in assess.toml for any of the tools: each of them knows only its own options.
///
/// A test holds both lists to what the tools' --help says.

#include <algorithm>
#include <array>
#include <string_view>

namespace apps {

inline constexpr std::array<std::string_view, 6> known_tools{"assess-check",  "assess-criteria",
                                                             "assess-import", "assess-report",
                                                             "assess-round",  "assess-score"};

// clang-format off
inline constexpr std::array known_options = std::to_array<std::string_view>({
    "actor", "allow-empty", "as-of", "as-published", "calendar", "color", "create-table", "criteria",
    "criterion", "dates", "days", "decimal", "delimiter", "dialect", "drop-files", "dry-run", "each-unit",
    "files", "for", "format", "from", "grouping", "help", "if-exists", "in-place", "jobs",
    "keep", "lang", "list", "max-errors", "measure", "message-format", "move-period", "not-counted",
    "only", "order", "output", "quiet", "raw", "register", "replace", "round",
    "same-version", "skip", "skip-bad-rows", "store", "table", "unit", "units", "until",
    "verbose", "version", "where", "why", "withdraw", "year"});
// clang-format on

/// Those of them that are read from the command line alone: a file that lies in a folder must not
/// say what is written where, by whom or why, nor make a command do something else.
inline constexpr std::array only_on_the_command_line = std::to_array<std::string_view>(
    {"actor", "allow-empty", "drop-files", "dry-run", "each-unit", "help", "in-place", "keep",
     "list", "move-period", "output", "replace", "same-version", "skip-bad-rows", "version", "why",
     "withdraw"});

static_assert(std::ranges::all_of(only_on_the_command_line, [](std::string_view name) {
    return std::ranges::find(known_options, name) != known_options.end();
}));

} // namespace apps
