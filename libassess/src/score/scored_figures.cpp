#include "scored_parts.hpp"

namespace assess {

namespace {

void add(PartPoints& part, const Rational& points, const Rational& max_points)
{
    if (!part.points.has_value()) {
        part = {Outcome::of(points), max_points};
        return;
    }
    part.points.number += points;
    part.max_points += max_points;
}

} // namespace

ScoredFigures scored_parts(const CriteriaSet& set, const Scorecard& card)
{
    ScoredFigures figures;
    figures.total = card.total_exact;
    figures.lessons.resize(set.lessons.size());
    figures.criteria.resize(set.criteria.size());
    figures.leaves.resize(set.leaves.size());
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = set.leaves[score.leaf];
        const Rational max_points =
            score.state == LeafState::excluded ? Rational{} : leaf.max_points;
        add(figures.leaves[score.leaf], score.final_points, max_points);
        add(figures.criteria[leaf.criterion], score.final_points, max_points);
        const bool counts = leaf.kind == LeafKind::standard;
        add(figures.lessons[leaf.lesson], counts ? score.final_points : Rational{},
            counts ? max_points : Rational{});
    }
    return figures;
}

ScoredFigures scored_figures(const CriteriaSet& set, const Submission& submission,
                             const Scorecard& card)
{
    ScoredFigures figures = scored_parts(set, card);
    figures.measures = measure_outcomes(set, submission);
    return figures;
}

} // namespace assess
