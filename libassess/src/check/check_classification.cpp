#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/score/choice_words.hpp>
#include <assess/score/gates.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

LocalText in_both(const auto& words)
{
    return LocalText{{{"en", words(Language::en)}, {"vi", words(Language::vi)}}};
}

/// One finding for each firing: a gate with `each` may fire for several parts.
void add_fired(const UnitUnderCheck& unit, const FiredGate& firing, bool changes,
               UnitFindings& found)
{
    const CriteriaSet& set = unit.set;
    const Gate& gate = set.gates[firing.gate];
    GateFired fired{firing.gate, {}, changes};
    std::string item = gate.id;
    if (firing.part) {
        fired.parts.push_back(*firing.part);
        item += ":" + (gate.each == Gate::Each::lesson ? set.lessons[*firing.part].id
                                                       : set.criteria[*firing.part].id);
    }
    std::vector<FindingArg> args{gate.title, in_both([&](Language language) {
                                     return firing_in_figures(set, unit.card, fired,
                                                              unit.figures.view(), language);
                                 })};
    if (gate.cap) {
        args.emplace_back(set.bands[*gate.cap].title);
    }
    const Message& message = !gate.cap ? check_messages::gate_fired_voids
                             : changes ? check_messages::gate_fired_caps
                                       : check_messages::gate_fired_idle;
    found.add(message, std::nullopt, std::move(args)).item = item;
}

void add_open(const UnitUnderCheck& unit, std::size_t index, UnitFindings& found)
{
    const Gate& gate = unit.set.gates[index];
    std::vector<FindingArg> args{gate.title, in_both([&](Language language) {
                                     return lacked_in_words(unit.set, gate.when,
                                                            unit.figures.measures, language);
                                 }),
                                 unit.set.bands[*unit.card.band].title};
    if (gate.cap) {
        args.emplace_back(unit.set.bands[*gate.cap].title);
    }
    found
        .add(gate.cap ? check_messages::gate_open_caps : check_messages::gate_open_voids,
             std::nullopt, std::move(args))
        .item = gate.id;
}

void check_gates(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const std::size_t gate : gates_open(unit.set, unit.card)) {
        add_open(unit, gate, found);
    }
    const std::vector<GateFired> gates = gates_fired(unit.set, unit.card);
    for (const FiredGate& firing : unit.card.gates) {
        const auto fired = std::ranges::find(gates, firing.gate, &GateFired::gate);
        add_fired(unit, firing, fired->changes, found);
    }
}

} // namespace

void check_classification(const UnitUnderCheck& unit, UnitFindings& found)
{
    check_gates(unit, found);
    for (const NearBound& near : unit.card.near_bounds) {
        const Phrase choice = choice_in_words(near.choice, unit.set.scoring);
        found
            .add(check_messages::near_bound, std::nullopt,
                 {in_both([&](Language language) { return std::string{choice.in(language)}; }),
                  unit.set.bands[near.band].title, unit.set.bands[*unit.card.band_by_total].title})
            .item = name_of(near.choice);
    }
    if (unit.card.moved_from && unit.card.band) {
        found.add(
            check_messages::quota_moved, std::nullopt,
            {unit.set.bands[*unit.card.moved_from].title, unit.set.bands[*unit.card.band].title});
    }
}

} // namespace assess
