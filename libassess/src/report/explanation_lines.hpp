#pragma once

/// \file
/// Statements about what was handed in for a leaf.

#include <assess/report/explanation.hpp>

#include <string>
#include <vector>

namespace assess {

std::vector<ExplainedLine> answer_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language);
std::vector<ExplainedLine> evidence_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language);
/// A measure counted from a register: its value, what was counted, and under which condition.
std::string counted_in_words(const CriteriaSet& set, const MeasureUsed& used, Language language);
/// Of the registers behind the figures: how many records of the unit count, each file,
/// and the command that lists the records.
std::vector<ExplainedLine> register_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language);
std::vector<ExplainedLine> review_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language);

} // namespace assess
