#pragma once

/// \file
/// What the gates of a set did to a unit, and what they might have done.
///
/// Source     libassess/doc/scoring.md, section 4, step 2.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/model/submission.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// A gate that fired, with all that made it fire.
struct GateFired {
    std::size_t gate = 0;
    std::vector<std::size_t> parts; ///< lessons or criteria of a gate with `each`
    bool changes = false;           ///< without it the band by the total would stay
};

/// Each gate that fired once, in set order.
std::vector<GateFired> gates_fired(const CriteriaSet& set, const Scorecard& card);

/// The gates that could not be evaluated although they might lower the unit's band.
std::vector<std::size_t> gates_open(const CriteriaSet& set, const Scorecard& card);

/// Final points of a lesson's or criterion's standard leaves, and their maximum without the
/// excluded: what a gate with `each` looks at.
PartPoints standard_part(const CriteriaSet& set, const Scorecard& card, Gate::Each each,
                         std::size_t part);

/// Number and title of a lesson or criterion: "2 One-stop".
std::string part_in_words(const CriteriaSet& set, Gate::Each each, std::size_t part,
                          Language language);

/// The figures that made a part fire its gate: "2 One-stop: 1.5 / 4 < 50%".
std::string part_in_figures(const CriteriaSet& set, const Scorecard& card, const Gate& gate,
                            std::size_t part, Language language);

/// A condition in words, then with its figures: "«Cases» > 2: 3 > 2".
std::string condition_in_figures(const CriteriaSet& set, const Expression& condition,
                                 const UnitFigures& figures, Language language);

/// What made a gate fire: its condition with its figures, or its parts with theirs.
std::string firing_in_figures(const CriteriaSet& set, const Scorecard& card, const GateFired& fired,
                              const UnitFigures& figures, Language language);

/// The figures and registers under the expression that are missing: "«Cases» (cases), register
/// «Dossiers» (not imported)".
std::string lacked_in_words(const CriteriaSet& set, const Expression& expression,
                            std::span<const Outcome> measures, Language language);

} // namespace assess
