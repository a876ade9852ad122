#pragma once

/// \file
/// Facts and answers as a worked example writes them.

#include "reading.hpp"
#include "toml_table.hpp"

#include <optional>

namespace assess {

/// A value the measure can have, as a share for percent and 1 or 0 for yes_no.
std::optional<Rational> read_fact(Reading& reading, const Measure& measure,
                                  const toml::node& value);

/// A level's id, a list of items, claimed points, or "not-applicable".
std::optional<Example::ExampleAnswer> read_answer(Reading& reading, const Leaf& leaf,
                                                  const toml::node& value);

} // namespace assess
