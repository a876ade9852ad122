#include "rule_reasons.hpp"

#include "figures.hpp"
#include "numbers.hpp"
#include "reason_phrases.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>

namespace assess {

namespace {

const Phrase& phrase_of(Bound::Kind kind)
{
    switch (kind) {
    case Bound::Kind::at_least:
        return report_words::needs_at_least;
    case Bound::Kind::above:
        return report_words::needs_above;
    case Bound::Kind::at_most:
        return report_words::needs_at_most;
    case Bound::Kind::below:
        break;
    }
    return report_words::needs_below;
}

/// One visit a rule; each says what it saw and what more points would have taken.
struct RuleReason {
    const CriteriaSet& set;
    const Submission& submission;
    const LeafExplanation& explanation;
    Language language;

    const Leaf& leaf() const { return set.leaves[explanation.score.leaf]; }
    const Rational& input(std::size_t index) const { return explanation.inputs[index].number; }
    std::string figure(const Rational& number) const { return figure_in_words(number, language); }
    std::string points(const Rational& number) const { return points_in_words(number, language); }

    std::string operator()(const ChoiceRule& rule) const
    {
        if (!explanation.level) {
            return {};
        }
        const Option& level = rule.choices[*explanation.level];
        return say(report_words::level_taken, language, {std::string{level.title.in(language)}});
    }

    std::string operator()(const ChecklistRule& rule) const
    {
        const Answer* const answer = explanation.answer;
        if (answer == nullptr || !answer->items || answer->items->empty()) {
            return say(report_words::items_none, language);
        }
        std::string missing;
        for (std::size_t item = 0; item < rule.items.size(); ++item) {
            if (!std::binary_search(answer->items->begin(), answer->items->end(), item)) {
                missing += (missing.empty() ? "" : ", ");
                missing += quoted(rule.items[item].title.in(language));
            }
        }
        return say(
            report_words::items_missing, language,
            {std::to_string(answer->items->size()), std::to_string(rule.items.size()), missing});
    }

    std::string operator()(const ClaimedRule&) const
    {
        const std::string claimed = figure(explanation.rule_points);
        const std::string max = figure(leaf().max_points);
        const bool silent =
            explanation.answer == nullptr || explanation.answer->explanation.empty();
        return silent ? say(report_words::claims_silently, language, {claimed, max})
                      : say(report_words::claims, language,
                            {claimed, max, without_full_stop(explanation.answer->explanation)});
    }

    std::string operator()(const GrantedRule&) const { return {}; }

    std::string operator()(const StepsRule& rule) const
    {
        const std::string subject = subject_in_words(set, rule.value, language);
        const Step* const better = next_better(rule);
        if (better == nullptr) {
            return subject + ": " + figure(input(0));
        }
        const auto [value, bound] =
            compared(rule.value, better->bound.value, better->bound.percent);
        return say(report_words::step_missed, language,
                   {subject, value, points(better->points),
                    say(phrase_of(better->bound.kind), language, {bound})});
    }

    std::string operator()(const RatioRule& rule) const
    {
        if (input(1).is_zero()) { // nothing arose, and a review settled the leaf
            return {};
        }
        const Rational ratio = input(0) / input(1);
        const bool below_floor = rule.floor && ratio < *rule.floor;
        const Rational& bound = below_floor ? *rule.floor : rule.target;
        const auto [value, limit] = rule.target <= Rational::whole(1)
                                        ? shown_percents(ratio, bound, language)
                                        : ComparedPercent{figure(ratio), figure(bound)};
        return say(below_floor ? report_words::ratio_below_floor : report_words::ratio_short,
                   language, {value, limit, figure(input(0)), figure(input(1))});
    }

    std::string operator()(const LinearRule& rule) const
    {
        const LinePoint& best = rule.to.points < rule.from.points ? rule.from : rule.to;
        const auto [value, bound] = compared(rule.value, best.at, best.percent);
        return say(report_words::line_short, language,
                   {subject_in_words(set, rule.value, language), value, bound});
    }

    std::string operator()(const CountRule& rule) const
    {
        const bool takes = leaf().kind == LeafKind::deduction;
        return say(
            takes ? report_words::deduct_each : report_words::count_each, language,
            {subject_in_words(set, rule.value, language), figure(input(0)), points(rule.each)});
    }

    std::string operator()(const DeductRule& rule) const
    {
        return say(
            report_words::deduct_each, language,
            {subject_in_words(set, rule.value, language), figure(input(0)), points(rule.each)});
    }

    std::string operator()(const IncrementsRule& rule) const
    {
        const bool up = rule.direction == IncrementsRule::Direction::up;
        const auto [value, start] = compared(rule.value, rule.start, rule.percent);
        const std::string every = rule.percent || is_share(set, rule.value)
                                      ? shown_percent(rule.every, language)
                                      : figure(rule.every);
        return say(
            up ? report_words::increments_up : report_words::increments_down, language,
            {subject_in_words(set, rule.value, language), value, points(rule.each), every, start});
    }

    std::string operator()(const RelativeRule& rule) const
    {
        if (!explanation.best) {
            return {};
        }
        const auto [value, best] = compared(rule.value, *explanation.best);
        return say(report_words::best_is, language,
                   {subject_in_words(set, rule.value, language), value, best});
    }

    std::string operator()(const ResultRule&) const
    {
        for (const OtherResult& result : submission.results) {
            if (result.leaf == explanation.score.leaf) {
                return say(report_words::other_result, language,
                           {result.round, shown_percent(result.share, language)});
            }
        }
        return {};
    }

private:
    /// The cheapest of the steps that would have given more points.
    const Step* next_better(const StepsRule& rule) const
    {
        const Step* better = nullptr;
        for (const Step& step : rule.steps) {
            const bool more = explanation.rule_points < step.points;
            if (more && (better == nullptr || step.points < better->points)) {
                better = &step;
            }
        }
        return better;
    }

    /// The value of the rule and what it is held against, both as percentages if it is a share or
    /// the file writes the bound so.
    ComparedPercent compared(const Expression& value, const Rational& bound,
                             bool percent = false) const
    {
        if (percent || (is_share(set, value) && bound <= Rational::whole(1))) {
            return shown_percents(input(0), bound, language);
        }
        return {figure(input(0)), figure(bound)};
    }
};

} // namespace

std::string rule_reason(const CriteriaSet& set, const Submission& submission,
                        const LeafExplanation& explanation, Language language)
{
    for (const Outcome& outcome : explanation.inputs) {
        if (!outcome.has_value()) {
            return {};
        }
    }
    const Rule& rule = set.leaves[explanation.score.leaf].rule;
    return std::visit(RuleReason{set, submission, explanation, language}, rule);
}

} // namespace assess
