#pragma once

/// \file
/// A scorecard in words, so that two scorers can be compared field by field.

#include "unit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reference {

struct CardText {
    std::string unit;
    std::string kind;
    std::string state;
    std::vector<std::string> leaves;
    std::string lessons;
    std::string totals;
    std::string band_by_total;
    std::string band;
    std::string moved_from;
    std::vector<std::string> gates;
    std::vector<std::string> without_measure;
    std::vector<std::string> near;
    std::optional<std::size_t> rank;

    void add_leaves(const UnitResult& result);
    void add_lessons(const assess::CriteriaSet& set, const UnitResult& result);
    void add_totals(const UnitResult& result, const Number& full);

    std::string all() const;
};

/// One leaf: state, evidence counted, and the four kinds of points.
std::string leaf_text(const std::string& id, const LeafResult& leaf);

} // namespace reference
