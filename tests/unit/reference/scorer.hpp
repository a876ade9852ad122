#pragma once

/// \file
/// The second scorer: slow, written from the page alone, in a way of its own. It shares nothing
/// with the first but the set, the input and the text of numbers.

#include "unit.hpp"

#include <assess/model/scorecard.hpp>

#include <string>
#include <vector>

namespace reference {

/// Every field of every scorecard as text, a unit a string.
std::vector<std::string> scored(const assess::CriteriaSet& set, const assess::RoundInput& input);

/// The first scorer's cards in the same words.
std::vector<std::string> in_words(const assess::CriteriaSet& set,
                                  const std::vector<assess::Scorecard>& cards);

} // namespace reference
