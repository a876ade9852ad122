#include "messages.hpp"
#include "unit_under_check.hpp"

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

} // namespace

void check_reviews(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const LeafExplanation& explanation : unit.leaves) {
        if (explanation.review != nullptr) {
            check_review(unit, explanation, found);
        }
    }
}

} // namespace assess
