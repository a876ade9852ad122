#include "messages.hpp"
#include "unit_under_check.hpp"

namespace assess {

namespace {

LocalText choice_in_words(NearBound::Choice choice)
{
    const auto text = [](std::string en, std::string vi) {
        return LocalText{{{"en", std::move(en)}, {"vi", std::move(vi)}}};
    };
    switch (choice) {
    case NearBound::Choice::half_away_from_zero:
        return text("rounding half away from zero", "cách làm tròn nửa ra xa số 0");
    case NearBound::Choice::half_even:
        return text("rounding half to even", "cách làm tròn nửa về số chẵn");
    case NearBound::Choice::toward_zero:
        return text("cutting off", "cách bỏ phần lẻ");
    case NearBound::Choice::round_at_other:
        return text("rounding at the other place", "cách làm tròn ở bước khác");
    case NearBound::Choice::classify_on_other:
        break;
    }
    return text("classifying on the other total", "cách xếp loại theo tổng điểm còn lại");
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
                 {choice_in_words(near.choice), unit.set.bands[near.band].title})
            .item = name_of(near.choice);
    }
    if (unit.card.moved_from && unit.card.band) {
        found.add(
            check_messages::quota_moved, std::nullopt,
            {unit.set.bands[*unit.card.moved_from].title, unit.set.bands[*unit.card.band].title});
    }
}

} // namespace assess
