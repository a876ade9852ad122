#pragma once

/// \file
/// Reads a criterion that is not divided, or a component.

#include "reading.hpp"
#include "toml_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace assess {

std::vector<std::string_view> keys_of_leaves();

/// Its place in the set is filled in by the caller.
Leaf read_leaf(Reading& reading, const toml::table& found, const char* name);

} // namespace assess
