#include "scored_parts.hpp"

#include <algorithm>

namespace assess {

namespace {

/// Leaves of a part follow one another.
struct LeafRange {
    std::size_t first = 0;
    std::size_t count = 1;
};

LeafRange leaves_of(const CriteriaSet& set, const PartAsked& asked)
{
    switch (asked.part) {
    case Part::lesson:
        return {set.lessons[asked.index].first_leaf, set.lessons[asked.index].leaf_count};
    case Part::criterion:
        return {set.criteria[asked.index].first_leaf, set.criteria[asked.index].leaf_count};
    case Part::leaf:
        break;
    }
    return {asked.index, 1};
}

PartPoints points_of(const CriteriaSet& set, const Scorecard& card, const PartAsked& asked)
{
    const auto [first, count] = leaves_of(set, asked);
    PartPoints sum;
    for (auto score = std::ranges::lower_bound(card.leaves, first, {}, &LeafScore::leaf);
         score != card.leaves.end() && score->leaf < first + count; ++score) {
        const Leaf& leaf = set.leaves[score->leaf];
        sum.points.state = Outcome::State::value;
        if (asked.part != Part::lesson || leaf.kind == LeafKind::standard) {
            sum.points.number += score->final_points();
            sum.max_points += score->state == LeafState::excluded ? Rational{} : leaf.max_points;
        }
    }
    return sum;
}

std::vector<PartPoints>& parts_like(ScoredFigures& figures, Part part)
{
    switch (part) {
    case Part::lesson:
        return figures.lessons;
    case Part::criterion:
        return figures.criteria;
    case Part::leaf:
        break;
    }
    return figures.leaves;
}

std::vector<PartAsked> all_parts(const CriteriaSet& set)
{
    std::vector<PartAsked> parts;
    const auto add = [&](Part part, std::size_t count) {
        for (std::size_t index = 0; index < count; ++index) {
            parts.push_back({part, index});
        }
    };
    add(Part::lesson, set.lessons.size());
    add(Part::criterion, set.criteria.size());
    add(Part::leaf, set.leaves.size());
    return parts;
}

} // namespace

void add_parts_asked(std::vector<PartAsked>& asked, const Expression& expression)
{
    for (const ExpressionNode& node : expression.nodes) {
        if (node.op == Operator::points || node.op == Operator::share) {
            asked.push_back({node.part, node.index});
        }
    }
}

ScoredFigures scored_parts(const CriteriaSet& set, const Scorecard& card,
                           std::span<const PartAsked> asked)
{
    ScoredFigures figures;
    figures.total = card.total_exact;
    for (const PartAsked& part : asked) {
        std::vector<PartPoints>& parts = parts_like(figures, part.part);
        parts.resize(std::max(parts.size(), part.index + 1));
        parts[part.index] = points_of(set, card, part);
    }
    return figures;
}

ScoredFigures scored_figures(const CriteriaSet& set, const Submission& submission,
                             const Scorecard& card)
{
    ScoredFigures figures = scored_parts(set, card, all_parts(set));
    figures.measures = measure_outcomes(set, submission);
    return figures;
}

} // namespace assess
