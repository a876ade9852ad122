#pragma once

/// \file
/// What the checks of one unit look at, and where they put what they find.

#include <assess/check/finding.hpp>
#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/score/explain.hpp>
#include <assess/score/scored_figures.hpp>

#include <optional>
#include <string>
#include <vector>

namespace assess {

struct UnitUnderCheck {
    const CriteriaSet& set;
    const RoundInput& input;
    const Submission& submission;
    const Scorecard& card;
    const std::vector<LeafExplanation>& leaves; ///< those that apply, in set order
    const ScoredFigures& figures;
    const RoundExplainer& explainer; ///< of the round
};

/// Gathers findings; the unit's code is put in.
class UnitFindings {
public:
    explicit UnitFindings(std::string unit) : unit_{std::move(unit)} {}

    /// Returns the finding for what else there is to say.
    Finding& add(const Message& message, std::optional<std::size_t> leaf,
                 std::vector<FindingArg> args = {});

    std::vector<Finding> take() { return std::move(found_); }

private:
    std::string unit_;
    std::vector<Finding> found_;
};

void check_completeness(const UnitUnderCheck& unit, UnitFindings& found);
void check_measures(const UnitUnderCheck& unit, UnitFindings& found);
void check_evidence(const UnitUnderCheck& unit, UnitFindings& found);
void check_documents(const UnitUnderCheck& unit, UnitFindings& found);
void check_claims(const UnitUnderCheck& unit, UnitFindings& found);
void check_not_applicable(const UnitUnderCheck& unit, UnitFindings& found);
void check_reviews(const UnitUnderCheck& unit, UnitFindings& found);
void check_classification(const UnitUnderCheck& unit, UnitFindings& found);
void check_set_checks(const UnitUnderCheck& unit, UnitFindings& found);

/// Points as the set rounds them, wherever it does.
Rational as_counted(const UnitUnderCheck& unit, const Rational& points);

/// Nothing but spaces.
bool is_blank(const std::string& text);

/// Ids of the declared measures an expression lacks: "a, b".
std::string missing_measures(const CriteriaSet& set, const Expression& expression,
                             const ScoredFigures& figures);
/// Titles of the registers that the counted measures it lacks come from: "\"Dossiers\"".
LocalText missing_registers(const CriteriaSet& set, const Expression& expression,
                            const ScoredFigures& figures);
/// The measures of an expression that have a value, with it: "a = 17, b = 16".
std::string known_measures(const CriteriaSet& set, const Expression& expression,
                           const ScoredFigures& figures);

} // namespace assess
