#include "messages.hpp"
#include "unit_under_check.hpp"

namespace assess {

namespace {

/// A measure of the leaf that says something did arise: the denominator of a ratio, or else the
/// figure the rule looks at.
const Measure* contradicting(const UnitUnderCheck& unit, const Leaf& leaf)
{
    const auto expressions = expressions_of(leaf.rule);
    if (expressions.empty()) {
        return nullptr;
    }
    for (const ExpressionNode& node : expressions.back()->nodes) {
        if (node.op != Operator::name) {
            continue;
        }
        const Outcome& outcome = unit.figures.measures[node.index];
        if (outcome.has_value() && outcome.number.sign() > 0) {
            return &unit.set.measures[node.index];
        }
    }
    return nullptr;
}

void check_allowed_claim(const UnitUnderCheck& unit, const LeafExplanation& explanation,
                         UnitFindings& found)
{
    const std::size_t index = explanation.score.leaf;
    const Leaf& leaf = unit.set.leaves[index];
    if (explanation.score.state == LeafState::excluded) {
        found.add(check_messages::not_applicable_left_out, index).origin =
            explanation.answer->origin;
    } else {
        found
            .add(check_messages::not_applicable_claimed, index,
                 {explanation.score.final_points(), leaf.max_points})
            .origin = explanation.answer->origin;
    }
    if (const Measure* const measure = contradicting(unit, leaf)) {
        const std::size_t position = *unit.set.find_measure(measure->id);
        Finding& finding = found.add(check_messages::not_applicable_contradicted, index,
                                     {measure->title, unit.figures.measures[position].number});
        finding.item = measure->id;
        finding.origin = explanation.answer->origin;
    }
}

} // namespace

void check_not_applicable(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const LeafExplanation& explanation : unit.leaves) {
        if (explanation.answer == nullptr || !explanation.answer->not_applicable) {
            continue;
        }
        if (unit.set.leaves[explanation.score.leaf].nothing_arose) {
            check_allowed_claim(unit, explanation, found);
        } else {
            found.add(check_messages::not_applicable_not_allowed, explanation.score.leaf).origin =
                explanation.answer->origin;
        }
    }
}

} // namespace assess
