#pragma once

/// \file
/// Reads a criteria set and finds everything that is wrong with it in one run.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// The set in `toml`, named `file` in messages. Every fault and warning is added to `found`; with
/// an error there is no set.
std::optional<CriteriaSet> read_criteria(std::string_view toml, const std::string& file,
                                         Diagnostics& found);

} // namespace assess
