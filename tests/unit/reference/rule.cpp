#include "rule.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace reference {

namespace {

Value number(const Number& points)
{
    return {Value::Kind::number, points};
}

Value worth(const Round& round, const assess::Submission& unit, const assess::Expression& value)
{
    Names names;
    names.measure = [&](const std::string& measure) {
        return round.handed_in.measure(unit.unit.code, measure);
    };
    return evaluate(value.source, names);
}

Value choice(const assess::ChoiceRule& rule, const assess::Answer* answer)
{
    if (answer == nullptr || (!answer->choice && !answer->points)) {
        return {};
    }
    if (answer->choice) {
        return number(number_of(rule.choices.at(*answer->choice).points));
    }
    const auto fits =
        std::count_if(rule.choices.begin(), rule.choices.end(),
                      [&](const assess::Option& level) { return level.points == *answer->points; });
    return fits == 1 ? number(number_of(*answer->points)) : Value{};
}

Value checklist(const assess::ChecklistRule& rule, const assess::Answer* answer)
{
    if (answer == nullptr) {
        return {};
    }
    const std::set<std::size_t> items =
        answer->items ? std::set<std::size_t>(answer->items->begin(), answer->items->end())
                      : std::set<std::size_t>{};
    if (items.empty() && !answer->points) {
        return {};
    }
    Number sum;
    for (std::size_t item = 0; item < rule.items.size(); ++item) {
        sum += items.count(item) == 1 ? number_of(rule.items[item].points) : Number{0};
    }
    return number(sum);
}

bool holds(const assess::Bound& bound, const Number& value)
{
    const Number edge = number_of(bound.value);
    switch (bound.kind) {
    case assess::Bound::Kind::at_least:
        return value >= edge;
    case assess::Bound::Kind::above:
        return value > edge;
    case assess::Bound::Kind::at_most:
        return value <= edge;
    case assess::Bound::Kind::below:
        return value < edge;
    }
    throw std::logic_error{"a bound of a new kind"};
}

Number steps(const assess::StepsRule& rule, const Number& value)
{
    for (const assess::Step& step : rule.steps) {
        if (holds(step.bound, value)) {
            return number_of(step.points);
        }
    }
    return number_of(rule.otherwise);
}

Value ratio(const Round& round, const assess::Submission& unit, const assess::RatioRule& rule,
            const Number& max)
{
    const Value above = worth(round, unit, rule.numerator);
    const Value below = worth(round, unit, rule.denominator);
    for (const Value::Kind kind : {Value::Kind::missing, Value::Kind::nothing_arose}) {
        if (above.kind == kind || below.kind == kind) {
            return {kind, 0};
        }
    }
    if (below.number == 0) {
        return {Value::Kind::nothing_arose, 0};
    }
    const Number reached = above.number / below.number;
    if (rule.floor && reached < number_of(*rule.floor)) {
        return number(0);
    }
    const Number share = reached / number_of(rule.target);
    return number(share > 1 ? max : Number{max * share});
}

/// Straight between the two points; outside them as flat as at the nearer one.
Number linear(const assess::LinearRule& rule, const Number& value)
{
    const Number x1 = number_of(rule.from.at);
    const Number y1 = number_of(rule.from.points);
    const Number x2 = number_of(rule.to.at);
    const Number y2 = number_of(rule.to.points);
    const Number way = std::clamp(Number{(value - x1) / (x2 - x1)}, Number{0}, Number{1});
    return y1 + way * (y2 - y1);
}

Number increments(const assess::IncrementsRule& rule, const Number& value)
{
    const Number gone = rule.direction == assess::IncrementsRule::Direction::up
                            ? Number{value - number_of(rule.start)}
                            : Number{number_of(rule.start) - value};
    return number_of(rule.base) + number_of(rule.each) * floor_of(gone / number_of(rule.every));
}

Number relative(const Round& round, const assess::Submission& unit,
                const assess::RelativeRule& rule, const Number& own, const Number& max)
{
    const bool min_max = rule.form == assess::RelativeRule::Form::min_max;
    const auto seen = [&](const Number& value) {
        return !min_max && value < 0 ? Number{0} : value;
    };
    std::set<Number> values;
    for (const assess::Submission& other : round.input.units) {
        const Value value = worth(round, other, rule.value);
        if (other.kind == unit.kind && value.kind == Value::Kind::number) {
            values.insert(seen(value.number));
        }
    }
    const Number lowest = *values.begin();
    const Number highest = *values.rbegin();
    const bool least_is_best = rule.form == assess::RelativeRule::Form::best_is_min;
    const Number value = seen(own);
    if (value == (least_is_best ? lowest : highest)) {
        return max;
    }
    if (min_max) {
        return max * (value - lowest) / (highest - lowest);
    }
    return least_is_best ? Number{max * lowest / value} : Number{max * value / highest};
}

Value from_value(const Round& round, const assess::Submission& unit, const assess::Leaf& leaf)
{
    const Number max = number_of(leaf.max_points);
    const Value value = worth(round, unit, *assess::expressions_of(leaf.rule).at(0));
    if (value.kind != Value::Kind::number) {
        return value;
    }
    const Number& v = value.number;
    if (const auto* rule = std::get_if<assess::StepsRule>(&leaf.rule)) {
        return number(steps(*rule, v));
    }
    if (const auto* rule = std::get_if<assess::LinearRule>(&leaf.rule)) {
        return number(linear(*rule, v));
    }
    if (const auto* rule = std::get_if<assess::CountRule>(&leaf.rule)) {
        return number(number_of(rule->each) * v);
    }
    if (const auto* rule = std::get_if<assess::DeductRule>(&leaf.rule)) {
        return number(max - number_of(rule->each) * v);
    }
    if (const auto* rule = std::get_if<assess::IncrementsRule>(&leaf.rule)) {
        return number(increments(*rule, v));
    }
    return number(relative(round, unit, std::get<assess::RelativeRule>(leaf.rule), v, max));
}

} // namespace

Value rule_value(const Round& round, const assess::Submission& unit, const assess::Leaf& leaf)
{
    const std::string& code = unit.unit.code;
    const assess::Answer* answer = round.handed_in.answer(code, leaf.id);
    const Number max = number_of(leaf.max_points);
    if (const auto* rule = std::get_if<assess::ChoiceRule>(&leaf.rule)) {
        return choice(*rule, answer);
    }
    if (const auto* rule = std::get_if<assess::ChecklistRule>(&leaf.rule)) {
        return checklist(*rule, answer);
    }
    if (std::holds_alternative<assess::ClaimedRule>(leaf.rule)) {
        const bool claimed = answer != nullptr && answer->points;
        return claimed ? number(number_of(*answer->points)) : Value{};
    }
    if (const auto* rule = std::get_if<assess::RatioRule>(&leaf.rule)) {
        return ratio(round, unit, *rule, max);
    }
    if (std::holds_alternative<assess::ResultRule>(leaf.rule)) {
        const assess::OtherResult* result = round.handed_in.result(code, leaf.id);
        return result != nullptr ? number(max * number_of(result->share)) : Value{};
    }
    return from_value(round, unit, leaf);
}

} // namespace reference
