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

std::size_t band_under(const RoundFrame& frame, const Scoring& scoring, const Scorecard& card,
                       std::span<const Rational> unrounded)
{
    std::vector<Rational> points;
    points.reserve(unrounded.size());
    for (const Rational& leaf_points : unrounded) {
        points.push_back(kept_points(leaf_points, scoring));
    }
    const UnitTotal total = add_up(frame, scoring, card.kind, card.leaves, points);
    return band_of(frame.set, classified_total(scoring, total.exact, total.rounded));
}

/// Those that may have other points under another choice.
std::size_t leaves_at_stake(const Scoring& scoring, const Scorecard& card,
                            std::span<const Rational> unrounded)
{
    if (scoring.round_at == Scoring::RoundAt::total) {
        return unrounded.size();
    }
    std::size_t rounded = 0;
    for (std::size_t position = 0; position < unrounded.size(); ++position) {
        rounded += card.leaves[position].final_points() != unrounded[position] ? 1U : 0U;
    }
    return rounded;
}

/// No choice of rounding moves a leaf by more than one step of the last digit, nor the total by
/// more than all leaves together and a step of its own: mostly that reaches no bound.
bool far_from_bounds(const RoundFrame& frame, const Scorecard& card,
                     std::span<const Rational> unrounded)
{
    const CriteriaSet& set = frame.set;
    const std::size_t moved = leaves_at_stake(set.scoring, card, unrounded);
    const Rational by_leaves = frame.last_digit * Rational::whole(static_cast<std::int64_t>(moved));
    Rational reach = by_leaves + frame.last_digit;
    if (rescales(set.scoring, card.open_points, card.full_points)) {
        reach += by_leaves * card.full_points / card.open_points;
    } else {
        reach += by_leaves;
    }
    return band_of(set, card.total_exact + reach) == *card.band_by_total &&
           band_of(set, card.total_exact - reach) == *card.band_by_total;
}

} // namespace

std::vector<NearBound> near_bounds(const RoundFrame& frame, const Scorecard& card,
                                   std::span<const Rational> unrounded)
{
    const CriteriaSet& set = frame.set;
    std::vector<NearBound> found;
    if (!card.band_by_total || far_from_bounds(frame, card, unrounded)) {
        return found;
    }
    for (const NearBound::Choice choice : choices) {
        const std::size_t band = band_under(frame, changed(set.scoring, choice), card, unrounded);
        if (band != *card.band_by_total) {
            found.push_back({choice, band});
        }
    }
    return found;
}

} // namespace assess
