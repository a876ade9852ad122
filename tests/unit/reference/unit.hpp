#pragma once

/// \file
/// The second scorer, page section 3: what a unit's leaves add up to, under any choices.

#include "leaf.hpp"

#include <map>
#include <string>
#include <vector>

namespace reference {

struct UnitResult {
    std::vector<std::string> leaves; ///< ids, in set order
    std::map<std::string, LeafResult> by_leaf;
    std::map<std::string, Number> by_lesson;
    Number standard;
    Number open;
    Number bonus;
    Number deduction;
    Number exact;
    Number rounded;

    const Number& classified(const assess::Scoring& scoring) const
    {
        return scoring.classify_on == assess::Scoring::ClassifyOn::exact ? exact : rounded;
    }
};

UnitResult unit_result(const Round& round, const assess::Scoring& scoring,
                       const assess::Submission& unit);

/// Ids of the gates that fire, with the part after a slash, and of those that lack a measure.
struct Gates {
    std::vector<std::string> fired;
    std::vector<std::string> without_measure;
};
Gates gates_of(const Round& round, const assess::Submission& unit, const UnitResult& result);

/// The id of the first band whose bound holds.
std::string band_by(const assess::CriteriaSet& set, const Number& total);

} // namespace reference
