#pragma once

/// \file
/// How totals and ranks of a set come about, as sentences.

#include <assess/criteria/criteria_set.hpp>

#include <string>
#include <vector>

namespace apps {

/// Rounding, rescaling, caps, the ceiling and what incomplete units get.
std::vector<std::string> scoring_in_words(const assess::CriteriaSet& set,
                                          assess::Language language);

/// How equal totals are told apart, and which ranks are counted after them.
std::vector<std::string> ranking_in_words(const assess::CriteriaSet& set,
                                          assess::Language language);

/// "error: message (must hold: …)"
std::string check_in_words(const assess::CriteriaSet& set, const assess::SetCheck& check,
                           assess::Language language);

} // namespace apps
