#pragma once

/// \file
/// What the expressions of a set may ask of a scored unit: `when` of a gate, `assert` of a check.
///
/// Ownership  a value; view() points into it.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/model/submission.hpp>

#include <vector>

namespace assess {

/// The measures of one unit, by their position in the set.
std::vector<Outcome> measure_outcomes(const CriteriaSet& set, const Submission& submission);

/// Points are final points. A part without a leaf for the unit's kind is missing; excluded leaves
/// are left out of every maximum.
struct ScoredFigures {
    std::vector<Outcome> measures;
    Rational total; ///< the exact one
    std::vector<PartPoints> lessons;
    std::vector<PartPoints> criteria;
    std::vector<PartPoints> leaves;

    UnitFigures view() const { return {measures, total, lessons, criteria, leaves}; }
};

ScoredFigures scored_figures(const CriteriaSet& set, const Submission& submission,
                             const Scorecard& card);

/// Is a standard leaf of the card missing?
bool is_incomplete(const CriteriaSet& set, const Scorecard& card);

/// Does `expression` fail to have a value because a measure it names is missing?
bool lacks_measure(const Expression& expression, const UnitFigures& figures);

} // namespace assess
