#include "standing.hpp"

#include <assess/score/explain.hpp>
#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

const Standing nobody_has_a_value{};

struct RelativeLeaf {
    std::size_t leaf = 0;
    const RelativeRule* rule = nullptr;
};

std::vector<RelativeLeaf> relative_leaves(const CriteriaSet& set)
{
    std::vector<RelativeLeaf> found;
    for (std::size_t leaf = 0; leaf < set.leaves.size(); ++leaf) {
        if (const auto* rule = std::get_if<RelativeRule>(&set.leaves[leaf].rule)) {
            found.push_back({leaf, rule});
        }
    }
    return found;
}

bool betters(const RelativeRule& rule, const Rational& value, const Rational& best)
{
    return rule.form == RelativeRule::Form::best_is_min ? value < best : value > best;
}

} // namespace

Rational compared_value(const RelativeRule& rule, const Rational& value)
{
    const bool floored = rule.form != RelativeRule::Form::min_max && value.sign() < 0;
    return floored ? Rational{} : value;
}

Standings::Standings(const CriteriaSet& set, const RoundInput& input)
{
    const std::vector<RelativeLeaf> leaves = relative_leaves(set);
    if (leaves.empty()) {
        return;
    }
    by_leaf_.resize(set.leaves.size());
    for (const auto& [leaf, rule] : leaves) {
        by_leaf_[leaf].resize(set.unit_kinds.size());
    }
    for (const Submission& submission : input.units) {
        const std::vector<Outcome> measures = measure_outcomes(set, submission);
        UnitFigures figures;
        figures.measures = measures;
        for (const auto& [leaf, rule] : leaves) {
            admit(leaf, *rule, submission, figures);
        }
    }
}

void Standings::admit(std::size_t leaf, const RelativeRule& rule, const Submission& submission,
                      const UnitFigures& figures)
{
    const Outcome outcome = evaluate(rule.value, figures);
    if (!outcome.has_value()) {
        return;
    }
    const Rational value = compared_value(rule, outcome.number);
    Standing& standing = by_leaf_[leaf][submission.kind];
    if (!standing.best || betters(rule, value, *standing.best)) {
        standing.best = value;
    }
    if (!standing.lowest || value < *standing.lowest) {
        standing.lowest = value;
    }
}

const Standing& Standings::of(std::size_t leaf, std::size_t kind) const
{
    const bool is_relative = leaf < by_leaf_.size() && !by_leaf_[leaf].empty();
    return is_relative ? by_leaf_[leaf][kind] : nobody_has_a_value;
}

} // namespace assess
