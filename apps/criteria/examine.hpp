#pragma once

/// \file
/// What `lint` and `test` do.

#include "common/command.hpp"

#include <assess/text/diagnostic.hpp>

#include <filesystem>
#include <vector>

namespace apps {

using Files = std::vector<std::filesystem::path>;

/// Every fault of the sets, worked examples that fail among them; one line for a set without.
Exit lint_sets(const Files& files, assess::Language language, assess::Diagnostics& found);

/// Runs the worked examples and says of each whether it holds.
Exit test_sets(const Files& files, assess::Language language, assess::Diagnostics& found);

} // namespace apps
