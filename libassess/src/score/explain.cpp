#include <assess/score/explain.hpp>

#include "evidence.hpp"
#include "unit_card.hpp"

#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

/// The measures that expressions name, formulas after what they are made of.
class MeasuresUsed {
public:
    MeasuresUsed(const CriteriaSet& set, const Submission& submission,
                 const std::vector<Outcome>& outcomes)
        : set_{set}, submission_{submission}, outcomes_{outcomes}, seen_(set.measures.size(), false)
    {}

    void follow(const Expression& expression)
    {
        for (const ExpressionNode& node : expression.nodes) {
            if (node.op == Operator::name) {
                add(node.index);
            }
        }
    }

    std::vector<MeasureUsed> used() && { return std::move(used_); }

private:
    void add(std::size_t measure)
    {
        if (seen_[measure]) {
            return;
        }
        seen_[measure] = true;
        if (const Formula* formula = set_.measures[measure].formula()) {
            follow(formula->expression);
        }
        used_.push_back({measure, outcomes_[measure], origin_of(measure)});
    }

    std::optional<Origin> origin_of(std::size_t measure) const
    {
        const auto fact = std::ranges::find(submission_.facts, measure, &Fact::measure);
        return fact == submission_.facts.end() ? std::nullopt : std::optional{fact->origin};
    }

    const CriteriaSet& set_;
    const Submission& submission_;
    const std::vector<Outcome>& outcomes_;
    std::vector<bool> seen_;
    std::vector<MeasureUsed> used_;
};

std::vector<EvidenceJudged> judged(const Submission& submission, const Leaf& leaf,
                                   std::size_t index, const Period& period)
{
    const std::span all{submission.evidence};
    const auto is_other = [&](const Evidence& piece) { return piece.leaf != index; };
    const auto first = std::ranges::find_if_not(all, is_other);
    const auto offset = static_cast<std::size_t>(first - all.begin());
    const auto count = static_cast<std::size_t>(std::find_if(first, all.end(), is_other) - first);
    auto pieces = judge_evidence(all.subspan(offset, count), leaf, period);
    for (EvidenceJudged& piece : pieces) {
        piece.index += offset;
        piece.same_as += offset;
    }
    return pieces;
}

template <typename Row> const Row* row_of(const std::vector<Row>& rows, std::size_t leaf)
{
    const auto row = std::ranges::find(rows, leaf, &Row::leaf);
    return row == rows.end() ? nullptr : &*row;
}

/// The values behind a trace, and the words that only an explanation needs.
class UnitExplainer {
public:
    UnitExplainer(const RoundFrame& frame, const Submission& submission)
        : frame_{frame}, set_{frame.set}, submission_{submission}, outcomes_{measure_outcomes(
                                                                       frame.set, submission)}
    {}

    std::vector<LeafExplanation> explain() const
    {
        std::vector<LeafExplanation> explanations;
        for (LeafTrace& trace : UnitScorer{frame_}.trace(submission_, outcomes_)) {
            explanations.push_back(explain(std::move(trace)));
        }
        return explanations;
    }

private:
    LeafExplanation explain(LeafTrace trace) const
    {
        const std::size_t index = trace.score.leaf;
        const Leaf& leaf = set_.leaves[index];
        LeafExplanation why;
        follow_expressions(why, leaf, trace.rule);
        why.score = std::move(trace.score);
        why.step = trace.rule.step;
        why.level = trace.rule.level;
        why.best = frame_.standings.of(index, submission_.kind).best;
        if (const auto* rule = std::get_if<RelativeRule>(&leaf.rule);
            rule && rule->form == RelativeRule::Form::min_max) {
            why.lowest = frame_.standings.of(index, submission_.kind).lowest;
        }
        why.rule_points = std::move(trace.rule.points);
        why.unrounded_points = std::move(trace.unrounded);
        why.evidence = judged(submission_, leaf, index, frame_.period);
        why.answer = row_of(submission_.answers, index);
        why.review = row_of(submission_.reviews, index);
        return why;
    }

    void follow_expressions(LeafExplanation& why, const Leaf& leaf, const RuleOutcome& rule) const
    {
        MeasuresUsed measures{set_, submission_, outcomes_};
        for (const Expression* expression : expressions_of(leaf.rule)) {
            measures.follow(*expression);
            why.inputs.push_back(rule.inputs.at(why.inputs.size()));
        }
        why.measures = std::move(measures).used();
    }

    const RoundFrame& frame_;
    const CriteriaSet& set_;
    const Submission& submission_;
    std::vector<Outcome> outcomes_;
};

} // namespace

struct RoundExplainer::State {
    const RoundInput& input;
    RoundFrame frame;
};

RoundExplainer::RoundExplainer(const CriteriaSet& set, const RoundInput& input)
    : state_{new State{input, RoundFrame{set, input}}}
{}
RoundExplainer::~RoundExplainer() = default;
RoundExplainer::RoundExplainer(RoundExplainer&&) noexcept = default;
RoundExplainer& RoundExplainer::operator=(RoundExplainer&&) noexcept = default;

std::vector<LeafExplanation> RoundExplainer::explain(std::size_t unit) const
{
    return UnitExplainer{state_->frame, state_->input.units[unit]}.explain();
}

Scorecard RoundExplainer::score(const Submission& submission) const
{
    Scorecard card;
    UnitScorer{state_->frame}.score(submission, card);
    return card;
}

std::vector<LeafExplanation> explain_unit(const CriteriaSet& set, const RoundInput& input,
                                          std::size_t unit)
{
    return RoundExplainer{set, input}.explain(unit);
}

LeafExplanation explain_leaf(const CriteriaSet& set, const RoundInput& input, std::size_t unit,
                             std::size_t leaf)
{
    const std::vector<LeafExplanation> all = explain_unit(set, input, unit);
    return *std::ranges::find(all, leaf, [](const LeafExplanation& why) { return why.score.leaf; });
}

} // namespace assess
