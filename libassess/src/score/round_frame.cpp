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

} // namespace

std::vector<Rational> standard_maxima(const CriteriaSet& set)
{
    std::vector<Rational> maxima(set.unit_kinds.size());
    for (const Leaf& leaf : set.leaves) {
        for (std::size_t kind = 0; kind < maxima.size(); ++kind) {
            if (leaf.kind == LeafKind::standard && leaf.applies[kind]) {
                maxima[kind] += leaf.max_points;
            }
        }
    }
    return maxima;
}

RoundFrame::RoundFrame(const CriteriaSet& round_set, const RoundInput& input)
    : set{round_set}, period{input.period}, standings{round_set, input},
      standard_max{standard_maxima(round_set)}, gates_ask_parts{std::ranges::any_of(round_set.gates,
                                                                                    asks_parts)}
{}

} // namespace assess
