#include "arithmetic.hpp"

#include "explain_phrases.hpp"
#include "numbers.hpp"
#include "words.hpp"

namespace assess {

namespace {

struct Arithmetic {
    const CriteriaSet& set;
    const Submission& submission;
    const LeafExplanation& explanation;
    Language language;

    const Leaf& leaf() const { return set.leaves[explanation.score.leaf]; }
    std::string exact(const Rational& number) const { return shown(number, language); }
    std::string value() const { return exact(explanation.inputs.front().number); }
    std::string max() const { return exact(leaf().max_points); }
    std::string points() const { return exact(explanation.rule_points); }
    std::string equals(const std::string& left) const { return left + " = " + points(); }
    /// A comma would be taken for a decimal mark in Vietnamese.
    std::string list(const std::string& left, const std::string& right) const
    {
        return "(" + left + (language == Language::vi ? "; " : ", ") + right + ")";
    }
    std::string not_below_0(const std::string& sum, bool below) const
    {
        return below ? "max" + list("0", sum) : sum;
    }
    std::string not_above_max(const std::string& sum, const Rational& value) const
    {
        return value > leaf().max_points ? "min" + list(max(), sum) : sum;
    }
    /// In brackets if it would not stand as one number beside an operator.
    static std::string term(std::string number)
    {
        const bool alone = number.find('/') == std::string::npos && number.front() != '-';
        return alone ? number : "(" + number + ")";
    }

    std::string operator()(const ChoiceRule& rule) const
    {
        if (!explanation.level) {
            return {};
        }
        const Option& level = rule.choices[*explanation.level];
        return say(report_words::sum_level, language,
                   {std::string{level.title.in(language)}, points()});
    }

    std::string operator()(const ChecklistRule& rule) const
    {
        if (explanation.answer == nullptr || !explanation.answer->items) {
            return points();
        }
        std::string sum;
        for (const std::size_t item : *explanation.answer->items) {
            sum += (sum.empty() ? "" : " + ") + exact(rule.items[item].points);
        }
        return equals("min" + list(max(), sum.empty() ? "0" : sum));
    }

    std::string operator()(const ClaimedRule&) const
    {
        const bool claimed = explanation.answer != nullptr && explanation.answer->points;
        return claimed ? equals("min" + list(max(), exact(*explanation.answer->points)))
                       : std::string{};
    }

    std::string operator()(const GrantedRule&) const { return {}; }

    std::string operator()(const StepsRule& rule) const
    {
        if (!explanation.step) {
            return say(report_words::sum_otherwise, language, {value(), points()});
        }
        const Bound& bound = rule.steps[*explanation.step].bound;
        return say(report_words::sum_step, language,
                   {sign_of(bound.kind) + exact(bound.value), value(), points()});
    }

    std::string operator()(const RatioRule& rule) const
    {
        const Rational& numerator = explanation.inputs[0].number;
        const Rational& denominator = explanation.inputs[1].number;
        const std::string ratio = term(exact(numerator)) + " / " + term(exact(denominator));
        if (rule.floor && !denominator.is_zero() && numerator / denominator < *rule.floor) {
            return say(report_words::sum_below_floor, language,
                       {ratio, exact(*rule.floor), points()});
        }
        const bool whole = rule.target == Rational::whole(1);
        const std::string scaled = whole ? ratio : "(" + ratio + ") / " + term(exact(rule.target));
        const bool below = numerator.sign() * denominator.sign() < 0;
        return equals(max() + " × min" + list("1", not_below_0(scaled, below)));
    }

    std::string operator()(const LinearRule& rule) const
    {
        if (explanation.rule_points == rule.from.points ||
            explanation.rule_points == rule.to.points) {
            return value() + " → " + points();
        }
        const std::string rise =
            "(" + exact(rule.to.points) + " − " + term(exact(rule.from.points)) + ")";
        const std::string run = "(" + exact(rule.to.at) + " − " + term(exact(rule.from.at)) + ")";
        return equals(exact(rule.from.points) + " + (" + value() + " − " +
                      term(exact(rule.from.at)) + ") × " + rise + " / " + run);
    }

    std::string operator()(const CountRule& rule) const
    {
        const std::string product = exact(rule.each) + " × " + term(value());
        const bool below = rule.each.sign() * explanation.inputs.front().number.sign() < 0;
        return equals("min" + list(max(), not_below_0(product, below)));
    }

    std::string operator()(const DeductRule& rule) const
    {
        const std::string rest = max() + " − " + exact(rule.each) + " × " + term(value());
        const Rational left = leaf().max_points - rule.each * explanation.inputs.front().number;
        return equals(not_above_max("max" + list("0", rest), left));
    }

    std::string operator()(const IncrementsRule& rule) const
    {
        const bool up = rule.direction == IncrementsRule::Direction::up;
        const std::string start = exact(rule.start);
        const std::string distance =
            up ? value() + " − " + term(start) : start + " − " + term(value());
        return equals(kept(exact(rule.base) + " + " + exact(rule.each) + " × ⌊(" + distance +
                           ") / " + term(exact(rule.every)) + "⌋"));
    }

    std::string operator()(const RelativeRule& rule) const
    {
        if (!explanation.best) {
            return {};
        }
        const Rational& seen = explanation.inputs.front().number;
        if (compared_value(rule, seen) == *explanation.best) {
            return equals(max() + " × 1");
        }
        const std::string best = term(exact(*explanation.best));
        switch (rule.form) {
        case RelativeRule::Form::best_is_max:
            return equals(max() + " × " +
                          (seen.sign() < 0 ? not_below_0(value(), true) : term(value())) + " / " +
                          best);
        case RelativeRule::Form::best_is_min:
            return equals(max() + " × " + best + " / " + term(value()));
        case RelativeRule::Form::min_max:
            break;
        }
        const std::string lowest = term(exact(explanation.lowest.value_or(Rational{})));
        return equals(max() + " × (" + value() + " − " + lowest + ") / (" + best + " − " + lowest +
                      ")");
    }

    std::string operator()(const ResultRule&) const
    {
        for (const OtherResult& result : submission.results) {
            if (result.leaf == explanation.score.leaf) {
                const std::string product = max() + " × " + term(exact(result.share));
                return equals(not_above_max(product, leaf().max_points * result.share));
            }
        }
        return {};
    }

private:
    /// At the ends of 0 … max the sum alone may be beyond them.
    std::string kept(const std::string& sum) const
    {
        const bool none = explanation.rule_points.is_zero();
        const bool all = explanation.rule_points == leaf().max_points;
        const std::string least = not_below_0(sum, none);
        return all ? "min" + list(max(), least) : least;
    }

    static std::string sign_of(Bound::Kind kind)
    {
        switch (kind) {
        case Bound::Kind::at_least:
            return "≥ ";
        case Bound::Kind::above:
            return "> ";
        case Bound::Kind::at_most:
            return "≤ ";
        case Bound::Kind::below:
            break;
        }
        return "< ";
    }
};

} // namespace

std::string arithmetic_in_words(const CriteriaSet& set, const Submission& submission,
                                const LeafExplanation& explanation, Language language)
{
    const Rule& rule = set.leaves[explanation.score.leaf].rule;
    return std::visit(Arithmetic{set, submission, explanation, language}, rule);
}

} // namespace assess
