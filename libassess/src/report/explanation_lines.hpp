#pragma once

/// \file
/// Statements about what was handed in for a leaf.

#include <assess/report/explanation.hpp>

#include <vector>

namespace assess {

std::vector<ExplainedLine> answer_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language);
std::vector<ExplainedLine> evidence_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language);
/// Of the registers behind the figures: how many records of the unit count, and each file.
std::vector<ExplainedLine> register_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language);
std::vector<ExplainedLine> review_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language);

} // namespace assess
