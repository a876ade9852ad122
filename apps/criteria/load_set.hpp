#pragma once

/// \file
/// Criteria sets as files.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/diagnostic.hpp>

#include <filesystem>
#include <optional>

namespace apps {

/// The set; nothing where it has faults, which are added to `found`.
std::optional<assess::CriteriaSet> load_set(const std::filesystem::path& file,
                                            assess::Diagnostics& found);

} // namespace apps
