#pragma once

/// \file
/// A criteria set while it is read: what is known of it so far, and what was found wrong.

#include "toml_reading.hpp"
#include "value_range.hpp"

#include <assess/criteria/criteria_set.hpp>
#include <assess/criteria/expression.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace assess {

/// A condition and where its text stands.
struct SpottedExpression {
    Expression expression;
    Spot spot;
};

/// A cap of bonus or deduction, and where it stands.
struct WrittenCap {
    LeafKind of = LeafKind::bonus;
    Spot spot;
};

struct Reading {
    TomlReading toml;
    CriteriaSet set{};

    std::vector<KnownName> measure_names{}; ///< in the order of set.measures
    std::vector<KnownPart> parts{};         ///< lessons, criteria and leaves
    std::vector<ValueRange> ranges{};       ///< of the measures, once their formulas are in order
    std::vector<SpottedExpression> conditions{}; ///< of gates and checks
    std::vector<WrittenCap> caps{};
    std::map<std::string, Spot> part_spots{};
    Spot total_spot{};
    bool maxima_known =
        true; ///< no maximum was left out or unreadable, so that sums mean something

    void add(const Message& message, Spot spot, std::vector<Arg> args = {})
    {
        toml.add(message, spot, std::move(args));
    }
    RangeScope ranges_of_measures() const { return {ranges, nullptr, &set}; }
    ExpressionScope over_measures() const { return {measure_names, {}, false}; }
    ExpressionScope over_results() const { return {measure_names, parts, false}; }
};

} // namespace assess
