#include "round_frame.hpp"

#include <algorithm>

namespace assess {

namespace {

bool asks_parts(const Gate& gate)
{
    return std::ranges::any_of(gate.when.nodes, [](const ExpressionNode& node) {
        return node.op == Operator::points || node.op == Operator::share;
    });
}

StandardMaxima maxima_of(const CriteriaSet& set, std::size_t kind)
{
    StandardMaxima maxima;
    maxima.by_lesson.resize(set.lessons.size());
    maxima.by_criterion.resize(set.criteria.size());
    for (const Leaf& leaf : set.leaves) {
        if (leaf.kind == LeafKind::standard && leaf.applies[kind]) {
            maxima.all += leaf.max_points;
            maxima.by_lesson[leaf.lesson] += leaf.max_points;
            maxima.by_criterion[leaf.criterion] += leaf.max_points;
        }
    }
    return maxima;
}

} // namespace

RoundFrame::RoundFrame(const CriteriaSet& round_set, const RoundInput& input)
    : set{round_set}, period{input.period}, standings{round_set, input},
      gates_ask_parts{std::ranges::any_of(round_set.gates, asks_parts)}
{
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        maxima.push_back(maxima_of(set, kind));
    }
}

} // namespace assess
