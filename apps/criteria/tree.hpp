#pragma once

/// \file
/// The set as a tree of lessons, criteria and components with their maxima.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>

#include <cstdint>
#include <string>

namespace apps {

/// One row a lesson, criterion or component; columns number, id, title, max, rule, kind, units.
assess::ReportTable tree_of(const assess::CriteriaSet& set, assess::Language language);

/// What kinds of unit are called: ids for programs, titles for people.
enum class KindNames : std::uint8_t { ids, titles };

/// One row a kind of unit: leaves, standard maximum, bonus, deduction.
assess::ReportTable sums_of(const assess::CriteriaSet& set, KindNames kinds,
                            assess::Language language);

/// Columns side by side, as a terminal shows them.
std::string write_plain(const assess::ReportTable& table);

} // namespace apps
