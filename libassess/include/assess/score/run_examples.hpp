#pragma once

/// \file
/// Runs the worked examples of a set. An example's demands for evidence count as met.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <string>

namespace assess {

/// Adds one error for each figure that differs from what the example says, at its place in `file`.
/// Returns how many examples were run.
std::size_t run_examples(const CriteriaSet& set, const std::string& file, Diagnostics& found);

} // namespace assess
