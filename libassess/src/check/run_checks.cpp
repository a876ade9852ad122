#include <assess/check/run_checks.hpp>

#include "copied_files.hpp"
#include "messages.hpp"
#include "selection.hpp"
#include "unit_under_check.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace assess {

namespace {

std::vector<Finding> check_unit(const UnitUnderCheck& unit)
{
    UnitFindings found{unit.card.unit};
    if (unit.card.state == UnitState::not_submitted) {
        found.add(check_messages::unit_not_submitted, std::nullopt);
        return found.take();
    }
    check_completeness(unit, found);
    check_measures(unit, found);
    check_evidence(unit, found);
    check_documents(unit, found);
    check_claims(unit, found);
    check_not_applicable(unit, found);
    check_reviews(unit, found);
    check_classification(unit, found);
    check_set_checks(unit, found);
    return found.take();
}

std::vector<Finding> check_round(const CriteriaSet& set, const Scorecards& scorecards)
{
    std::size_t silent = 0;
    std::size_t incomplete = 0;
    for (const Scorecard& card : scorecards.units) {
        if (card.state == UnitState::not_submitted) {
            ++silent;
        } else if (is_incomplete(set, card)) {
            ++incomplete;
        }
    }
    UnitFindings found{{}};
    if (silent + incomplete > 0) {
        found.add(check_messages::round_incomplete, std::nullopt,
                  {std::to_string(silent + incomplete), std::to_string(scorecards.units.size()),
                   std::to_string(silent), std::to_string(incomplete)});
    }
    return found.take();
}

/// That a check of the set could not be evaluated belongs to it.
bool is_asked_for(const Finding& finding, const CheckSelection& selection)
{
    if (finding.check != check_messages::set_check_not_evaluated.id) {
        return selects_check(selection, finding.check);
    }
    const std::string check = "set:" + finding.item;
    const bool named = selection.only.empty() || names(selection.only, finding.check) ||
                       names(selection.only, check);
    return named && !names(selection.skip, finding.check) && !names(selection.skip, check);
}

bool is_wanted(const Finding& finding, const CheckSelection& selection)
{
    return is_asked_for(finding, selection) && selects_unit(selection, finding.unit);
}

bool comes_before(const Finding& left, const Finding& right)
{
    // A finding about the unit as a whole comes before those about its leaves.
    const auto place = [](const Finding& finding) {
        return std::tuple{std::string_view{finding.unit}, finding.leaf.has_value(),
                          finding.leaf.value_or(0), std::string_view{finding.check}};
    };
    return place(left) < place(right);
}

} // namespace

std::vector<Finding> run_checks(const CriteriaSet& set, const RoundInput& input,
                                const Scorecards& scorecards, const CheckSelection& selection)
{
    std::vector<Finding> all = check_round(set, scorecards);
    const auto append = [&](std::vector<Finding> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
    };
    append(find_copied_files(input));
    const RoundExplainer explainer{set, input};
    for (std::size_t index = 0; index < input.units.size(); ++index) {
        const Submission& submission = input.units[index];
        const Scorecard& card = scorecards.units[index];
        if (!selects_unit(selection, card.unit)) {
            continue;
        }
        const auto leaves = explainer.explain(index);
        const ScoredFigures figures = scored_figures(set, submission, card);
        append(check_unit({set, input, submission, card, leaves, figures, explainer}));
    }
    std::erase_if(all, [&](const Finding& finding) { return !is_wanted(finding, selection); });
    std::stable_sort(all.begin(), all.end(), comes_before);
    return all;
}

} // namespace assess
