#include "unit_total.hpp"

#include <algorithm>

namespace assess {

namespace {

Rational at_most(const Rational& points, const std::optional<Rational>& limit)
{
    return limit ? std::min(points, *limit) : points;
}

} // namespace

UnitTotal add_up(const CriteriaSet& set, const Scoring& scoring, std::size_t kind,
                 std::span<const LeafScore> leaves, std::span<const Rational> points)
{
    UnitTotal total;
    for (std::size_t position = 0; position < leaves.size(); ++position) {
        const Leaf& leaf = set.leaves[leaves[position].leaf];
        switch (leaf.kind) {
        case LeafKind::standard:
            total.standard_points += points[position];
            if (leaves[position].state != LeafState::excluded) {
                total.open_points += leaf.max_points;
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
    const Rational& full = set.full_points[kind];
    if (scoring.rescale && total.open_points < full && total.open_points.sign() > 0) {
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

std::vector<Rational> lesson_points(const CriteriaSet& set, std::span<const LeafScore> leaves)
{
    std::vector<Rational> points(set.lessons.size());
    for (const LeafScore& score : leaves) {
        const Leaf& leaf = set.leaves[score.leaf];
        if (leaf.kind == LeafKind::standard) {
            points[leaf.lesson] += score.final_points;
        }
    }
    return points;
}

} // namespace assess
