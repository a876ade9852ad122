#include "amounts.hpp"
#include "claims.hpp"
#include "lint.hpp"
#include "lint_messages.hpp"
#include "set_messages.hpp"

#include <algorithm>

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

/// A gate or a quota may still bring units into the bands after it.
bool moves_below(const CriteriaSet& set, std::size_t band)
{
    const bool caps = std::ranges::any_of(
        set.gates, [band](const Gate& gate) { return gate.cap && *gate.cap > band; });
    const auto last = set.bands.begin() + static_cast<std::ptrdiff_t>(band) + 1;
    return caps || std::any_of(set.bands.begin(), last,
                               [](const Band& one) { return one.quota.has_value(); });
}

/// Totals are never below 0.
void check_lowest_bound(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    for (std::size_t index = 0; index + 1 < set.bands.size(); ++index) {
        const Band& band = set.bands[index];
        if (band.bound && band.bound->holds(Rational{}) && !moves_below(set, index)) {
            reading.add(messages::band_takes_all, band.spot, {band.id, amount(band.bound->value)});
            return;
        }
    }
}

} // namespace

void check_totals(Reading& reading)
{
    check_lowest_bound(reading);
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
