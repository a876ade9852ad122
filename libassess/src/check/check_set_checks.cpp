#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/check/catalogue.hpp>

namespace assess {

namespace {

/// Names all that the check lacks. One that speaks of a part that the unit's kind does not have
/// lacks nothing: it is about other units.
void report_not_evaluated(const UnitUnderCheck& unit, const SetCheck& check, UnitFindings& found)
{
    const std::string figures = missing_measures(unit.set, check.assertion, unit.figures);
    const LocalText registers = missing_registers(unit.set, check.assertion, unit.figures);
    const bool all_counted = registers.in(Language::en).empty();
    if (figures.empty() && all_counted) {
        return;
    }
    Finding& finding =
        all_counted
            ? found.add(check_messages::set_check_not_evaluated, std::nullopt, {check.id, figures})
        : figures.empty()
            ? found.add(check_messages::set_check_not_counted, std::nullopt, {check.id, registers})
            : found.add(check_messages::set_check_lacks_both, std::nullopt,
                        {check.id, figures, registers});
    finding.item = check.id;
}

} // namespace

void check_set_checks(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const SetCheck& check : unit.set.checks) {
        const Outcome outcome = evaluate(check.assertion, unit.figures.view());
        if (outcome.state == Outcome::State::missing) {
            report_not_evaluated(unit, check, found);
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
