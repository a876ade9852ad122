#include "unit_card.hpp"

#include "classify.hpp"
#include "near_bound.hpp"
#include "unit_total.hpp"

#include <assess/score/scored_figures.hpp>

namespace assess {

namespace {

void take_totals(Scorecard& card, const RoundFrame& frame, std::span<const Rational> points)
{
    UnitTotal total = add_up(frame, frame.set.scoring, card.kind, card.leaves, points);
    card.lesson_points = std::move(total.lesson_points);
    card.full_points = frame.set.full_points[card.kind];
    card.standard_points = std::move(total.standard_points);
    card.open_points = std::move(total.open_points);
    card.bonus_points = std::move(total.bonus_points);
    card.deduction_points = std::move(total.deduction_points);
    card.total_exact = std::move(total.exact);
    card.total_rounded = std::move(total.rounded);
}

/// Hands the trace of each leaf of the unit to `take`, in set order.
template <typename Take>
void for_each_leaf(const RoundFrame& frame, const Submission& submission,
                   std::span<const Outcome> measures, Take take)
{
    const CriteriaSet& set = frame.set;
    UnitFigures figures;
    figures.measures = measures;
    const std::vector<LeafMaterial> material = sort_material(set, submission);
    for (std::size_t leaf = 0; leaf < set.leaves.size(); ++leaf) {
        if (set.leaves[leaf].applies[submission.kind]) {
            take(score_leaf(leaf, {set, frame.period, material[leaf], figures,
                                   frame.standings.of(leaf, submission.kind)}));
        }
    }
}

} // namespace

std::vector<LeafTrace> trace_leaves(const RoundFrame& frame, const Submission& submission,
                                    std::span<const Outcome> measures)
{
    std::vector<LeafTrace> traces;
    for_each_leaf(frame, submission, measures,
                  [&](LeafTrace&& trace) { traces.push_back(std::move(trace)); });
    return traces;
}

Scorecard score_unit(const RoundFrame& frame, const Submission& submission)
{
    const CriteriaSet& set = frame.set;
    Scorecard card;
    card.unit = submission.unit.code;
    card.name = submission.unit.name;
    card.kind = submission.kind;

    std::vector<Rational> points;
    std::vector<Rational> unrounded;
    points.reserve(set.leaves.size());
    unrounded.reserve(set.leaves.size());
    card.leaves.reserve(set.leaves.size());
    const std::vector<Outcome> measures = measure_outcomes(set, submission);
    for_each_leaf(frame, submission, measures, [&](LeafTrace&& trace) {
        points.push_back(trace.score.final_points());
        unrounded.push_back(std::move(trace.final_unrounded));
        card.leaves.push_back(std::move(trace.score));
    });
    if (submission.handed_in_nothing()) {
        card.lesson_points.resize(set.lessons.size());
        return card;
    }
    take_totals(card, frame, points);
    classify(card, frame, measures);
    card.near_bounds = near_bounds(frame, card, unrounded);
    return card;
}

} // namespace assess
