#pragma once

/// \file
/// A criteria set while it is read: what is known of it so far, and what was found wrong.

#include "toml_reading.hpp"

#include <assess/criteria/criteria_set.hpp>
#include <assess/criteria/expression.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace assess {

struct Reading {
    TomlReading toml;
    CriteriaSet set{};

    std::vector<KnownName> measure_names{}; ///< in the order of set.measures
    std::vector<KnownPart> parts{};         ///< lessons, criteria and leaves
    std::map<std::string, Spot> part_spots{};
    Spot total_spot{};
    bool maxima_known =
        true; ///< no maximum was left out or unreadable, so that sums mean something

    void add(const Message& message, Spot spot, std::vector<Arg> args = {})
    {
        toml.add(message, spot, std::move(args));
    }
    ExpressionScope over_measures() const { return {measure_names, {}, false}; }
    ExpressionScope over_results() const { return {measure_names, parts, false}; }
};

} // namespace assess
