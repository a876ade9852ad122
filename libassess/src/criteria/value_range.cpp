#include "value_range.hpp"

#include "range_arithmetic.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

/// Ends of products grow with the figures in them.
constexpr std::size_t most_figures = 100;

Rational whole(std::int64_t number)
{
    return Rational::whole(number);
}

bool counts_records(const Measure& measure)
{
    const Counted* const counted = measure.counted();
    return counted != nullptr && (counted->aggregate == Counted::Aggregate::count ||
                                  counted->aggregate == Counted::Aggregate::distinct);
}

bool counts_every_record(const Measure& measure)
{
    return measure.counted()->aggregate == Counted::Aggregate::count &&
           measure.counted()->where.empty();
}

ValueRange days_between(const ValueRange& from, const ValueRange& until)
{
    constexpr int shortest = 365;
    constexpr int longest = 366;
    ValueRange days = sum_of(until, negative_of(from));
    days.whole = true;
    if (days.low) {
        days.low = *days.low * whole(days.low->sign() < 0 ? longest : shortest);
    }
    if (days.high) {
        days.high = *days.high * whole(days.high->sign() < 0 ? shortest : longest);
    }
    return days;
}

/// A quotient of two counts of one register is a share of its records.
ValueRange among_records(ValueRange range, const ExpressionNode& left, const ExpressionNode& right,
                         const RangeScope& scope)
{
    if (scope.counts == nullptr || left.op != Operator::name || right.op != Operator::name) {
        return range;
    }
    const Measure& part = scope.counts->measures[left.index];
    const Measure& all = scope.counts->measures[right.index];
    if (counts_records(part) && counts_records(all) &&
        part.counted()->from == all.counted()->from) {
        range = as_share(std::move(range));
        range.high = counts_every_record(all) ? whole(1) : range.high;
    }
    return range;
}

class NodeRanges {
public:
    NodeRanges(const Expression& expression, const RangeScope& scope)
        : nodes_{expression.nodes}, scope_{scope}
    {
        for (const ExpressionNode& node : nodes_) {
            figures_ += node.operands == 0 ? leaf(node).figures : 0;
        }
    }

    std::vector<ValueRange> all()
    {
        std::vector<std::size_t> waiting; // nodes that wait for their operator
        for (std::size_t at = 0; at < nodes_.size(); ++at) {
            const std::size_t first = waiting.size() - nodes_[at].operands;
            operands_.clear();
            for (std::size_t index = first; index < waiting.size(); ++index) {
                operands_.push_back(&ranges_[waiting[index]]);
            }
            ValueRange range = nodes_[at].operands == 0 ? leaf(nodes_[at]) : combined(at);
            waiting.resize(first);
            waiting.push_back(at);
            ranges_.push_back(std::move(range));
        }
        if (!ranges_.empty() && figures_ <= most_figures) {
            ranges_.back().figures = figures_;
        }
        return std::move(ranges_);
    }

private:
    const ValueRange& operand(std::size_t index) const { return *operands_[index]; }

    ValueRange leaf(const ExpressionNode& node) const
    {
        switch (node.op) {
        case Operator::constant:
            return constant(node);
        case Operator::name:
            return scope_.names[node.index];
        case Operator::total:
            return scope_.results->total;
        case Operator::points:
            return part(node).points;
        case Operator::share:
            return part(node).share;
        case Operator::period_end:
            return ValueRange::exactly(whole(1));
        default:
            return ValueRange::exactly({}); // period_start
        }
    }

    static ValueRange constant(const ExpressionNode& node)
    {
        const bool counted = node.type == ValueType::number || node.type == ValueType::truth;
        ValueRange range = counted ? ValueRange::exactly(node.number) : ValueRange{};
        range.whole = counted && node.number == node.number.floor();
        return range;
    }

    const PartRange& part(const ExpressionNode& node) const
    {
        switch (node.part) {
        case Part::lesson:
            return scope_.results->lessons[node.index];
        case Part::criterion:
            return scope_.results->criteria[node.index];
        case Part::leaf:
            break;
        }
        return scope_.results->leaves[node.index];
    }

    ValueRange combined(std::size_t at) const
    {
        const Operator op = nodes_[at].op;
        if (op == Operator::is_null || op == Operator::is_not_null) {
            return null_question(op);
        }
        ValueRange range = computed(at);
        for (const ValueRange* const one : operands_) {
            inherit(range, *one);
        }
        if (figures_ > most_figures && nodes_[at].type == ValueType::number) {
            range.low.reset();
            range.high.reset();
        }
        return range;
    }

    ValueRange null_question(Operator op) const
    {
        const bool asks_null = op == Operator::is_null;
        if (operand(0).never) {
            return truth_range(asks_null);
        }
        return truth_range(operand(0).may_lack ? std::nullopt : std::optional{!asks_null});
    }

    ValueRange computed(std::size_t at) const
    {
        switch (nodes_[at].op) {
        case Operator::logical_or:
            return joined(true);
        case Operator::logical_and:
            return joined(false);
        case Operator::logical_not:
            return negated();
        case Operator::in:
            return membership();
        case Operator::add:
            return sum_of(operand(0), operand(1));
        case Operator::subtract:
            return sum_of(operand(0), negative_of(operand(1)));
        case Operator::multiply:
            return product_of(operand(0), operand(1));
        case Operator::divide:
            return quotient(at);
        case Operator::negate:
            return negative_of(operand(0));
        case Operator::days:
            return days_between(operand(0), operand(1));
        case Operator::month:
            return ValueRange::of(whole(1), whole(12));
        case Operator::workdays:
        case Operator::due:
        case Operator::year:
            return {};
        default:
            return compared(nodes_[at].op, operand(0), operand(1));
        }
    }

    /// One operand with the truth `decisive` decides; without it all must have the other.
    ValueRange joined(bool decisive) const
    {
        bool all_other = true;
        for (const ValueRange* const one : operands_) {
            const std::optional<bool> known = one->verdict();
            if (known == decisive) {
                return truth_range(decisive);
            }
            all_other = all_other && known;
        }
        return truth_range(all_other ? std::optional{!decisive} : std::nullopt);
    }

    ValueRange negated() const
    {
        const std::optional<bool> known = operand(0).verdict();
        return truth_range(known ? std::optional{!*known} : std::nullopt);
    }

    ValueRange membership() const
    {
        bool none = true;
        for (std::size_t index = 1; index < operands_.size(); ++index) {
            const auto same = compared(Operator::equal, operand(0), operand(index)).verdict();
            if (same == true) {
                return truth_range(true);
            }
            none = none && same == false;
        }
        return truth_range(none ? std::optional{false} : std::nullopt);
    }

    ValueRange quotient(std::size_t at) const
    {
        const ValueRange range = quotient_of(operand(0), operand(1));
        return at > 1 ? among_records(range, nodes_[at - 2], nodes_[at - 1], scope_) : range;
    }

    std::span<const ExpressionNode> nodes_;
    const RangeScope& scope_;
    std::vector<ValueRange> ranges_;
    std::vector<const ValueRange*> operands_;
    std::size_t figures_ = 0;
};

/// The points of a leaf that may be rounded up above its maximum.
Rational most_points(const CriteriaSet& set, const Leaf& leaf)
{
    const Scoring& scoring = set.scoring;
    return scoring.round_at == Scoring::RoundAt::criterion
               ? std::max(leaf.max_points,
                          leaf.max_points.rounded(scoring.decimals, scoring.rounding))
               : leaf.max_points;
}

/// Sums over leaves that follow one another.
class PartSums {
public:
    PartSums(const CriteriaSet& set, std::size_t kind) : set_{set}, kind_{kind} {}

    PartRange of(std::size_t first, std::size_t count, bool standard_only) const
    {
        Rational points;
        Rational share = whole(1);
        bool applies = false;
        for (std::size_t index = first; index < first + count; ++index) {
            const Leaf& leaf = set_.leaves[index];
            if (!leaf.applies[kind_]) {
                continue;
            }
            applies = true;
            if (!standard_only || leaf.kind == LeafKind::standard) {
                const Rational most = most_points(set_, leaf);
                points += most;
                share = leaf.max_points.is_zero() ? share : std::max(share, most / leaf.max_points);
            }
        }
        PartRange range{ValueRange::of({}, points), ValueRange::of({}, share)};
        range.share.share = true;
        range.share.may_not_arise = true;
        range.points.never = !applies;
        range.share.never = !applies;
        return range;
    }

    /// No total is above the declared one and the bonus, unless rounding lifts a leaf.
    ValueRange total() const
    {
        Rational bonus;
        for (const Leaf& leaf : set_.leaves) {
            const bool counts = leaf.kind == LeafKind::bonus && leaf.applies[kind_];
            bonus += counts ? most_points(set_, leaf) : Rational{};
        }
        const Scoring& scoring = set_.scoring;
        const Rational most =
            set_.full_points[kind_] * *of(0, set_.leaves.size(), true).share.high +
            (scoring.bonus_cap ? std::min(bonus, *scoring.bonus_cap) : bonus);
        return ValueRange::of({}, scoring.ceiling ? std::min(most, *scoring.ceiling) : most);
    }

private:
    const CriteriaSet& set_;
    std::size_t kind_;
};

} // namespace

ValueRange ValueRange::of(Rational low, Rational high)
{
    ValueRange range;
    range.low = std::move(low);
    range.high = std::move(high);
    return range;
}

bool ValueRange::can_be(const Rational& value) const
{
    return (!low || *low <= value) && (!high || value < *high || (value == *high && !open_high));
}

std::optional<bool> ValueRange::verdict() const
{
    const bool may_hold = !high || high->sign() > 0;
    const bool may_fail = !low || low->sign() <= 0;
    return may_hold && may_fail ? std::nullopt : std::optional{may_hold};
}

ValueRange total_range(const CriteriaSet& set, std::size_t kind)
{
    return PartSums{set, kind}.total();
}

ResultRanges result_ranges(const CriteriaSet& set, std::size_t kind)
{
    const PartSums sums{set, kind};
    ResultRanges ranges{sums.total(), {}, {}, {}};
    for (const Lesson& lesson : set.lessons) {
        ranges.lessons.push_back(sums.of(lesson.first_leaf, lesson.leaf_count, true));
    }
    for (const Criterion& criterion : set.criteria) {
        ranges.criteria.push_back(sums.of(criterion.first_leaf, criterion.leaf_count, false));
    }
    for (std::size_t leaf = 0; leaf < set.leaves.size(); ++leaf) {
        ranges.leaves.push_back(sums.of(leaf, 1, false));
    }
    return ranges;
}

std::vector<ValueRange> node_ranges(const Expression& expression, const RangeScope& scope)
{
    return NodeRanges{expression, scope}.all();
}

ValueRange range_of(const Expression& expression, const RangeScope& scope)
{
    std::vector<ValueRange> ranges = node_ranges(expression, scope);
    return ranges.empty() ? ValueRange{} : std::move(ranges.back());
}

ValueRange quotient_range(const Expression& numerator, const Expression& denominator,
                          const RangeScope& scope)
{
    ValueRange range = quotient_of(range_of(numerator, scope), range_of(denominator, scope));
    return numerator.nodes.size() == 1 && denominator.nodes.size() == 1
               ? among_records(std::move(range), numerator.nodes[0], denominator.nodes[0], scope)
               : range;
}

ValueRange as_share(ValueRange quotient)
{
    const Rational most = whole(highest_share);
    quotient.low = std::max(quotient.low.value_or(Rational{}), Rational{});
    quotient.high = std::min(quotient.high.value_or(most), most);
    quotient.share = true;
    return quotient;
}

} // namespace assess
