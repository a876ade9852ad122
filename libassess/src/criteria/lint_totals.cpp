#include "amounts.hpp"
#include "claims.hpp"
#include "lint.hpp"
#include "set_messages.hpp"

namespace assess {

namespace {

Rational sum_of_maxima(const CriteriaSet& set, std::size_t kind)
{
    Rational sum;
    for (const Leaf& leaf : set.leaves) {
        if (leaf.kind == LeafKind::standard && leaf.applies[kind]) {
            sum += leaf.max_points;
        }
    }
    return sum;
}

/// "+2" or "-2.5": how far the sum is from the total.
Arg signed_difference(const Rational& sum, const Rational& total)
{
    const Rational difference = sum - total;
    const std::string plus = difference.sign() > 0 ? "+" : "";
    return {plus + difference.str(), plus + difference.str(DecimalMark::comma)};
}

} // namespace

void check_totals(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    if (!reading.maxima_known || set.leaves.empty()) {
        return;
    }
    // Kinds with the same sum and total are told of together.
    std::vector<bool> told(set.unit_kinds.size(), false);
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        const Rational sum = sum_of_maxima(set, kind);
        const Rational& total = set.full_points[kind];
        if (told[kind] || sum == total) {
            continue;
        }
        std::vector<std::string> kinds;
        for (std::size_t other = kind; other < set.unit_kinds.size(); ++other) {
            if (set.full_points[other] == total && sum_of_maxima(set, other) == sum) {
                told[other] = true;
                kinds.push_back(set.unit_kinds[other]);
            }
        }
        reading.add(
            messages::total_mismatch, reading.total_spot,
            {quoted_list(kinds), amount(sum), amount(total), signed_difference(sum, total)});
    }
}

} // namespace assess
