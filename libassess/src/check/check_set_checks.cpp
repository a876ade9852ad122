#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/check/catalogue.hpp>

namespace assess {

void check_set_checks(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const SetCheck& check : unit.set.checks) {
        const Outcome outcome = evaluate(check.assertion, unit.figures.view());
        if (outcome.state == Outcome::State::missing) {
            const std::string figures = missing_measures(unit.set, check.assertion, unit.figures);
            Finding& finding =
                figures.empty() ? found.add(check_messages::set_check_not_counted, std::nullopt,
                                            {check.id, missing_registers(unit.set, check.assertion,
                                                                         unit.figures)})
                                : found.add(check_messages::set_check_not_evaluated, std::nullopt,
                                            {check.id, figures});
            finding.item = check.id;
        } else if (outcome.has_value() && outcome.number.is_zero()) {
            const std::string figures = known_measures(unit.set, check.assertion, unit.figures);
            Finding& finding =
                found.add(figures.empty() ? check_messages::set_check_fails
                                          : check_messages::set_check_fails_figures,
                          std::nullopt, {check.message, check.assertion.source, figures});
            finding.check = id_of(check);
            finding.severity = check.is_error ? Severity::error : Severity::warning;
        }
    }
}

} // namespace assess
