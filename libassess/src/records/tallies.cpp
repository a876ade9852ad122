#include "tallies.hpp"

#include <algorithm>
#include <cstring>

namespace assess {

namespace {

using Aggregate = Counted::Aggregate;

/// A sum of millionths, which may be longer than 64 bits.
__extension__ using Wide = __int128;

Rational rational_of(Wide millionths)
{
    constexpr std::int64_t part = 1'000'000'000'000;
    const auto low = static_cast<std::int64_t>(millionths % part);
    const auto middle = static_cast<std::int64_t>(millionths / part % part);
    const auto high = static_cast<std::int64_t>(millionths / part / part);
    const Rational scale = Rational::whole(part);
    const Rational steps =
        (Rational::whole(high) * scale + Rational::whole(middle)) * scale + Rational::whole(low);
    return steps / Rational::whole(Decimal::one);
}

} // namespace

std::vector<TallyPlan> plan_tallies(const CriteriaSet& set, std::size_t book,
                                    Conditions& conditions)
{
    std::vector<TallyPlan> plans;
    for (std::size_t index = 0; index < set.measures.size(); ++index) {
        const Counted* const counted = set.measures[index].counted();
        if (counted == nullptr || counted->from != book) {
            continue;
        }
        TallyPlan plan{index, counted->aggregate, counted->column.value_or(0),
                       conditions.add(counted->where)};
        if (plan.aggregate == Aggregate::distinct) {
            if (plan.column == set.registers[book].key) {
                plan.aggregate = Aggregate::count; // every record that counts has its own
            } else {
                conditions.need_texts(plan.column);
            }
        }
        plans.push_back(plan);
    }
    return plans;
}

Tallies::Tallies(std::span<const TallyPlan> plans, const Register& book, std::size_t units)
{
    std::size_t distinct = 0;
    for (const TallyPlan& plan : plans) {
        const Kind kind = plan.aggregate == Aggregate::count      ? Kind::count
                          : plan.aggregate == Aggregate::distinct ? Kind::distinct
                                                                  : Kind::tally;
        std::size_t& next = kind == Kind::count      ? counters_
                            : kind == Kind::distinct ? distinct
                                                     : sums_;
        slots_.push_back({plan, kind, next++});
    }
    for (const Column& column : book.columns) {
        texts_.push_back(column.type == Column::Type::text);
    }
    units = std::max<std::size_t>(units, 1); // rows with a fault are counted 0 times for the first
    records_.resize(units);
    counts_.resize(units * counters_);
    tallies_.resize(units * sums_);
    distinct_.resize(distinct);
}

void Tallies::add(const CountedRows& rows, const Conditions& conditions,
                  std::span<const ColumnValues> columns)
{
    for (std::size_t row = 0; row < rows.units.size(); ++row) {
        records_[rows.units[row]] += rows.counts[row];
    }
    for (const Slot& slot : slots_) {
        switch (slot.kind) {
        case Kind::count:
            add_counts(slot, rows, conditions);
            break;
        case Kind::tally:
            add_values(slot, rows, conditions, columns[slot.plan.column]);
            break;
        case Kind::distinct:
            add_distinct(slot, rows, conditions, columns[slot.plan.column]);
            break;
        }
    }
}

void Tallies::add_counts(const Slot& slot, const CountedRows& rows, const Conditions& conditions)
{
    const auto truth = conditions.truth(slot.plan.condition);
    std::uint64_t* const counts = counts_.data() + slot.index;
    for (std::size_t row = 0; row < rows.units.size(); ++row) {
        counts[rows.units[row] * counters_] += std::uint64_t{rows.counts[row]} & (truth[row] >> 1U);
    }
}

void Tallies::add_values(const Slot& slot, const CountedRows& rows, const Conditions& conditions,
                         const ColumnValues& values)
{
    const auto truth = conditions.truth(slot.plan.condition);
    for (std::size_t row = 0; row < rows.units.size(); ++row) {
        if ((rows.counts[row] & values.known[row] & (truth[row] >> 1U)) == 0) {
            continue;
        }
        Tally& tally = tallies_[rows.units[row] * sums_ + slot.index];
        const std::int64_t value = values.numbers[row];
        const bool is_first = tally.count++ == 0;
        if (slot.plan.aggregate == Aggregate::min) {
            tally.extreme = is_first ? value : std::min(tally.extreme, value);
        } else if (slot.plan.aggregate == Aggregate::max) {
            tally.extreme = is_first ? value : std::max(tally.extreme, value);
        } else {
            tally.sum += value;
        }
    }
}

void Tallies::add_distinct(const Slot& slot, const CountedRows& rows, const Conditions& conditions,
                           const ColumnValues& values)
{
    const auto truth = conditions.truth(slot.plan.condition);
    const bool text = texts_[slot.plan.column];
    DistinctValues& distinct = distinct_[slot.index];
    for (std::size_t row = 0; row < rows.units.size(); ++row) {
        if ((rows.counts[row] & values.known[row] & (truth[row] >> 1U)) == 0) {
            continue;
        }
        std::int64_t number = text ? 0 : values.numbers[row];
        char bytes[sizeof number]; // NOLINT(*-avoid-c-arrays)
        std::memcpy(bytes, &number, sizeof number);
        distinct.add(rows.units[row],
                     text ? values.texts[row] : std::string_view{bytes, sizeof number});
    }
}

void Tallies::add_all(const Tallies& other)
{
    for (std::size_t unit = 0; unit < records_.size(); ++unit) {
        records_[unit] += other.records_[unit];
    }
    for (std::size_t at = 0; at < counts_.size(); ++at) {
        counts_[at] += other.counts_[at];
    }
    for (std::size_t at = 0; at < tallies_.size(); ++at) {
        Tally& mine = tallies_[at];
        const Tally& others = other.tallies_[at];
        const Slot& slot = *std::ranges::find_if(slots_, [&](const Slot& candidate) {
            return candidate.kind == Kind::tally && candidate.index == at % sums_;
        });
        if (others.count > 0) {
            const bool least = slot.plan.aggregate == Aggregate::min;
            mine.extreme = mine.count == 0 ? others.extreme
                           : least         ? std::min(mine.extreme, others.extreme)
                                           : std::max(mine.extreme, others.extreme);
        }
        mine.sum += others.sum;
        mine.count += others.count;
    }
    for (std::size_t at = 0; at < distinct_.size(); ++at) {
        distinct_[at].add_all(other.distinct_[at]);
    }
}

Outcome Tallies::outcome(const Slot& slot, std::size_t unit) const
{
    if (slot.kind == Kind::count) {
        const std::uint64_t count = counts_[unit * counters_ + slot.index];
        return Outcome::of(Rational::whole(static_cast<std::int64_t>(count)));
    }
    if (slot.kind == Kind::distinct) {
        const std::uint64_t count = distinct_counts_[slot.index][unit];
        return Outcome::of(Rational::whole(static_cast<std::int64_t>(count)));
    }
    const Tally& tally = tallies_[unit * sums_ + slot.index];
    if (slot.plan.aggregate == Aggregate::sum) {
        return Outcome::of(rational_of(tally.sum));
    }
    if (tally.count == 0) {
        return Outcome::nothing_arose();
    }
    if (slot.plan.aggregate == Aggregate::mean) {
        return Outcome::of(rational_of(tally.sum) /
                           Rational::whole(static_cast<std::int64_t>(tally.count)));
    }
    return Outcome::of(Rational{Decimal::of_steps(tally.extreme)});
}

void Tallies::count_distinct()
{
    distinct_counts_.assign(distinct_.size(), std::vector<std::uint64_t>(records_.size()));
    for (std::size_t at = 0; at < distinct_.size(); ++at) {
        distinct_[at].count(distinct_counts_[at]);
    }
}

std::vector<Outcome> Tallies::outcomes(std::size_t unit) const
{
    std::vector<Outcome> outcomes;
    for (const Slot& slot : slots_) {
        outcomes.push_back(outcome(slot, unit));
    }
    return outcomes;
}

} // namespace assess
