#pragma once

/// \file
/// Points and maxima of every part of a unit, for expressions.

#include <assess/score/scored_figures.hpp>

namespace assess {

/// The figures of a card without its measures.
ScoredFigures scored_parts(const CriteriaSet& set, const Scorecard& card);

} // namespace assess
