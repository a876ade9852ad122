#pragma once

/// \file
/// The part of a scorecard that needs no other unit's scorecard.

#include "round_frame.hpp"
#include "score_leaf.hpp"

#include <assess/model/round_input.hpp>

#include <span>
#include <vector>

namespace assess {

/// Scores units one after the other; the memory that one needed serves the next. Each thread has
/// its own, on lines of the cache of its own: what is written for each leaf must not lie beside
/// what the other thread reads for each leaf.
///
/// Ownership  keeps a reference to the frame, which must outlive it.
class alignas(64) UnitScorer {
public:
    explicit UnitScorer(const RoundFrame& frame) : frame_{frame} {}

    /// Everything but rank and quota. REQUIRES a `card` without content; memory that was reserved
    /// for its leaves is used.
    void score(const Submission& submission, Scorecard& card);

    /// The leaves that apply to the unit's kind, in set order.
    std::vector<LeafTrace> trace(const Submission& submission, std::span<const Outcome> measures);

private:
    template <typename Take>
    void for_each_leaf(const Submission& submission, std::span<const Outcome> measures, Take take);
    void score_leaves(const Submission& submission, std::span<const Outcome> measures,
                      Scorecard& card);

    const RoundFrame& frame_;
    std::vector<LeafMaterial> material_; ///< by leaf of the set
    std::vector<Rational> points_;       ///< final ones, of the leaves that apply
    std::vector<Rational> unrounded_;    ///< the same before rounding
};

} // namespace assess
