#include <assess/check/run_checks.hpp>

#include "messages.hpp"
#include "selection.hpp"

#include <assess/check/catalogue.hpp>
#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

/// The units that are looked at, by their position, those that handed in nothing left out.
std::vector<std::size_t> units_with_something(const Scorecards& scorecards,
                                              const CheckSelection& selection)
{
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < scorecards.units.size(); ++unit) {
        const Scorecard& card = scorecards.units[unit];
        if (card.state != UnitState::not_submitted && selects_unit(selection, card.unit)) {
            units.push_back(unit);
        }
    }
    return units;
}

class Evaluation {
public:
    Evaluation(const CriteriaSet& set, const RoundInput& input, const Scorecards& scorecards,
               const CheckSelection& selection)
        : set_{set}, input_{input}, scorecards_{scorecards},
          selection_{selection}, units_{units_with_something(scorecards, selection)}
    {}

    /// Did the check of the catalogue find something to look at?
    bool reached(std::string_view check) const
    {
        if (check == check_messages::round_incomplete.id) {
            return selection_.units.empty();
        }
        if (check == check_messages::unit_not_submitted.id) {
            return true;
        }
        return check == check_messages::gate_fired_caps.id ? any_gate() : !units_.empty();
    }

    /// Had the check of the set all that it needs, of one unit at least?
    bool reached(const SetCheck& check) const
    {
        return std::ranges::any_of(units_, [&](std::size_t unit) {
            const ScoredFigures figures =
                scored_figures(set_, input_.units[unit], scorecards_.units[unit]);
            return evaluate(check.assertion, figures.view()).state != Outcome::State::missing;
        });
    }

private:
    bool any_gate() const
    {
        return std::ranges::any_of(units_, [&](std::size_t unit) {
            return set_.gates.empty() ||
                   scorecards_.units[unit].gates_without_measure.size() < set_.gates.size();
        });
    }

    const CriteriaSet& set_;
    const RoundInput& input_;
    const Scorecards& scorecards_;
    const CheckSelection& selection_;
    std::vector<std::size_t> units_;
};

} // namespace

std::vector<std::string> selected_checks(const CriteriaSet& set, const CheckSelection& selection)
{
    std::vector<std::string> ids = known_checks(set);
    std::erase_if(ids, [&](const std::string& id) { return !selects_check(selection, id); });
    return ids;
}

std::vector<std::string> checks_not_evaluated(const CriteriaSet& set, const RoundInput& input,
                                              const Scorecards& scorecards,
                                              const CheckSelection& selection)
{
    const Evaluation evaluation{set, input, scorecards, selection};
    std::vector<std::string> ids;
    for (const CatalogueCheck& check : check_catalogue()) {
        if (selects_check(selection, std::string{check.id}) && !evaluation.reached(check.id)) {
            ids.emplace_back(check.id);
        }
    }
    for (const SetCheck& check : set.checks) {
        if (selects_check(selection, id_of(check)) && !evaluation.reached(check)) {
            ids.push_back(id_of(check));
        }
    }
    return ids;
}

} // namespace assess
