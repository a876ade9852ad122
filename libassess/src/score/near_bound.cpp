#include "near_bound.hpp"

#include "classify.hpp"
#include "score_leaf.hpp"
#include "unit_total.hpp"

namespace assess {

namespace {

constexpr NearBound::Choice choices[] = {
    NearBound::Choice::half_away_from_zero, NearBound::Choice::half_even,
    NearBound::Choice::toward_zero, NearBound::Choice::round_at_other,
    NearBound::Choice::classify_on_other};

Scoring changed(Scoring scoring, NearBound::Choice choice)
{
    switch (choice) {
    case NearBound::Choice::half_away_from_zero:
        scoring.rounding = Rounding::half_away_from_zero;
        break;
    case NearBound::Choice::half_even:
        scoring.rounding = Rounding::half_even;
        break;
    case NearBound::Choice::toward_zero:
        scoring.rounding = Rounding::toward_zero;
        break;
    case NearBound::Choice::round_at_other:
        scoring.round_at = scoring.round_at == Scoring::RoundAt::total ? Scoring::RoundAt::criterion
                                                                       : Scoring::RoundAt::total;
        break;
    case NearBound::Choice::classify_on_other:
        scoring.classify_on = scoring.classify_on == Scoring::ClassifyOn::exact
                                  ? Scoring::ClassifyOn::rounded
                                  : Scoring::ClassifyOn::exact;
        break;
    }
    return scoring;
}

std::size_t band_under(const CriteriaSet& set, const Scoring& scoring, const Scorecard& card,
                       std::span<const Rational> unrounded)
{
    std::vector<Rational> points;
    points.reserve(unrounded.size());
    for (const Rational& leaf_points : unrounded) {
        points.push_back(kept_points(leaf_points, scoring));
    }
    const UnitTotal total = add_up(set, scoring, card.kind, card.leaves, points);
    return band_of(set, classified_total(scoring, total.exact, total.rounded));
}

} // namespace

std::vector<NearBound> near_bounds(const CriteriaSet& set, const Scorecard& card,
                                   std::span<const Rational> unrounded)
{
    std::vector<NearBound> found;
    if (!card.band_by_total) {
        return found;
    }
    for (const NearBound::Choice choice : choices) {
        const std::size_t band = band_under(set, changed(set.scoring, choice), card, unrounded);
        if (band != *card.band_by_total) {
            found.push_back({choice, band});
        }
    }
    return found;
}

} // namespace assess
