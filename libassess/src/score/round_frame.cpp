#include "round_frame.hpp"

namespace assess {

namespace {

Rational last_digit_of(const Scoring& scoring)
{
    Rational step = Rational::whole(1);
    for (int digit = 0; digit < scoring.decimals; ++digit) {
        step = step / Rational::whole(10);
    }
    return step;
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
    : set{round_set}, period{input.period}, standings{round_set, input}, last_digit{last_digit_of(
                                                                             round_set.scoring)}
{
    for (const Gate& gate : set.gates) {
        add_parts_asked(gate_parts, gate.when);
    }
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        maxima.push_back(maxima_of(set, kind));
    }
}

} // namespace assess
