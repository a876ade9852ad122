#pragma once

/// \file
/// Points and maxima of the parts of a unit, for expressions.

#include <assess/score/scored_figures.hpp>

#include <span>

namespace assess {

struct PartAsked {
    Part part = Part::leaf;
    std::size_t index = 0;
};

/// What the expression asks of points and shares, added to `asked`.
void add_parts_asked(std::vector<PartAsked>& asked, const Expression& expression);

/// The figures of a card without its measures; of the parts only those that are asked for.
ScoredFigures scored_parts(const CriteriaSet& set, const Scorecard& card,
                           std::span<const PartAsked> asked);

} // namespace assess
