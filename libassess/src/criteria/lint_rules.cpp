#include "lint_rules.hpp"

#include "amounts.hpp"
#include "lint_messages.hpp"
#include "rule_messages.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

/// The value a rule looks at: its text in the file and what it can be.
struct RuleValue {
    std::string text;
    ValueRange range;
};

RuleValue value_of(const RuleContext& context, const Expression& value)
{
    return {value.source, range_of(value, context.reading.ranges_of_measures())};
}

/// Judges a number that is held against the value.
void check_bound(const TomlTable& table, std::string_view key, const Rational& bound,
                 const RuleValue& value)
{
    if (value.range.can_be(bound)) {
        return;
    }
    const Rational share = bound / Rational::whole(100);
    const Arg reason = range_in_words(value.text, value.range);
    if (value.range.share && value.range.can_be(share)) {
        table.add(messages::bound_beyond_share, key,
                  {key, amount(bound), reason, bound.str(), share.str()});
    } else {
        table.add(messages::bound_beyond_value, key,
                  {key, amount(bound, value.range.share), reason});
    }
}

/// Points as they are kept, if rounding lifts them.
Rational lifted(const Scoring& scoring, const Rational& points)
{
    return scoring.round_at == Scoring::RoundAt::criterion
               ? std::max(points, points.rounded(scoring.decimals, scoring.rounding))
               : points;
}

/// `most` is what the value's range lets a leaf earn; nothing: it has no limit.
void check_most(const RuleContext& context, const std::optional<Rational>& most,
                const RuleValue& value)
{
    if (!context.max_points || !most ||
        lifted(context.reading.set.scoring, *most) >= *context.max_points) {
        return;
    }
    context.table.add(
        value.range.share ? messages::max_not_reached_share : messages::max_not_reached, "max",
        {context.leaf, amount(*context.max_points), amount(std::max(*most, Rational{})),
         range_in_words(value.text, value.range)});
}

/// The value never takes a point away, or is the same for all that are compared.
void tell_constant(const RuleContext& context, const RuleValue& value)
{
    if (context.max_points) {
        context.table.add(
            messages::rule_constant, "value",
            {context.leaf, amount(*context.max_points), range_in_words(value.text, value.range)});
    }
}

/// The table under a key, where it is one.
template <typename Judge> void within(const RuleContext& context, std::string_view key, Judge judge)
{
    if (const auto* const node = context.table.node(key); node != nullptr && node->is_table()) {
        judge(TomlTable{
            context.table.reading(), *node->as_table(), std::string{key}, {"at", "points"}});
    }
}

/// The points at one end of the range, or of the line where the range has no end on that side.
Rational points_at(const LinearRule& rule, const std::optional<Rational>& value, bool low)
{
    const bool rising = rule.from.at < rule.to.at;
    const LinePoint& left = rising ? rule.from : rule.to;
    const LinePoint& right = rising ? rule.to : rule.from;
    if (!value) {
        return low ? left.points : right.points;
    }
    const Rational at = std::clamp(*value, left.at, right.at);
    return left.points + (right.points - left.points) * (at - left.at) / (right.at - left.at);
}

/// The measure that the value is, where it is a declared one.
const Measure* single_measure(const Reading& reading, const Expression& value)
{
    const bool single = value.nodes.size() == 1 && value.nodes.front().op == Operator::name;
    const std::size_t index = single ? value.nodes.front().index : reading.set.measures.size();
    return index < reading.set.measures.size() ? &reading.set.measures[index] : nullptr;
}

/// A share of more than the whole is no step that anybody means who declares no maximum.
bool is_above_whole(const RuleContext& context, const Expression& value, const Rational& bound)
{
    const Measure* const measure = single_measure(context.reading, value);
    const Declared* const declared = measure != nullptr ? measure->declared() : nullptr;
    return declared != nullptr && declared->type == Declared::Type::percent && !declared->max &&
           bound > Rational::whole(1);
}

/// Whether the bound holds for every value of the range, or for none. REQUIRES that the range has
/// the bound's value.
std::optional<bool> verdict_of(const Bound& bound, const ValueRange& range)
{
    const bool lowest = range.low == bound.value;
    const bool highest = range.high == bound.value;
    switch (bound.kind) {
    case Bound::Kind::at_least:
        return lowest ? std::optional{true} : std::nullopt;
    case Bound::Kind::at_most:
        return highest ? std::optional{true} : std::nullopt;
    case Bound::Kind::above:
        return highest ? std::optional{false} : std::nullopt;
    case Bound::Kind::below:
        break;
    }
    return lowest ? std::optional{false} : std::nullopt;
}

bool is_fixed(const ValueRange& range)
{
    return range.low && range.low == range.high;
}

/// The points of steps from the lowest value to the highest.
std::vector<Rational> points_along(const StepsRule& rule)
{
    std::vector<Rational> values;
    for (const Step& step : rule.steps) {
        values.push_back(step.bound.value);
    }
    std::ranges::sort(values);
    std::vector<Rational> probes{values.front() - Rational::whole(1)};
    for (std::size_t index = 0; index < values.size(); ++index) {
        const Rational next =
            index + 1 < values.size() ? values[index + 1] : values[index] + Rational::whole(2);
        probes.push_back(values[index]);
        probes.push_back((values[index] + next) / Rational::whole(2));
    }
    std::vector<Rational> points;
    for (const Rational& probe : probes) {
        const auto step = std::ranges::find_if(
            rule.steps, [&](const Step& one) { return one.bound.holds(probe); });
        points.push_back(step == rule.steps.end() ? rule.otherwise : step->points);
    }
    return points;
}

bool looks_upward(const Step& step)
{
    return step.bound.kind == Bound::Kind::at_least || step.bound.kind == Bound::Kind::above;
}

} // namespace

void check_ratio(const RuleContext& context, const RatioRule& rule)
{
    if (rule.numerator.empty() || rule.denominator.empty()) {
        return;
    }
    const RangeScope scope = context.reading.ranges_of_measures();
    const ValueRange exact = quotient_range(rule.numerator, rule.denominator, scope);
    const RuleValue divisor = value_of(context, rule.denominator);
    if (is_fixed(divisor.range) && divisor.range.low->is_zero()) {
        context.table.add(messages::rule_never_arises, "denominator",
                          {context.leaf, range_in_words(divisor.text, divisor.range)});
        return;
    }
    const std::string text = rule.numerator.source + " / " + rule.denominator.source;
    const RuleValue share{text, as_share(exact)};
    check_bound(context.table, "target", rule.target, share);
    if (rule.floor) {
        check_bound(context.table, "floor", *rule.floor, share);
    }
    if (exact.high && context.max_points) {
        check_most(context, *context.max_points * *exact.high / rule.target, {text, exact});
    }
}

void check_linear(const RuleContext& context, const LinearRule& rule)
{
    const RuleValue value = value_of(context, rule.value);
    const auto judge = [&](const LinePoint& point) {
        return
            [&value, &point](const TomlTable& table) { check_bound(table, "at", point.at, value); };
    };
    within(context, "from", judge(rule.from));
    within(context, "to", judge(rule.to));
    check_most(
        context,
        std::max(points_at(rule, value.range.low, true), points_at(rule, value.range.high, false)),
        value);
}

void check_count(const RuleContext& context, const CountRule& rule)
{
    const RuleValue value = value_of(context, rule.value);
    check_most(context,
               value.range.high ? std::optional{rule.each * *value.range.high} : std::nullopt,
               value);
}

void check_deduct(const RuleContext& context, const DeductRule& rule)
{
    const RuleValue value = value_of(context, rule.value);
    if (context.max_points && value.range.low && value.range.low->sign() > 0) {
        check_most(context, *context.max_points - rule.each * *value.range.low, value);
    }
    if (value.range.high && value.range.high->sign() <= 0) {
        tell_constant(context, value);
    }
}

void check_increments(const RuleContext& context, const IncrementsRule& rule)
{
    const RuleValue value = value_of(context, rule.value);
    check_bound(context.table, "start", rule.start, value);
    const bool up = rule.direction == IncrementsRule::Direction::up;
    const std::optional<Rational>& end = up ? value.range.high : value.range.low;
    if (!end) {
        return;
    }
    const Rational way = up ? *end - rule.start : rule.start - *end;
    check_most(context, rule.base + rule.each * (way / rule.every).floor(), value);
}

void check_relative(const RuleContext& context, const RelativeRule& rule)
{
    const RuleValue value = value_of(context, rule.value);
    if (is_fixed(value.range)) {
        tell_constant(context, value);
    }
}

void check_step(const RuleContext& context, const Expression& value, const SpottedBound& step)
{
    if (value.empty()) {
        return;
    }
    const ValueRange range = value_of(context, value).range;
    const Arg bound = amount(step.bound.value, step.bound.percent);
    if (!range.can_be(step.bound.value)) {
        context.table.reading().add(messages::step_beyond_measure, step.spot,
                                    {bound, value.source, range_in_words(range)});
    } else if (is_above_whole(context, value, step.bound.value)) {
        context.table.reading().add(messages::step_above_whole, step.spot, {bound, value.source});
    }
}

void check_step_edges(const RuleContext& context, const StepsRule& rule,
                      const std::vector<Spot>& spots)
{
    const RuleValue value = value_of(context, rule.value);
    for (std::size_t index = 0; index < rule.steps.size(); ++index) {
        const Bound& bound = rule.steps[index].bound;
        const auto verdict =
            value.range.can_be(bound.value) ? verdict_of(bound, value.range) : std::nullopt;
        // A last step that takes what the others left is a way to write `otherwise`.
        const bool takes_the_rest = index > 0 && index + 1 == rule.steps.size();
        if (verdict == false || (verdict == true && !takes_the_rest)) {
            context.table.reading().add(
                *verdict ? messages::step_always_holds : messages::step_never_holds, spots[index],
                {index + 1, range_in_words(value.text, value.range)});
        }
    }
}

void check_slope(const RuleContext& context, const StepsRule& rule)
{
    const std::vector<Rational> points = points_along(rule);
    const bool rises = std::ranges::adjacent_find(points, std::less{}) != points.end();
    const bool falls = std::ranges::adjacent_find(points, std::greater{}) != points.end();
    if (rises && falls) {
        context.table.add(messages::steps_uneven, "steps", {context.leaf});
    } else if (falls && std::ranges::all_of(rule.steps, looks_upward)) {
        context.table.add(messages::steps_falling, "steps", {context.leaf});
    }
}

void check_occasion(Reading& reading, const Leaf& leaf)
{
    if (leaf.nothing_arose) {
        return;
    }
    const RangeScope scope = reading.ranges_of_measures();
    const auto* const ratio = std::get_if<RatioRule>(&leaf.rule);
    bool divides = ratio != nullptr && range_of(ratio->denominator, scope).can_be(Rational{});
    std::optional<std::size_t> open;
    for (const Expression* const expression : expressions_of(leaf.rule)) {
        const std::vector<ValueRange> ranges = node_ranges(*expression, scope);
        for (std::size_t node = 0; node < ranges.size(); ++node) {
            const bool may_not_arise = ranges[node].may_not_arise;
            if (expression->nodes[node].op == Operator::divide && may_not_arise) {
                const std::size_t divisor = node - 1;
                divides = divides || ranges[divisor].can_be(Rational{});
            } else if (expression->nodes[node].op == Operator::name && may_not_arise && !open) {
                open = expression->nodes[node].index;
            }
        }
    }
    if (divides) {
        reading.add(messages::nothing_arose_missing, leaf.spot, {leaf.id});
    } else if (open) {
        reading.add(messages::nothing_arose_implied, leaf.spot,
                    {leaf.id, reading.set.measures[*open].id});
    }
}

} // namespace assess
