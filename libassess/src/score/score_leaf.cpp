#include "score_leaf.hpp"

#include "evidence.hpp"

namespace assess {

namespace {

struct Computed {
    LeafState state = LeafState::missing;
    Rational points;
};

Computed nothing_arose(const Leaf& leaf)
{
    switch (*leaf.nothing_arose) {
    case NothingArose::full:
        return {LeafState::not_applicable, leaf.max_points};
    case NothingArose::zero:
        return {LeafState::not_applicable, {}};
    case NothingArose::exclude:
        break;
    }
    return {LeafState::excluded, {}};
}

Computed weighed_by_evidence(const Leaf& leaf, const Rational& points, std::size_t counted)
{
    const bool lacking = leaf.evidence && points.sign() > 0 && counted < leaf.evidence->at_least;
    return lacking ? Computed{LeafState::no_evidence, points * leaf.evidence->without}
                   : Computed{LeafState::scored, points};
}

Computed computed(const Leaf& leaf, const RuleOutcome& rule, std::size_t evidence_counted)
{
    switch (rule.state) {
    case RuleOutcome::State::points:
        return weighed_by_evidence(leaf, rule.points, evidence_counted);
    case RuleOutcome::State::nothing_arose:
        return leaf.nothing_arose ? nothing_arose(leaf) : Computed{};
    case RuleOutcome::State::pending:
        return {LeafState::pending, {}};
    case RuleOutcome::State::missing:
        break;
    }
    return {};
}

bool claims_not_applicable(const Leaf& leaf, const Answer* answer)
{
    return answer && answer->not_applicable && leaf.nothing_arose;
}

LeafState reviewed(LeafState state, const Review& review)
{
    if (review.excluded == true) {
        return LeafState::excluded;
    }
    switch (state) {
    case LeafState::missing:
    case LeafState::pending:
    case LeafState::no_evidence:
        return LeafState::verified;
    case LeafState::excluded:
        return review.excluded == false ? LeafState::verified : state;
    case LeafState::scored:
    case LeafState::verified:
    case LeafState::not_applicable:
        break;
    }
    return state;
}

/// Verified points before rounding, else computed ones; a leaf off the scale ends with 0.
Rational final_points(LeafState state, const Review* review, const Rational& computed)
{
    if (state == LeafState::excluded) {
        return {};
    }
    return review && review->points ? *review->points : computed;
}

} // namespace

Rational kept_points(const Rational& points, const Scoring& scoring)
{
    return scoring.round_at == Scoring::RoundAt::criterion
               ? points.rounded(scoring.decimals, scoring.rounding)
               : points;
}

LeafTrace score_leaf(std::size_t index, const LeafInput& input)
{
    const Leaf& leaf = input.set.leaves[index];
    const Scoring& scoring = input.set.scoring;
    const auto& [answer, review, result, evidence] = input.material;

    const bool excused = claims_not_applicable(leaf, answer);
    LeafTrace trace{excused ? RuleOutcome{}
                            : apply_rule(leaf, {input.material, input.figures, input.standing}),
                    {},
                    {},
                    {}};
    LeafScore& score = trace.score;
    score.leaf = index;
    score.evidence_counted = count_evidence(evidence, leaf, input.period);
    score.self_points = self_points(leaf, answer);

    Computed outcome =
        excused ? nothing_arose(leaf) : computed(leaf, trace.rule, score.evidence_counted);
    score.state = review ? reviewed(outcome.state, *review) : outcome.state;
    score.computed_points = kept_points(outcome.points, scoring);
    if (review && review->points) {
        score.verified_points = kept_points(*review->points, scoring);
    }
    trace.unrounded = std::move(outcome.points);
    trace.final_unrounded = final_points(score.state, review, trace.unrounded);
    return trace;
}

} // namespace assess
