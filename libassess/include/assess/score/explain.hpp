#pragma once

/// \file
/// Why a leaf got its points: the values behind a LeafScore, for reports to put into words.

#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace assess {

/// A measure that went into the leaf, formulas with what they are made of.
struct MeasureUsed {
    std::size_t measure = 0;
    Outcome outcome;
    std::optional<Origin> origin; ///< of a declared fact
};

/// A piece of evidence offered for the leaf, and why it does not count.
struct EvidenceJudged {
    enum class Verdict : std::uint8_t {
        counts,
        kind_not_listed,
        outside_period,
        rejected,
        repeated ///< the same document as `same_as`, which is judged for all of them
    };

    std::size_t index = 0; ///< into Submission::evidence
    Verdict verdict = Verdict::counts;
    std::size_t same_as = 0; ///< of a repeated piece: index of the other one
};

struct LeafExplanation {
    LeafScore score;
    std::vector<MeasureUsed> measures; ///< operands before those who use them
    std::vector<Outcome> inputs; ///< of the rule's expressions, in the order of expressions_of()
    std::optional<std::size_t> step;  ///< of `steps`: which one held; none: otherwise
    std::optional<std::size_t> level; ///< of `choice`: the level taken (also from claimed points)
    std::optional<Rational> best;     ///< of `relative`: the best value of the kind
    std::optional<Rational> lowest;   ///< of `relative` min-max
    Rational rule_points;             ///< before evidence and rounding
    Rational unrounded_points;        ///< after evidence, before rounding
    std::vector<EvidenceJudged> evidence;
    const Answer* answer = nullptr; ///< into the input; none: no answer
    const Review* review = nullptr;

    bool excluded_in_review() const { return review != nullptr && review->excluded == true; }
};

/// A value as `relative` sees it: below 0 counts as 0, but for min-max.
Rational compared_value(const RelativeRule& rule, const Rational& value);

/// Explains many leaves of one round: what units are compared with is found once.
///
/// Ownership  keeps references to the set and the input; both must outlive it.
class RoundExplainer {
public:
    RoundExplainer(const CriteriaSet& set, const RoundInput& input);
    ~RoundExplainer();
    RoundExplainer(RoundExplainer&&) noexcept;
    RoundExplainer& operator=(RoundExplainer&&) noexcept;

    /// Every leaf that applies to the unit, in set order. `unit` is an index into input.units.
    std::vector<LeafExplanation> explain(std::size_t unit) const;

    /// The card of a unit of the round, had it handed in `submission`; rank and quotas left out.
    Scorecard score(const Submission& submission) const;

private:
    struct State;
    std::unique_ptr<const State> state_;
};

/// One leaf of one unit. REQUIRES that the leaf applies to the unit. `unit` is an index into
/// input.units.
LeafExplanation explain_leaf(const CriteriaSet& set, const RoundInput& input, std::size_t unit,
                             std::size_t leaf);

/// The same for every leaf of the unit, in set order.
std::vector<LeafExplanation> explain_unit(const CriteriaSet& set, const RoundInput& input,
                                          std::size_t unit);

} // namespace assess
