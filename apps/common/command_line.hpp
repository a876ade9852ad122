#pragma once

/// \file
/// Takes a command line apart after what a tool and its commands declare.
///
/// Errors     everything that is wrong with it is added to Diagnostics, without a throw.

#include "common/command.hpp"
#include "common/settings.hpp"

#include <span>

namespace apps {

/// Gives every option its texts. Returns the command that was named, or `tool` itself.
Command& take_apart(Command& tool, std::span<const char* const> arguments,
                    assess::Diagnostics& found);

/// Puts what the command line, else the environment, else the settings say into the variables of
/// the tool and the command, and checks what must and must not come together.
void read_values(Command& tool, Command& command, const Settings& settings,
                 assess::Diagnostics& found);

/// A setting for this tool alone must be one of its options, or of its commands' options; one for
/// all tools must be an option of some tool. What is read from the command line alone is told and
/// taken out.
void check_settings(const Command& tool, Settings& settings, assess::Diagnostics& found);

/// The value of a variable of the environment; nothing if it is not set or empty.
std::optional<std::string> environment(std::string_view variable);

} // namespace apps
