#pragma once

/// \file
/// A scorecard as a row of the table `scorecard`.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// unit, name, kind, state, rank, total, exact, standard, open, full, bonus, deduction,
/// band_by_total, band, moved_from, gates, lessons, leaves. Absent: NULL.
using ScorecardRow = std::array<std::optional<std::string>, 18>;

ScorecardRow row_of(const Scorecard& card, const CriteriaSet& set);

/// What the digest of a run is taken over, in place of `text`, whose memory is used again.
void put_digested_text(const ScorecardRow& row, std::string& text);

/// A lesson of a scorecard as it is kept.
struct KeptLesson {
    std::string id;
    Rational points;
    Rational open; ///< the maximum that counts
};
/// Nothing if the text is no such list.
std::optional<std::vector<KeptLesson>> lessons_of(std::string_view json);

/// Of the set the run was scored with. Nothing if the text is no such list.
std::optional<std::vector<LeafScore>> leaves_of(std::string_view json, const CriteriaSet& set);

} // namespace assess
