#include "classify.hpp"

#include "scored_parts.hpp"
#include "unit_total.hpp"

#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

/// Final points and maxima by lesson or by criterion; standard leaves that count.
struct Shares {
    std::vector<Rational> points;
    std::vector<Rational> max_points;
};

Shares shares_by_lesson(const RoundFrame& frame, const Scorecard& card)
{
    Shares shares{card.lesson_points, frame.maxima[card.kind].by_lesson};
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = frame.set.leaves[score.leaf];
        if (leaf.kind == LeafKind::standard && score.state == LeafState::excluded) {
            Rational& max_points = shares.max_points[leaf.lesson];
            max_points = max_points - leaf.max_points;
        }
    }
    return shares;
}

Shares shares_by_criterion(const RoundFrame& frame, const Scorecard& card)
{
    Shares shares{std::vector<Rational>(frame.set.criteria.size()),
                  frame.maxima[card.kind].by_criterion};
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = frame.set.leaves[score.leaf];
        if (leaf.kind != LeafKind::standard) {
            continue;
        }
        if (score.state == LeafState::excluded) {
            Rational& max_points = shares.max_points[leaf.criterion];
            max_points = max_points - leaf.max_points;
        } else {
            shares.points[leaf.criterion] += score.final_points();
        }
    }
    return shares;
}

void fire_for_each(Scorecard& card, const RoundFrame& frame, std::size_t index)
{
    const Gate& gate = frame.set.gates[index];
    const Shares shares = gate.each == Gate::Each::lesson ? shares_by_lesson(frame, card)
                                                          : shares_by_criterion(frame, card);
    for (std::size_t part = 0; part < shares.points.size(); ++part) {
        const Rational& max_points = shares.max_points[part];
        if (max_points.sign() > 0 && shares.points[part] < gate.share_below * max_points) {
            card.gates.push_back({index, part});
        }
    }
}

void fire_by_expression(Scorecard& card, const CriteriaSet& set, std::size_t index,
                        const UnitFigures& figures)
{
    const Expression& when = set.gates[index].when;
    const Outcome outcome = evaluate(when, figures);
    if (outcome.has_value()) {
        if (!outcome.number.is_zero()) {
            card.gates.push_back({index, std::nullopt});
        }
    } else if (lacks_measure(when, figures)) {
        card.gates_without_measure.push_back(index);
    }
}

void fire_gates(Scorecard& card, const RoundFrame& frame, std::span<const Outcome> measures)
{
    const CriteriaSet& set = frame.set;
    const ScoredFigures parts = scored_parts(set, card, frame.gate_parts);
    UnitFigures view = parts.view();
    view.measures = measures;
    view.total = card.total_exact;
    for (std::size_t index = 0; index < set.gates.size(); ++index) {
        if (set.gates[index].each == Gate::Each::none) {
            fire_by_expression(card, set, index, view);
        } else {
            fire_for_each(card, frame, index);
        }
    }
}

void apply_gate(Scorecard& card, const Gate& gate)
{
    if (!gate.cap) {
        card.state = UnitState::voided;
        card.band.reset();
    } else if (card.band) {
        card.band = std::max(*card.band, *gate.cap);
    }
}

} // namespace

bool is_incomplete(const CriteriaSet& set, const Scorecard& card)
{
    return std::ranges::any_of(card.leaves, [&](const LeafScore& score) {
        return score.state == LeafState::missing &&
               set.leaves[score.leaf].kind == LeafKind::standard;
    });
}

std::size_t band_of(const CriteriaSet& set, const Rational& total)
{
    const auto holds = [&](const Band& band) { return !band.bound || band.bound->holds(total); };
    return static_cast<std::size_t>(std::ranges::find_if(set.bands, holds) - set.bands.begin());
}

void classify(Scorecard& card, const RoundFrame& frame, std::span<const Outcome> measures)
{
    const CriteriaSet& set = frame.set;
    card.state = UnitState::unclassified;
    if (card.open_points.sign() > 0) {
        card.state = UnitState::classified;
        card.band_by_total =
            band_of(set, classified_total(set.scoring, card.total_exact, card.total_rounded));
        card.band = card.band_by_total;
    }
    fire_gates(card, frame, measures);
    for (const FiredGate& fired : card.gates) {
        apply_gate(card, set.gates[fired.gate]);
    }
    if (set.scoring.incomplete == Scoring::Incomplete::unclassified && is_incomplete(set, card)) {
        card.state = UnitState::unclassified;
        card.band.reset();
    }
}

} // namespace assess
