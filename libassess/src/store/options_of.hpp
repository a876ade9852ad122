#pragma once

/// \file
/// Finds leaves, levels and items by the ids that stand in the tables.

#include <assess/criteria/criteria_set.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// The levels of a choice or the items of a checklist; none for other rules.
std::span<const Option> options_of(const Rule& rule);

std::optional<std::size_t> option_by_id(std::span<const Option> options, const std::string& id);

/// By its id alone: a printed number moves when a set is amended.
std::optional<std::size_t> leaf_by_id(const CriteriaSet& set, const std::string& id);

/// The ids in "a;b;c".
std::vector<std::string> split_ids(const std::string& text);

} // namespace assess
