#pragma once

/// \file
/// The note of a leaf on the unit's sheet: where its points went.

#include <assess/report/premises.hpp>
#include <assess/score/explain.hpp>

#include <string>
#include <vector>

namespace assess {

/// Empty where nothing was lost and nothing needs saying.
std::vector<std::string> reasons_of(const CriteriaSet& set, const Submission& submission,
                                    const LeafExplanation& explanation, Language language);

} // namespace assess
