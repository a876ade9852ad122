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

/// Everything that has a meaning for scores or for readers, in the order of the file. Texts of the
/// set are those of `code`, one of its languages; things and properties are the same for each.
std::vector<Described> describe(const assess::CriteriaSet& set, const std::string& code);

/// Columns change (added, removed, changed), sort, id, property, before, after. A text that is the
/// same in `language` and differs in another has the code of that language behind its property:
/// "title.vi".
assess::ReportTable differences(const assess::CriteriaSet& before, const assess::CriteriaSet& after,
                                assess::Language language);

/// Those of differences_in_words(), each with its texts below it, whole.
std::string differences_text(const assess::ReportTable& differences, assess::Language language);

} // namespace apps
