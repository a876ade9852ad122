#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

std::vector<Outcome> measure_outcomes(const CriteriaSet& set, const Submission& submission)
{
    std::vector<Outcome> outcomes(set.measures.size());
    for (const Fact& fact : submission.facts) {
        outcomes[fact.measure] = Outcome::of(fact.value);
    }
    for (const CountedValue& count : submission.counts) {
        outcomes[count.measure] = count.outcome;
    }
    UnitFigures figures;
    figures.measures = outcomes;
    for (const std::size_t index : set.formula_order) {
        outcomes[index] = evaluate(set.measures[index].formula()->expression, figures);
    }
    return outcomes;
}

bool lacks_measure(const Expression& expression, const UnitFigures& figures)
{
    return std::ranges::any_of(expression.nodes, [&](const ExpressionNode& node) {
        return node.op == Operator::name &&
               figures.measures[node.index].state == Outcome::State::missing;
    });
}

} // namespace assess
