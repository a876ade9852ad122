#include "expression_text.hpp"

#include <assess/criteria/rule_words.hpp>

namespace assess {

namespace {

/// What the operands of an expression come to for one unit.
class Figures {
public:
    Figures(const CriteriaSet& set, const UnitFigures& figures, Language language)
        : set_{set}, figures_{figures}, language_{language}
    {}

    std::string of(const ExpressionNode& node) const
    {
        switch (node.op) {
        case Operator::name:
            return of_measure(set_.measures[node.index], figures_.measures[node.index]);
        case Operator::share:
            return share_of(part_of(node));
        default:
            return outcome_in_words(part_of(node).points, false);
        }
    }

private:
    std::string of_measure(const Measure& measure, const Outcome& outcome) const
    {
        const Declared* const declared = measure.declared();
        const auto is = [&](Declared::Type type) {
            return declared != nullptr && declared->type == type;
        };
        if (is(Declared::Type::yes_no) && outcome.has_value()) {
            return said(outcome.number.is_zero() ? Phrase{"no", "không"} : Phrase{"yes", "có"});
        }
        return outcome_in_words(outcome, is(Declared::Type::percent));
    }

    std::string outcome_in_words(const Outcome& outcome, bool share) const
    {
        switch (outcome.state) {
        case Outcome::State::missing:
            return said({"missing", "chưa có số liệu"});
        case Outcome::State::nothing_arose:
            return said({"nothing arose", "không phát sinh"});
        case Outcome::State::value:
            break;
        }
        return operand_in_words(outcome.number, share, language_);
    }

    /// Points and maximum, not the quotient: "(14.23 / 26)".
    std::string share_of(const PartPoints& part) const
    {
        if (!part.points.has_value() || part.max_points.is_zero()) {
            return outcome_in_words(
                part.points.has_value() ? Outcome::nothing_arose() : part.points, true);
        }
        return "(" + operand_in_words(part.points.number, false, language_) + " / " +
               operand_in_words(part.max_points, false, language_) + ")";
    }

    const PartPoints& part_of(const ExpressionNode& node) const
    {
        switch (node.part) {
        case Part::lesson:
            return figures_.lessons[node.index];
        case Part::criterion:
            return figures_.criteria[node.index];
        case Part::leaf:
            break;
        }
        return figures_.leaves[node.index];
    }

    std::string said(const Phrase& phrase) const { return std::string{phrase.in(language_)}; }

    const CriteriaSet& set_;
    const UnitFigures& figures_;
    Language language_;
};

/// Beyond this many operands and operators nobody follows a sum.
constexpr std::size_t most_nodes = 300;

} // namespace

std::string operand_in_words(const Rational& figure, bool share, Language language)
{
    std::string text = value_in_words(figure, false, language);
    if (share && text.find('/') == std::string::npos) {
        text = value_in_words(figure, true, language);
    }
    const bool alone = text.find('/') == std::string::npos && figure.sign() >= 0;
    return alone ? text : "(" + text + ")";
}

std::string expression_in_figures(const CriteriaSet& set, const Expression& expression,
                                  const UnitFigures& figures, Language language)
{
    if (expression.nodes.size() > most_nodes) {
        return "…";
    }
    const Figures words{set, figures, language};
    const ExpressionStyle style{[&](const ExpressionNode& node) { return words.of(node); }, true,
                                language, operand_in_words(figures.total, false, language)};
    return text_of(expression, expression.nodes.size() - 1, style);
}

} // namespace assess
