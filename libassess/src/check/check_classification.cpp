#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/score/choice_words.hpp>

namespace assess {

namespace {

LocalText local(const Phrase& phrase)
{
    return LocalText{{{"en", std::string{phrase.en}}, {"vi", std::string{phrase.vi}}}};
}

void check_gates(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const std::size_t index : unit.card.gates_without_measure) {
        const Gate& gate = unit.set.gates[index];
        found
            .add(check_messages::gate_not_evaluated, std::nullopt,
                 {gate.title, missing_measures(unit.set, gate.when, unit.figures)})
            .item = gate.id;
    }
    for (const FiredGate& fired : unit.card.gates) {
        const Gate& gate = unit.set.gates[fired.gate];
        Finding& finding =
            gate.cap ? found.add(check_messages::gate_fired_caps, std::nullopt,
                                 {gate.title, unit.set.bands[*gate.cap].title})
                     : found.add(check_messages::gate_fired_voids, std::nullopt, {gate.title});
        finding.item = gate.id;
    }
}

} // namespace

void check_classification(const UnitUnderCheck& unit, UnitFindings& found)
{
    check_gates(unit, found);
    for (const NearBound& near : unit.card.near_bounds) {
        found
            .add(check_messages::near_bound, std::nullopt,
                 {local(choice_in_words(near.choice, unit.set.scoring)),
                  unit.set.bands[near.band].title})
            .item = name_of(near.choice);
    }
    if (unit.card.moved_from && unit.card.band) {
        found.add(
            check_messages::quota_moved, std::nullopt,
            {unit.set.bands[*unit.card.moved_from].title, unit.set.bands[*unit.card.band].title});
    }
}

} // namespace assess
