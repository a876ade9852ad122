#pragma once

/// \file
/// Bands, gates and measures as phrases.

#include <assess/criteria/criteria_set.hpp>

#include <string>

namespace apps {

/// "at least 90 points; no more units than 20% of those in the band Good"
std::string band_in_words(const assess::CriteriaSet& set, const assess::Band& band,
                          assess::Language language);

/// "when …: Fair at best", "when …: no band"
std::string gate_in_words(const assess::CriteriaSet& set, const assess::Gate& gate,
                          assess::Language language);

/// "declared, a count", "counted from …", "formula: …"
std::string measure_in_words(const assess::CriteriaSet& set, const assess::Measure& measure,
                             assess::Language language);

} // namespace apps
