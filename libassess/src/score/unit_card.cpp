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

} // namespace

/// Hands the trace of each leaf of the unit to `take`, in set order.
template <typename Take>
void UnitScorer::for_each_leaf(const Submission& submission, std::span<const Outcome> measures,
                               Take take)
{
    const CriteriaSet& set = frame_.set;
    UnitFigures figures;
    figures.measures = measures;
    sort_material(material_, set, submission);
    for (std::size_t leaf = 0; leaf < set.leaves.size(); ++leaf) {
        if (set.leaves[leaf].applies[submission.kind]) {
            take(score_leaf(leaf, {set, frame_.period, material_[leaf], figures,
                                   frame_.standings.of(leaf, submission.kind)}));
        }
    }
}

void UnitScorer::score_leaves(const Submission& submission, std::span<const Outcome> measures,
                              Scorecard& card)
{
    points_.clear();
    unrounded_.clear();
    card.leaves.reserve(frame_.set.leaves.size());
    for_each_leaf(submission, measures, [&](LeafTrace&& trace) {
        points_.push_back(trace.score.final_points());
        unrounded_.push_back(std::move(trace.final_unrounded));
        card.leaves.push_back(std::move(trace.score));
    });
}

void UnitScorer::score(const Submission& submission, Scorecard& card)
{
    card.unit = submission.unit.code;
    card.name = submission.unit.name;
    card.kind = submission.kind;
    const std::vector<Outcome> measures = measure_outcomes(frame_.set, submission);
    score_leaves(submission, measures, card);
    if (submission.handed_in_nothing()) {
        card.lesson_points.resize(frame_.set.lessons.size());
        return;
    }
    take_totals(card, frame_, points_);
    classify(card, frame_, measures);
    card.near_bounds = near_bounds(frame_, card, unrounded_);
}

std::vector<LeafTrace> UnitScorer::trace(const Submission& submission,
                                         std::span<const Outcome> measures)
{
    std::vector<LeafTrace> traces;
    for_each_leaf(submission, measures,
                  [&](LeafTrace&& trace) { traces.push_back(std::move(trace)); });
    return traces;
}

} // namespace assess
