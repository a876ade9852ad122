#pragma once

/// \file
/// How a rule came to its points, written out with the numbers.

#include <assess/report/premises.hpp>
#include <assess/score/explain.hpp>

#include <string>

namespace assess {

/// "6 × min(1; 0,85 / 0,9) = 17/3". REQUIRES that the rule gave points; empty if it has nothing to
/// compute.
std::string arithmetic_in_words(const CriteriaSet& set, const Submission& submission,
                                const LeafExplanation& explanation, Language language);

} // namespace assess
