#include "rules.hpp"

#include <assess/score/explain.hpp>

#include <algorithm>

namespace assess {

namespace {

using State = RuleOutcome::State;

RuleOutcome earned(Rational points)
{
    RuleOutcome outcome;
    outcome.state = State::points;
    outcome.points = std::move(points);
    return outcome;
}

RuleOutcome without_points(State state)
{
    RuleOutcome outcome;
    outcome.state = state;
    return outcome;
}

/// The level an answer names, or else the only one that is worth exactly the points it claims.
std::optional<std::size_t> level_taken(const ChoiceRule& rule, const Answer& answer)
{
    if (answer.choice || !answer.points) {
        return answer.choice;
    }
    std::optional<std::size_t> taken;
    for (std::size_t level = 0; level < rule.choices.size(); ++level) {
        if (rule.choices[level].points == *answer.points) {
            if (taken) {
                return std::nullopt;
            }
            taken = level;
        }
    }
    return taken;
}

bool claims_items(const Answer& answer)
{
    return answer.items && !answer.items->empty();
}

Rational sum_of_items(const ChecklistRule& rule, const Answer& answer)
{
    Rational sum;
    if (answer.items) {
        for (const std::size_t item : *answer.items) {
            sum += rule.items[item].points;
        }
    }
    return sum;
}

Rational on_the_line(const LinearRule& rule, const Rational& value)
{
    const bool rising = rule.from.at <= rule.to.at;
    const LinePoint& low = rising ? rule.from : rule.to;
    const LinePoint& high = rising ? rule.to : rule.from;
    if (value <= low.at) {
        return low.points;
    }
    if (value >= high.at) {
        return high.points;
    }
    return low.points + (high.points - low.points) * (value - low.at) / (high.at - low.at);
}

Rational share_of_best(const RelativeRule& rule, const Rational& value, const Standing& standing)
{
    if (value == *standing.best) {
        return Rational::whole(1);
    }
    switch (rule.form) {
    case RelativeRule::Form::best_is_max:
        return value / *standing.best;
    case RelativeRule::Form::best_is_min:
        return *standing.best / value;
    case RelativeRule::Form::min_max:
        break;
    }
    return (value - *standing.lowest) / (*standing.best - *standing.lowest);
}

/// One function a rule. Points may leave 0 … max here; apply_rule() brings them back.
class RuleScorer {
public:
    RuleScorer(const Rational& max_points, const RuleInput& input)
        : max_points_{max_points}, input_{input}
    {}

    RuleOutcome operator()(const ChoiceRule& rule) const
    {
        const Answer* answer = input_.material.answer;
        const auto level = answer ? level_taken(rule, *answer) : std::nullopt;
        if (!level) {
            return without_points(State::missing);
        }
        RuleOutcome outcome = earned(rule.choices[*level].points);
        outcome.level = level;
        return outcome;
    }

    RuleOutcome operator()(const ChecklistRule& rule) const
    {
        const Answer* answer = input_.material.answer;
        const bool claimed = answer && (claims_items(*answer) || answer->points);
        return claimed ? earned(sum_of_items(rule, *answer)) : without_points(State::missing);
    }

    RuleOutcome operator()(const ClaimedRule&) const
    {
        const Answer* answer = input_.material.answer;
        const bool claimed = answer && answer->points;
        return claimed ? earned(*answer->points) : without_points(State::missing);
    }

    RuleOutcome operator()(const GrantedRule&) const { return without_points(State::pending); }

    RuleOutcome operator()(const StepsRule& rule) const
    {
        RuleOutcome outcome = from(rule.value, [](const Rational&) { return Rational{}; });
        if (outcome.state != State::points) {
            return outcome;
        }
        const Rational& value = outcome.inputs[0].number;
        const auto held = std::ranges::find_if(
            rule.steps, [&](const Step& step) { return step.bound.holds(value); });
        outcome.points = held == rule.steps.end() ? rule.otherwise : held->points;
        if (held != rule.steps.end()) {
            outcome.step = static_cast<std::size_t>(held - rule.steps.begin());
        }
        return outcome;
    }

    RuleOutcome operator()(const RatioRule& rule) const
    {
        RuleOutcome outcome;
        outcome.inputs = {evaluate(rule.numerator, input_.figures),
                          evaluate(rule.denominator, input_.figures)};
        const auto& [numerator, denominator] = outcome.inputs;
        if (numerator.state == Outcome::State::missing ||
            denominator.state == Outcome::State::missing) {
            return outcome;
        }
        if (!numerator.has_value() || !denominator.has_value() || denominator.number.is_zero()) {
            outcome.state = State::nothing_arose;
            return outcome;
        }
        outcome.state = State::points;
        const Rational ratio = numerator.number / denominator.number;
        if (!rule.floor || ratio >= *rule.floor) {
            outcome.points = max_points_ * std::min(Rational::whole(1), ratio / rule.target);
        }
        return outcome;
    }

    RuleOutcome operator()(const LinearRule& rule) const
    {
        return from(rule.value, [&](const Rational& value) { return on_the_line(rule, value); });
    }

    RuleOutcome operator()(const CountRule& rule) const
    {
        return from(rule.value, [&](const Rational& value) { return rule.each * value; });
    }

    RuleOutcome operator()(const DeductRule& rule) const
    {
        return from(rule.value,
                    [&](const Rational& value) { return max_points_ - rule.each * value; });
    }

    RuleOutcome operator()(const IncrementsRule& rule) const
    {
        return from(rule.value, [&](const Rational& value) {
            const bool up = rule.direction == IncrementsRule::Direction::up;
            const Rational way = up ? value - rule.start : rule.start - value;
            return rule.base + rule.each * (way / rule.every).floor();
        });
    }

    RuleOutcome operator()(const RelativeRule& rule) const
    {
        return from(rule.value, [&](const Rational& value) {
            return max_points_ * share_of_best(rule, compared_value(rule, value), input_.standing);
        });
    }

    RuleOutcome operator()(const ResultRule&) const
    {
        const OtherResult* result = input_.material.result;
        return result ? earned(max_points_ * result->share) : without_points(State::missing);
    }

private:
    /// The points of a rule with one expression, or the state in which its value leaves it.
    template <typename Points> RuleOutcome from(const Expression& value, Points points) const
    {
        RuleOutcome outcome;
        Outcome& input = outcome.inputs[0];
        input = evaluate(value, input_.figures);
        if (input.has_value()) {
            outcome.state = State::points;
            outcome.points = points(input.number);
        } else if (input.state == Outcome::State::nothing_arose) {
            outcome.state = State::nothing_arose;
        }
        return outcome;
    }

    const Rational& max_points_;
    const RuleInput& input_;
};

} // namespace

RuleOutcome apply_rule(const Leaf& leaf, const RuleInput& input)
{
    RuleOutcome outcome = std::visit(RuleScorer{leaf.max_points, input}, leaf.rule);
    if (outcome.points.sign() < 0) {
        outcome.points = Rational{};
    } else if (outcome.points > leaf.max_points) {
        outcome.points = leaf.max_points;
    }
    return outcome;
}

std::optional<Rational> self_points(const Leaf& leaf, const Answer* answer)
{
    if (!answer) {
        return std::nullopt;
    }
    if (const auto* rule = std::get_if<ChoiceRule>(&leaf.rule); rule && answer->choice) {
        return rule->choices[*answer->choice].points;
    }
    if (const auto* rule = std::get_if<ChecklistRule>(&leaf.rule); rule && claims_items(*answer)) {
        return sum_of_items(*rule, *answer);
    }
    return answer->points;
}

} // namespace assess
