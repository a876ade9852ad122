#pragma once

/// \file
/// The second scorer, page section 2: a leaf for one unit.

#include "handed_in.hpp"

#include <optional>
#include <string>

namespace reference {

struct LeafResult {
    std::string state;
    std::size_t evidence = 0;
    std::optional<Number> self;
    Number computed;
    std::optional<Number> verified;
    Number final;
};

/// What a leaf comes to before rounding and review.
struct Derived {
    std::string state;
    Number points;
};

struct Round {
    const assess::CriteriaSet& set;
    const assess::RoundInput& input;
    const HandedIn& handed_in;
    std::map<UnitAndId, Derived>& derived; ///< found already: asked for under many choices
};

LeafResult leaf_result(const Round& round, const assess::Scoring& scoring,
                       const assess::Submission& unit, const assess::Leaf& leaf);

} // namespace reference
