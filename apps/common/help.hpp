#pragma once

/// \file
/// The help of a tool and of its commands, in both languages.

#include "common/command.hpp"

#include <string>

namespace apps {

/// What `command --help` prints; for the tool itself `command` is `tool`.
std::string help(const Command& tool, const Command& command, assess::Language language);

} // namespace apps
