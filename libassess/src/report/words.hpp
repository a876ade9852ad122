#pragma once

/// \file
/// Words of the reports in both languages, and how they are put together.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/report/table.hpp>
#include <assess/score/gates.hpp>
#include <assess/text/message.hpp>

#include <optional>
#include <string>
#include <vector>

namespace assess {

/// The phrase with the arguments in the place of {0} {1} …
std::string say(const Phrase& phrase, Language language, const std::vector<std::string>& args = {});

std::string state_in_words(LeafState state, Language language);
std::string state_in_words(UnitState state, Language language);
/// A title that may hold commas, as one of several: "«Dân bàn, dân quyết định»".
std::string quoted(std::string_view title);

/// What somebody wrote as a sentence becomes a part of one.
std::string without_full_stop(std::string text);

std::string choice_in_words(const CriteriaSet& set, NearBound::Choice choice, Language language);

/// "round half away from zero" …
std::string rounding_in_words(Rounding rounding, Language language);

/// Title of a band; without one "—".
std::string band_in_words(const CriteriaSet& set, const std::optional<std::size_t>& band,
                          Language language);

/// The gate's title, the parts that made it fire, and what it does unless the title says that:
/// "…: 2 One-stop, 4 Democracy (no better than Fair)".
std::string gate_in_words(const CriteriaSet& set, const GateFired& fired, Language language);

/// "near a bound: …"; names the band by the total where gates or quotas gave another.
std::string near_bound_in_words(const CriteriaSet& set, const Scorecard& card,
                                const NearBound& near, Language language);

/// What made gates with `each` fire, in ids: "weak-lesson:one-stop".
std::vector<std::string> gate_parts(const CriteriaSet& set, const Scorecard& card);

/// Each gate once by its title, with the numbers of the parts: "A weak lesson (2, 4)".
std::vector<std::string> gates_in_brief(const CriteriaSet& set, const Scorecard& card,
                                        Language language);

} // namespace assess
