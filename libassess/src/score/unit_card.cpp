#include "unit_card.hpp"

#include "classify.hpp"
#include "near_bound.hpp"
#include "unit_total.hpp"

#include <assess/score/scored_figures.hpp>

namespace assess {

namespace {

void take_totals(Scorecard& card, const CriteriaSet& set, std::span<const Rational> points)
{
    UnitTotal total = add_up(set, set.scoring, card.kind, card.leaves, points);
    card.full_points = set.full_points[card.kind];
    card.standard_points = std::move(total.standard_points);
    card.open_points = std::move(total.open_points);
    card.bonus_points = std::move(total.bonus_points);
    card.deduction_points = std::move(total.deduction_points);
    card.total_exact = std::move(total.exact);
    card.total_rounded = std::move(total.rounded);
}

} // namespace

std::vector<LeafTrace> trace_leaves(const CriteriaSet& set, const Standings& standings,
                                    const Period& period, const Submission& submission)
{
    const std::vector<Outcome> measures = measure_outcomes(set, submission);
    UnitFigures figures;
    figures.measures = measures;
    const std::vector<LeafMaterial> material = sort_material(set, submission);
    std::vector<LeafTrace> traces;
    traces.reserve(set.leaves.size());
    for (std::size_t leaf = 0; leaf < set.leaves.size(); ++leaf) {
        if (set.leaves[leaf].applies[submission.kind]) {
            traces.push_back(score_leaf(
                leaf, {set, period, material[leaf], figures, standings.of(leaf, submission.kind)}));
        }
    }
    return traces;
}

Scorecard score_unit(const CriteriaSet& set, const Standings& standings, const Period& period,
                     const Submission& submission)
{
    Scorecard card;
    card.unit = submission.unit.code;
    card.name = submission.unit.name;
    card.kind = submission.kind;
    card.lesson_points.resize(set.lessons.size());

    std::vector<Rational> points;
    std::vector<Rational> unrounded;
    for (LeafTrace& trace : trace_leaves(set, standings, period, submission)) {
        points.push_back(trace.score.final_points);
        unrounded.push_back(std::move(trace.final_unrounded));
        card.leaves.push_back(std::move(trace.score));
    }
    if (submission.handed_in_nothing()) {
        return card;
    }
    card.lesson_points = lesson_points(set, card.leaves);
    take_totals(card, set, points);
    classify(card, set, submission);
    card.near_bounds = near_bounds(set, card, unrounded);
    return card;
}

} // namespace assess
