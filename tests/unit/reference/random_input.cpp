#include "random_round.hpp"

namespace reference {

namespace {

using assess::Rational;

const assess::Period period{*assess::parse_date("2025-12-15"), *assess::parse_date("2026-12-14")};

Rational random_value(Dice& dice, assess::Declared::Type type)
{
    switch (type) {
    case assess::Declared::Type::count:
        return dice.number({"0", "0", "1", "2", "3", "7", "10", "100", "9223372036854"});
    case assess::Declared::Type::number:
        return dice.number({"0", "1.5", "-1", "2.25", "-0.5", "3.333333", "-9223372036854.775807"});
    case assess::Declared::Type::percent:
        return dice.number({"0", "0.5", "0.975", "1", "0.333333", "0.8", "0.799999"});
    case assess::Declared::Type::yes_no:
        break;
    }
    return dice.number({"0", "1"});
}

assess::Answer random_answer(Dice& dice, const assess::Leaf& leaf, std::size_t index)
{
    assess::Answer answer;
    answer.leaf = index;
    answer.not_applicable = dice.percent(12);
    if (dice.percent(60)) {
        answer.points = leaf.max_points * dice.number({"0", "1", "1/2", "1/3", "1.2", "0.9"});
    }
    if (const auto* rule = std::get_if<assess::ChoiceRule>(&leaf.rule)) {
        if (dice.percent(60)) {
            answer.choice = dice.roll(rule->choices.size());
        } else if (dice.percent(70)) {
            answer.points = rule->choices[dice.roll(rule->choices.size())].points;
        }
    }
    if (const auto* rule = std::get_if<assess::ChecklistRule>(&leaf.rule);
        rule != nullptr && dice.percent(80)) {
        answer.items.emplace();
        for (std::size_t item = 0; item < rule->items.size(); ++item) {
            if (dice.percent(55)) {
                answer.items->push_back(item);
            }
        }
    }
    return answer;
}

assess::Evidence random_piece(Dice& dice, std::size_t leaf, std::size_t number)
{
    assess::Evidence piece;
    piece.leaf = leaf;
    piece.number =
        dice.percent(50)
            ? std::to_string(number)
            : dice.pick<std::string>({"1/BC", "01/BC", "1/bc", "1 /BC", "1/B\u200BC", "1/B\u2800C",
                                      "\uFF11/BC", "10/BC", "1/Q\u0110", "1/q\u0111"});
    piece.sha256 = dice.pick<std::string>({"", "", "aa", "bb", "cc"});
    piece.kind = dice.pick({"report", "report", "minutes", "photo"});
    piece.date = *assess::parse_date(dice.pick(
        {"2025-12-14", "2025-12-15", "2026-06-30", "2026-12-14", "2026-12-15", "2026-03-01"}));
    piece.rejected = dice.percent(15);
    return piece;
}

assess::Review random_review(Dice& dice, const assess::Leaf& leaf, std::size_t index)
{
    assess::Review review;
    review.leaf = index;
    if (dice.percent(75)) {
        review.points = leaf.max_points * dice.number({"0", "1", "1/2", "1/3", "1/8"});
    }
    if (dice.percent(30)) {
        review.excluded = dice.percent(50);
    }
    return review;
}

void add_rows(Dice& dice, const assess::CriteriaSet& set, assess::Submission& unit)
{
    for (std::size_t index = 0; index < set.leaves.size(); ++index) {
        const assess::Leaf& leaf = set.leaves[index];
        if (dice.percent(75)) {
            unit.answers.push_back(random_answer(dice, leaf, index));
        }
        const std::size_t pieces = leaf.evidence ? dice.roll(4) : dice.roll(6) / 5;
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            unit.evidence.push_back(random_piece(dice, index, piece));
        }
        if (dice.percent(20)) {
            unit.reviews.push_back(random_review(dice, leaf, index));
        }
        if (std::holds_alternative<assess::ResultRule>(leaf.rule) && dice.percent(70)) {
            unit.results.push_back({index, dice.number({"0.5", "1", "0.8325", "1/3"}), "other"});
        }
    }
}

/// What a register gives a unit: a value for each of its measures, or nothing for all.
void add_counts(Dice& dice, const assess::CriteriaSet& set, assess::Submission& unit)
{
    if (set.registers.empty() || dice.percent(15)) {
        return;
    }
    unit.records = {dice.percent(30) ? 0U : 7U};
    for (std::size_t measure = 0; measure < set.measures.size(); ++measure) {
        if (const assess::Counted* counted = set.measures[measure].counted()) {
            const bool always = counted->aggregate == assess::Counted::Aggregate::count;
            unit.counts.push_back(
                {measure, always || dice.percent(70)
                              ? assess::Outcome::of(dice.number({"0", "1", "5", "7/3", "100"}))
                              : assess::Outcome::nothing_arose()});
        }
    }
}

assess::Submission random_unit(Dice& dice, const assess::CriteriaSet& set, std::size_t number)
{
    assess::Submission unit;
    unit.unit.code = "U" + std::to_string(number);
    unit.unit.name = "Unit " + std::to_string(number);
    unit.kind = dice.roll(set.unit_kinds.size());
    unit.unit.kind = set.unit_kinds[unit.kind];
    add_counts(dice, set, unit);
    if (dice.percent(6)) {
        return unit;
    }
    const std::size_t known = dice.pick<std::size_t>({100, 100, 85});
    for (std::size_t measure = 0; measure < set.measures.size(); ++measure) {
        const assess::Declared* declared = set.measures[measure].declared();
        if (declared != nullptr && dice.percent(known)) {
            unit.facts.push_back({measure, random_value(dice, declared->type), {}});
        }
    }
    add_rows(dice, set, unit);
    return unit;
}

} // namespace

assess::RoundInput random_input(Dice& dice, const assess::CriteriaSet& set)
{
    assess::RoundInput input;
    input.round = "2026";
    input.period = period;
    const std::size_t units = dice.between(1, 8);
    for (std::size_t number = 0; number < units; ++number) {
        // A twin of the unit before makes ties.
        if (number > 0 && dice.percent(25)) {
            assess::Submission twin = input.units.back();
            twin.unit.code = "U" + std::to_string(number);
            input.units.push_back(std::move(twin));
        } else {
            input.units.push_back(random_unit(dice, set, number));
        }
    }
    return input;
}

RandomRound random_round(std::uint64_t seed)
{
    Dice dice{seed};
    RandomRound round;
    round.set = random_set(dice);
    round.input = random_input(dice, round.set);
    return round;
}

} // namespace reference
