#pragma once

/// \file
/// Evidence files that several units handed in.

#include <assess/check/finding.hpp>
#include <assess/model/round_input.hpp>

#include <vector>

namespace assess {

/// One finding for each unit and file that other units handed in too.
std::vector<Finding> find_copied_files(const RoundInput& input);

} // namespace assess
