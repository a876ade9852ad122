#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/score/choice_words.hpp>

#include <utility>

namespace assess {

namespace {

LocalText local(const Phrase& phrase)
{
    return LocalText{{{"en", std::string{phrase.en}}, {"vi", std::string{phrase.vi}}}};
}

/// "2 One-stop" in every language of the title.
LocalText numbered(const std::string& number, LocalText title)
{
    for (auto& [language, text] : title.by_language) {
        text = number + " " + text;
    }
    return title;
}

/// The lesson or criterion that made a gate with `each` fire.
struct FiringPart {
    std::string id;
    LocalText title;
};

FiringPart part_of(const CriteriaSet& set, const Gate& gate, std::size_t part)
{
    if (gate.each == Gate::Each::lesson) {
        const Lesson& lesson = set.lessons[part];
        return {lesson.id, numbered(lesson.number, lesson.title)};
    }
    const Criterion& criterion = set.criteria[part];
    return {criterion.id, numbered(criterion.number, criterion.title)};
}

void add_fired(const CriteriaSet& set, const FiredGate& fired, UnitFindings& found)
{
    const Gate& gate = set.gates[fired.gate];
    std::vector<FindingArg> args{gate.title};
    if (gate.cap) {
        args.emplace_back(set.bands[*gate.cap].title);
    }
    if (!fired.part) {
        found
            .add(gate.cap ? check_messages::gate_fired_caps : check_messages::gate_fired_voids,
                 std::nullopt, std::move(args))
            .item = gate.id;
        return;
    }
    FiringPart part = part_of(set, gate, *fired.part);
    args.emplace_back(std::move(part.title));
    found
        .add(gate.cap ? check_messages::gate_fired_caps_part
                      : check_messages::gate_fired_voids_part,
             std::nullopt, std::move(args))
        .item = gate.id + ":" + part.id;
}

void check_gates(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const std::size_t index : unit.card.gates_without_measure) {
        const Gate& gate = unit.set.gates[index];
        const std::string figures = missing_measures(unit.set, gate.when, unit.figures);
        Finding& finding =
            figures.empty()
                ? found.add(check_messages::gate_not_counted, std::nullopt,
                            {gate.title, missing_registers(unit.set, gate.when, unit.figures)})
                : found.add(check_messages::gate_not_evaluated, std::nullopt,
                            {gate.title, figures});
        finding.item = gate.id;
    }
    for (const FiredGate& fired : unit.card.gates) {
        add_fired(unit.set, fired, found);
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
