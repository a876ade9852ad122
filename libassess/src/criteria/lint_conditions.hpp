#pragma once

/// \file
/// Warns of comparisons that always or never hold.

#include "reading.hpp"
#include "toml_table.hpp"

#include <string_view>

namespace assess {

/// A condition over the records of a register.
void check_where(const TomlTable& table, const Register& book, const Expression& where);

/// Conditions over measures and results, once everything they ask for is known.
void check_conditions(Reading& reading);

} // namespace assess
