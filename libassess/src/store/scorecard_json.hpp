#pragma once

/// \file
/// A scorecard as a row of the table `scorecard`.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>

#include <array>
#include <optional>
#include <string>

namespace assess {

/// unit, name, kind, state, rank, total, exact, standard, open, full, bonus, deduction,
/// band_by_total, band, moved_from, gates, lessons, leaves. Absent: NULL.
using ScorecardRow = std::array<std::optional<std::string>, 18>;

ScorecardRow row_of(const Scorecard& card, const CriteriaSet& set);

} // namespace assess
