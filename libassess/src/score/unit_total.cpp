#include "unit_total.hpp"

#include <algorithm>

namespace assess {

namespace {

Rational at_most(const Rational& points, const std::optional<Rational>& limit)
{
    return limit ? std::min(points, *limit) : points;
}

/// The sums of the leaves, nothing scaled or limited yet.
UnitTotal sums(const RoundFrame& frame, std::size_t kind, std::span<const LeafScore> leaves,
               std::span<const Rational> points)
{
    UnitTotal total;
    total.lesson_points.resize(frame.set.lessons.size());
    Rational excluded;
    for (std::size_t position = 0; position < leaves.size(); ++position) {
        const Leaf& leaf = frame.set.leaves[leaves[position].leaf];
        switch (leaf.kind) {
        case LeafKind::standard:
            total.lesson_points[leaf.lesson] += points[position];
            if (leaves[position].state == LeafState::excluded) {
                excluded += leaf.max_points;
            }
            break;
        case LeafKind::bonus:
            total.bonus_points += points[position];
            break;
        case LeafKind::deduction:
            total.deduction_points += points[position];
            break;
        }
    }
    total.open_points = frame.maxima[kind].all - excluded;
    for (const Rational& lesson : total.lesson_points) {
        total.standard_points += lesson;
    }
    return total;
}

} // namespace

bool rescales(const Scoring& scoring, const Rational& open, const Rational& full)
{
    return scoring.rescale && open < full && open.sign() > 0;
}

UnitTotal add_up(const RoundFrame& frame, const Scoring& scoring, std::size_t kind,
                 std::span<const LeafScore> leaves, std::span<const Rational> points)
{
    UnitTotal total = sums(frame, kind, leaves, points);
    const Rational& full = frame.set.full_points[kind];
    if (rescales(scoring, total.open_points, full)) {
        total.standard_points = total.standard_points * full / total.open_points;
    }
    total.bonus_points = at_most(total.bonus_points, scoring.bonus_cap);
    total.deduction_points = at_most(total.deduction_points, scoring.deduction_cap);
    const Rational sum = total.standard_points + total.bonus_points - total.deduction_points;
    total.exact = at_most(std::max(Rational{}, sum), scoring.ceiling);
    total.rounded = total.exact.rounded(scoring.decimals, scoring.rounding);
    return total;
}

const Rational& classified_total(const Scoring& scoring, const Rational& exact,
                                 const Rational& rounded)
{
    return scoring.classify_on == Scoring::ClassifyOn::exact ? exact : rounded;
}

} // namespace assess
