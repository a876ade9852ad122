#include "messages.hpp"
#include "unit_under_check.hpp"

#include <algorithm>

namespace assess {

namespace {

/// Fewer claims than this at the maximum are no pattern.
constexpr std::size_t fewest_claims = 5;

/// Lacking evidence and claims of "not applicable" are reported as what they are.
bool is_comparable(LeafState state)
{
    return state == LeafState::scored || state == LeafState::verified;
}

/// What a claim comes to: the items of a checklist may add up to more than it is worth.
Rational claim_of(const Leaf& leaf, const Answer* answer, const Rational& claimed)
{
    const bool ticked = std::holds_alternative<ChecklistRule>(leaf.rule) && answer != nullptr &&
                        answer->items && !answer->items->empty();
    return ticked ? std::min(claimed, leaf.max_points) : claimed;
}

/// One claim against the leaf it is made for.
void check_claim(const UnitUnderCheck& unit, const LeafExplanation& explanation,
                 const Rational& claimed, UnitFindings& found)
{
    const LeafScore& score = explanation.score;
    const Rational& max = unit.set.leaves[score.leaf].max_points;
    Finding* finding = nullptr;
    if (claimed.sign() < 0) {
        finding = &found.add(check_messages::claimed_below_zero, score.leaf, {claimed});
    } else if (max < claimed) {
        finding = &found.add(check_messages::claimed_above_max, score.leaf, {claimed, max});
    } else if (is_comparable(score.state) &&
               as_counted(unit, score.computed_points) < as_counted(unit, claimed)) {
        finding = &found.add(check_messages::claimed_above_computed, score.leaf,
                             {claimed, score.computed_points});
    }
    if (finding != nullptr && explanation.answer != nullptr) {
        finding->origin = explanation.answer->origin;
    }
}

/// Rule `claimed` asks for an explanation below the maximum, and where evidence is short.
void check_explained(const UnitUnderCheck& unit, const LeafExplanation& explanation,
                     const Rational& claimed, UnitFindings& found)
{
    const LeafScore& score = explanation.score;
    const Leaf& leaf = unit.set.leaves[score.leaf];
    if (!std::holds_alternative<ClaimedRule>(leaf.rule) || explanation.answer == nullptr ||
        !is_blank(explanation.answer->explanation)) {
        return;
    }
    Finding* finding = nullptr;
    if (claimed < leaf.max_points) {
        finding = &found.add(check_messages::claimed_without_explanation, score.leaf,
                             {claimed, leaf.max_points});
    } else if (score.state == LeafState::no_evidence) {
        finding = &found.add(check_messages::claimed_without_proof, score.leaf, {claimed});
    }
    if (finding != nullptr) {
        finding->origin = explanation.answer->origin;
    }
}

/// A level and points that contradict each other: the level counts, and the points were signed too.
void check_level(const UnitUnderCheck& unit, const LeafExplanation& explanation,
                 UnitFindings& found)
{
    const Leaf& leaf = unit.set.leaves[explanation.score.leaf];
    const auto* rule = std::get_if<ChoiceRule>(&leaf.rule);
    const Answer* answer = explanation.answer;
    if (rule == nullptr || answer == nullptr || answer->not_applicable || !answer->choice ||
        !answer->points) {
        return;
    }
    const Option& level = rule->choices[*answer->choice];
    if (*answer->points != level.points) {
        found
            .add(check_messages::claimed_unlike_level, explanation.score.leaf,
                 {*answer->points, level.title, level.points})
            .origin = answer->origin;
    }
}

} // namespace

void check_claims(const UnitUnderCheck& unit, UnitFindings& found)
{
    std::size_t claims = 0;
    std::size_t at_max = 0;
    for (const LeafExplanation& explanation : unit.leaves) {
        const Leaf& leaf = unit.set.leaves[explanation.score.leaf];
        check_level(unit, explanation, found);
        if (!explanation.score.self_points) {
            continue;
        }
        const Rational claimed = claim_of(leaf, explanation.answer, *explanation.score.self_points);
        check_claim(unit, explanation, claimed, found);
        check_explained(unit, explanation, claimed, found);
        if (leaf.kind == LeafKind::standard && leaf.max_points.sign() > 0) {
            ++claims;
            at_max += claimed >= leaf.max_points ? 1U : 0U;
        }
    }
    if (claims >= fewest_claims && claims == at_max) {
        found.add(check_messages::self_all_max, std::nullopt, {std::to_string(claims)});
    }
}

} // namespace assess
