#pragma once

/// \file
/// Lessons, criteria and leaves of a criteria set.

#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/criteria/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assess {

enum class NothingArose : std::uint8_t { full, zero, exclude };
enum class LeafKind : std::uint8_t { standard, bonus, deduction };

struct EvidenceDemand {
    std::size_t at_least = 1;
    std::vector<std::string> kinds; ///< empty: any
    bool within_period = true;
    Rational without; ///< 0 … 1: what the points are multiplied by when too few pieces count
};

/// A criterion without components: the thing a rule scores.
struct Leaf {
    std::string id;
    std::string number; ///< "3.1" or "3.1.2"
    LocalText title;
    Rational max_points;
    LeafKind kind = LeafKind::standard;
    std::vector<bool> applies; ///< by kind of unit
    Rule rule;
    std::optional<EvidenceDemand> evidence;
    std::optional<NothingArose> nothing_arose;
    LocalText guide;
    std::string source;        ///< the clause it encodes
    std::size_t lesson = 0;    ///< index
    std::size_t criterion = 0; ///< index; a leaf that is a criterion itself has one of its own
    Spot spot;
};

/// What stands directly under a lesson: one leaf, or several components.
struct Criterion {
    std::string id;
    std::string number; ///< "3.1"
    LocalText title;
    std::size_t lesson = 0;
    std::size_t first_leaf = 0; ///< its leaves are consecutive
    std::size_t leaf_count = 1;
    bool has_components = false; ///< false: the criterion is its only leaf, with the same id
    Spot spot;
};

struct Lesson {
    std::string id;
    std::string number; ///< "3"
    LocalText title;
    std::size_t first_criterion = 0;
    std::size_t criterion_count = 0;
    std::size_t first_leaf = 0;
    std::size_t leaf_count = 0;
    Spot spot;
};

} // namespace assess
