#pragma once

/// \file
/// A criteria set while it is read: what is known of it so far, and what was found wrong.

#include <assess/criteria/criteria_set.hpp>
#include <assess/criteria/expression.hpp>
#include <assess/text/diagnostic.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

struct Reading {
    std::string_view source; ///< the file's text
    std::string file;
    Diagnostics& found;
    CriteriaSet set;

    std::vector<KnownName> measure_names; ///< in the order of set.measures
    std::vector<KnownPart> parts;         ///< lessons, criteria and leaves
    std::map<std::string, Spot> part_spots;
    std::set<std::string> unread_words; ///< of expressions with a fault
    Spot total_spot;
    bool maxima_known =
        true; ///< no maximum was left out or unreadable, so that sums mean something

    void add(const Message& message, Spot spot, std::vector<Arg> args = {})
    {
        found.add(message, {file, spot.line, spot.column}, std::move(args));
    }
    ExpressionScope over_measures() const { return {measure_names, {}, false}; }
    ExpressionScope over_results() const { return {measure_names, parts, false}; }
};

} // namespace assess
