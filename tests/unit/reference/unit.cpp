#include "unit.hpp"

#include <algorithm>

namespace reference {

namespace {

using Kind = assess::LeafKind;

Number capped(const Number& points, const std::optional<assess::Rational>& cap)
{
    return cap && points > number_of(*cap) ? number_of(*cap) : points;
}

/// A part of the set, by id, with what expressions and gates ask of it.
struct PartSum {
    bool applies = false;
    Number points;
    Number max;
};

PartSum sum_of(const Round& round, const UnitResult& result, const std::string& part,
               bool only_standard)
{
    PartSum sum;
    for (const std::string& id : result.leaves) {
        const assess::Leaf& leaf =
            *std::find_if(round.set.leaves.begin(), round.set.leaves.end(),
                          [&](const assess::Leaf& other) { return other.id == id; });
        const std::string& lesson = round.set.lessons[leaf.lesson].id;
        if (part != id && part != round.set.criteria[leaf.criterion].id && part != lesson) {
            continue;
        }
        sum.applies = true;
        if (leaf.kind != Kind::standard && (only_standard || part == lesson)) {
            continue;
        }
        const LeafResult& score = result.by_leaf.at(id);
        sum.points += score.final;
        sum.max += score.state == "excluded" ? Number{0} : number_of(leaf.max_points);
    }
    return sum;
}

Value points_of(const PartSum& sum)
{
    return sum.applies ? Value{Value::Kind::number, sum.points} : Value{};
}

Value share_of(const PartSum& sum)
{
    if (!sum.applies) {
        return {};
    }
    return sum.max == 0 ? Value{Value::Kind::nothing_arose, 0}
                        : Value{Value::Kind::number, sum.points / sum.max};
}

} // namespace

UnitResult unit_result(const Round& round, const assess::Scoring& scoring,
                       const assess::Submission& unit)
{
    UnitResult result;
    for (const assess::Lesson& lesson : round.set.lessons) {
        result.by_lesson[lesson.id] = 0;
    }
    for (const assess::Leaf& leaf : round.set.leaves) {
        if (!leaf.applies.at(unit.kind)) {
            continue;
        }
        const LeafResult score = leaf_result(round, scoring, unit, leaf);
        result.leaves.push_back(leaf.id);
        result.by_leaf[leaf.id] = score;
        if (leaf.kind == Kind::standard) {
            result.standard += score.final;
            result.open += score.state == "excluded" ? Number{0} : number_of(leaf.max_points);
            result.by_lesson[round.set.lessons[leaf.lesson].id] += score.final;
        }
        result.bonus += leaf.kind == Kind::bonus ? score.final : Number{0};
        result.deduction += leaf.kind == Kind::deduction ? score.final : Number{0};
    }
    const Number full = number_of(round.set.full_points.at(unit.kind));
    if (scoring.rescale && result.open < full && result.open > 0) {
        result.standard *= full / result.open;
    }
    result.bonus = capped(result.bonus, scoring.bonus_cap);
    result.deduction = capped(result.deduction, scoring.deduction_cap);
    result.exact = result.standard + result.bonus - result.deduction;
    result.exact = capped(result.exact < 0 ? Number{0} : result.exact, scoring.ceiling);
    result.rounded = rounded(result.exact, scoring.decimals, scoring.rounding);
    return result;
}

Gates gates_of(const Round& round, const assess::Submission& unit, const UnitResult& result)
{
    Gates gates;
    bool missing = false;
    Names names;
    names.measure = [&](const std::string& measure) {
        const Value value = round.handed_in.measure(unit.unit.code, measure);
        missing = missing || value.kind == Value::Kind::missing;
        return value;
    };
    names.points = [&](const std::string& part) {
        return points_of(sum_of(round, result, part, false));
    };
    names.share = [&](const std::string& part) {
        return share_of(sum_of(round, result, part, false));
    };
    names.total = result.exact;
    const auto below = [&](const assess::Gate& gate, const std::string& part) {
        const PartSum sum = sum_of(round, result, part, true);
        if (sum.max > 0 && sum.points / sum.max < number_of(gate.share_below)) {
            gates.fired.push_back(gate.id + "/" + part);
        }
    };
    for (const assess::Gate& gate : round.set.gates) {
        if (gate.each == assess::Gate::Each::lesson) {
            for (const assess::Lesson& lesson : round.set.lessons) {
                below(gate, lesson.id);
            }
        } else if (gate.each == assess::Gate::Each::criterion) {
            for (const assess::Criterion& criterion : round.set.criteria) {
                below(gate, criterion.id);
            }
        } else {
            missing = false;
            const Value value = evaluate(gate.when.source, names);
            if (value.kind == Value::Kind::number && value.number != 0) {
                gates.fired.push_back(gate.id);
            } else if (value.kind != Value::Kind::number && missing) {
                gates.without_measure.push_back(gate.id);
            }
        }
    }
    return gates;
}

std::string band_by(const assess::CriteriaSet& set, const Number& total)
{
    for (const assess::Band& band : set.bands) {
        const bool open = band.bound && band.bound->kind == assess::Bound::Kind::above;
        if (!band.bound || total > number_of(band.bound->value) ||
            (!open && total == number_of(band.bound->value))) {
            return band.id;
        }
    }
    return {};
}

} // namespace reference
