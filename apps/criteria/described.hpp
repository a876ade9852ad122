#pragma once

/// \file
/// A set as a list of things with properties, and what differs between two such lists.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>

#include <string>
#include <utility>
#include <vector>

namespace apps {

/// One thing of a set: "criterion", its id, and what is said of it, as text.
struct Described {
    std::string sort;
    std::string id;
    std::vector<std::pair<std::string, std::string>> properties;
};

/// Everything that has a meaning for scores or for readers, in the order of the file.
std::vector<Described> describe(const assess::CriteriaSet& set, assess::Language language);

/// Columns change (added, removed, changed), sort, id, property, before, after.
assess::ReportTable differences(const std::vector<Described>& before,
                                const std::vector<Described>& after, assess::Language language);

} // namespace apps
