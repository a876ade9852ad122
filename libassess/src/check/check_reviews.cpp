#include "messages.hpp"
#include "unit_under_check.hpp"

#include <algorithm>

namespace assess {

namespace {

void check_review(const UnitUnderCheck& unit, const LeafExplanation& explanation,
                  UnitFindings& found)
{
    const Review& review = *explanation.review;
    const LeafScore& score = explanation.score;
    const Rational& max = unit.set.leaves[score.leaf].max_points;
    if (review.points && (review.points->sign() < 0 || max < *review.points)) {
        found.add(check_messages::verified_above_max, score.leaf, {*review.points, max}).origin =
            review.origin;
    }
    if (!is_blank(review.reason)) {
        return;
    }
    const bool differs = score.verified_points && *score.verified_points != score.computed_points;
    if (differs) {
        found
            .add(check_messages::verified_differs, score.leaf,
                 {*score.verified_points, score.computed_points})
            .origin = review.origin;
    } else {
        found.add(check_messages::review_without_reason, score.leaf).origin = review.origin;
    }
}

/// What the unit claims for a leaf: its own points, else what follows from what it handed in. The
/// superior grants points that nobody claims.
std::optional<Rational> claim_of(const Leaf& leaf, const LeafScore& score)
{
    if (score.self_points) {
        return std::min(*score.self_points, leaf.max_points);
    }
    return std::holds_alternative<GrantedRule>(leaf.rule) ? std::nullopt
                                                          : std::optional{score.computed_points};
}

/// A mark that is better for the unit than its own claim.
void check_mark(const UnitUnderCheck& unit, const LeafExplanation& explanation, UnitFindings& found)
{
    const LeafScore& score = explanation.score;
    const Leaf& leaf = unit.set.leaves[score.leaf];
    const auto claim = claim_of(leaf, score);
    if (!score.verified_points || !claim || score.state == LeafState::excluded) {
        return;
    }
    const Rational mark = as_counted(unit, *score.verified_points);
    const Rational claimed = as_counted(unit, *claim);
    const Message* message = nullptr;
    if (leaf.kind == LeafKind::deduction && mark < claimed) {
        message = &check_messages::mark_below_deduction;
    } else if (leaf.kind != LeafKind::deduction && claimed < mark) {
        message = score.self_points ? &check_messages::mark_above_claim
                                    : &check_messages::mark_above_computed;
    }
    if (message != nullptr) {
        found.add(*message, score.leaf, {*score.verified_points, *claim}).origin =
            explanation.review->origin;
    }
}

/// What would have been handed in had no review left a leaf out of the scale.
Submission without_exclusions(Submission submission)
{
    for (Review& review : submission.reviews) {
        if (review.excluded == true) {
            review.excluded.reset();
        }
    }
    std::erase_if(submission.reviews,
                  [](const Review& review) { return !review.points && !review.excluded; });
    return submission;
}

/// Does the band, quotas aside, hang on what was left out of the scale in review?
void check_exclusions(const UnitUnderCheck& unit, UnitFindings& found)
{
    const Scorecard& card = unit.card;
    const auto band = card.moved_from ? card.moved_from : card.band;
    std::string leaves;
    for (const LeafExplanation& explanation : unit.leaves) {
        if (explanation.excluded_in_review()) {
            leaves += (leaves.empty() ? "" : ", ") + unit.set.leaves[explanation.score.leaf].number;
        }
    }
    if (leaves.empty() || !band) {
        return;
    }
    const Scorecard other = unit.explainer.score(without_exclusions(unit.submission));
    if (other.band && *other.band <= *band) {
        return;
    }
    std::vector<FindingArg> args{leaves, card.total_rounded, unit.set.bands[*band].title,
                                 other.total_rounded};
    if (other.band) {
        args.emplace_back(unit.set.bands[*other.band].title);
    }
    found.add(other.band ? check_messages::band_by_exclusion
                         : check_messages::classified_by_exclusion,
              std::nullopt, std::move(args));
}

} // namespace

void check_reviews(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const LeafExplanation& explanation : unit.leaves) {
        if (explanation.review != nullptr) {
            check_review(unit, explanation, found);
            check_mark(unit, explanation, found);
        }
    }
    check_exclusions(unit, found);
}

} // namespace assess
