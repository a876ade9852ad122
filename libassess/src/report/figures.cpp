#include "figures.hpp"

#include "explain_phrases.hpp"
#include "numbers.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

namespace assess {

namespace {

constexpr std::size_t short_figure = 12;
constexpr int cut_digits = 4;

const Measure* single_measure(const CriteriaSet& set, const Expression& expression)
{
    const bool single = expression.nodes.size() == 1 && expression.nodes[0].op == Operator::name;
    return single ? &set.measures[expression.nodes[0].index] : nullptr;
}

bool is_percent(const Measure& measure)
{
    return measure.declared() != nullptr && measure.declared()->type == Declared::Type::percent;
}

} // namespace

std::string subject_in_words(const CriteriaSet& set, const Expression& expression,
                             Language language)
{
    const Measure* const measure = single_measure(set, expression);
    return measure != nullptr ? std::string{measure->title.in(language)}
                              : expression_in_words(set, expression, language);
}

std::string figure_in_words(const Rational& figure, Language language)
{
    std::string exact = shown(figure, language);
    if (exact.size() <= short_figure && exact.find('/') == std::string::npos) {
        return exact;
    }
    return "≈ " + shown(figure.rounded(cut_digits, Rounding::half_away_from_zero), language);
}

std::string value_in_words(const Measure& measure, const Rational& value, Language language)
{
    if (is_percent(measure)) {
        return shown(value * Rational::whole(100), language) + "%";
    }
    if (measure.declared() != nullptr && measure.declared()->type == Declared::Type::yes_no) {
        return say(value.is_zero() ? report_words::no : report_words::yes, language);
    }
    return shown(value, language);
}

std::string outcome_in_words(const Measure& measure, const Outcome& outcome, Language language)
{
    switch (outcome.state) {
    case Outcome::State::value:
        return value_in_words(measure, outcome.number, language);
    case Outcome::State::missing:
        return say(report_words::value_missing, language);
    case Outcome::State::nothing_arose:
        break;
    }
    return say(report_words::value_nothing_arose, language);
}

} // namespace assess
