#pragma once

/// \file
/// Why a rule gave fewer points than it could.

#include <assess/report/premises.hpp>
#include <assess/score/explain.hpp>

#include <string>

namespace assess {

/// REQUIRES that the rule was evaluated: its inputs have values. Empty if there is nothing to say.
std::string rule_reason(const CriteriaSet& set, const Submission& submission,
                        const LeafExplanation& explanation, Language language);

} // namespace assess
