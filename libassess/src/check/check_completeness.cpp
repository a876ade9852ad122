#include "messages.hpp"
#include "unit_under_check.hpp"

#include <algorithm>

namespace assess {

namespace {

bool is_answered_by_claim(const Rule& rule)
{
    return std::holds_alternative<ChoiceRule>(rule) ||
           std::holds_alternative<ChecklistRule>(rule) || std::holds_alternative<ClaimedRule>(rule);
}

bool any_input(const LeafExplanation& leaf, Outcome::State state)
{
    return std::any_of(leaf.inputs.begin(), leaf.inputs.end(),
                       [&](const Outcome& input) { return input.state == state; });
}

/// Missing measures have a check of their own.
void check_missing(const Leaf& leaf, const LeafExplanation& explanation, UnitFindings& found)
{
    const std::size_t index = explanation.score.leaf;
    if (is_answered_by_claim(leaf.rule)) {
        if (explanation.answer != nullptr && explanation.score.self_points) {
            found.add(check_messages::answer_unclear, index);
        } else if (leaf.kind == LeafKind::standard) { // nobody owes a bonus or a deduction
            found.add(check_messages::leaf_unanswered, index);
        }
    } else if (const auto* const result = std::get_if<ResultRule>(&leaf.rule)) {
        found.add(check_messages::result_missing, index, {result->set});
    } else if (!any_input(explanation, Outcome::State::missing) &&
               any_input(explanation, Outcome::State::nothing_arose)) {
        found.add(check_messages::nothing_arose_unforeseen, index);
    }
}

} // namespace

void check_completeness(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const LeafExplanation& explanation : unit.leaves) {
        switch (explanation.score.state) {
        case LeafState::missing:
            check_missing(unit.set.leaves[explanation.score.leaf], explanation, found);
            break;
        case LeafState::pending:
            found.add(check_messages::grant_pending, explanation.score.leaf);
            break;
        case LeafState::scored:
        case LeafState::no_evidence:
        case LeafState::verified:
        case LeafState::not_applicable:
        case LeafState::excluded:
            break;
        }
    }
}

} // namespace assess
