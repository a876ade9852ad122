#pragma once

/// \file
/// Audits a scored round: gaps, contradictions, copies. A pure function.

#include <assess/check/finding.hpp>
#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>

#include <string>
#include <vector>

namespace assess {

/// Which findings are wanted. An empty list leaves nothing out.
struct CheckSelection {
    std::vector<std::string> only;  ///< ids of checks
    std::vector<std::string> skip;  ///< ids of checks
    std::vector<std::string> units; ///< codes; findings about the round are then left out
};

/// Findings by unit code, then set order, then id of the check; those about the round first.
///
/// REQUIRES that `scorecards` are those of this set and input, unit by unit.
std::vector<Finding> run_checks(const CriteriaSet& set, const RoundInput& input,
                                const Scorecards& scorecards, const CheckSelection& selection);

/// The ids of known_checks() that are selected.
std::vector<std::string> selected_checks(const CriteriaSet& set, const CheckSelection& selection);

/// The ids of the selected checks that could look at nothing: the units handed in nothing, or each
/// of them lacks a figure that the check needs. A run of such checks alone has examined nothing.
std::vector<std::string> checks_not_evaluated(const CriteriaSet& set, const RoundInput& input,
                                              const Scorecards& scorecards,
                                              const CheckSelection& selection);

} // namespace assess
