#pragma once

/// \file
/// What a set might have said instead, in words: what a band near a bound hangs on.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/text/message.hpp>

namespace assess {

/// "rounding half to even", "đúng một nửa thì làm tròn về số chẵn"; of a choice between two, the
/// one that `scoring` has not made.
Phrase choice_in_words(NearBound::Choice choice, const Scoring& scoring);

} // namespace assess
