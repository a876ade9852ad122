#pragma once

/// \file
/// The rules: what a leaf earns before evidence, nothing-arose and rounding.
///
/// Source     libassess/doc/scoring.md, section 2.

#include "material.hpp"
#include "standing.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace assess {

struct RuleInput {
    const LeafMaterial& material;
    const UnitFigures& figures;
    const Standing& standing;
};

struct RuleOutcome {
    enum class State : std::uint8_t { points, missing, nothing_arose, pending };

    State state = State::missing;
    Rational points;               ///< 0 … max; 0 in every other state
    std::array<Outcome, 2> inputs; ///< of the rule's expressions, in their order
    std::optional<std::size_t> step;
    std::optional<std::size_t> level;
};

RuleOutcome apply_rule(const Leaf& leaf, const RuleInput& input);

/// What the answer claims, as it stands; nothing where it claims nothing.
std::optional<Rational> self_points(const Leaf& leaf, const Answer* answer);

} // namespace assess
