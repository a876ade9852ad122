#include "random_rule.hpp"

#include <stdexcept>

namespace reference {

namespace {

using assess::Rational;

std::string random_operand(Dice& dice, const assess::CriteriaSet& set)
{
    if (dice.percent(75)) {
        return set.measures[dice.roll(set.measures.size())].id;
    }
    return dice.pick({"0", "1", "2", "3.5", "100", "25%", "0.125"});
}

std::string any_part(Dice& dice, const assess::CriteriaSet& set)
{
    switch (dice.roll(3)) {
    case 0:
        return set.lessons[dice.roll(set.lessons.size())].id;
    case 1:
        return set.criteria[dice.roll(set.criteria.size())].id;
    default:
        return set.leaves[dice.roll(set.leaves.size())].id;
    }
}

Rational some_points(Dice& dice, const Rational& max_points)
{
    return dice.percent(30)
               ? max_points
               : max_points * dice.number({"0", "1/2", "1/3", "1/4", "2/3", "0.9", "1/7"});
}

std::vector<assess::Option> options(Dice& dice, const Rational& max_points)
{
    std::vector<assess::Option> made;
    const std::size_t count = dice.between(1, 4);
    for (std::size_t index = 0; index < count; ++index) {
        made.push_back({"o" + std::to_string(index), {}, some_points(dice, max_points)});
    }
    return made;
}

assess::Bound bound(Dice& dice)
{
    return {dice.pick({assess::Bound::Kind::at_least, assess::Bound::Kind::above,
                       assess::Bound::Kind::at_most, assess::Bound::Kind::below}),
            dice.number({"0", "1", "2", "5", "0.5", "0.8", "0.98", "10"})};
}

assess::Rule steps(Dice& dice, assess::Expression value, const Rational& max_points)
{
    assess::StepsRule rule{std::move(value), {}, some_points(dice, max_points)};
    const std::size_t count = dice.between(1, 3);
    for (std::size_t index = 0; index < count; ++index) {
        rule.steps.push_back({bound(dice), some_points(dice, max_points)});
    }
    return rule;
}

assess::Rule ratio(Dice& dice, const assess::CriteriaSet& set, assess::Expression numerator)
{
    assess::RatioRule rule{std::move(numerator),
                           parsed(set, random_operand(dice, set), assess::ValueType::number),
                           dice.number({"1", "1", "0.9", "95/100", "2", "1/3"}),
                           {}};
    if (dice.percent(30)) {
        rule.floor = dice.number({"0.5", "0.8", "1/3", "1"});
    }
    return rule;
}

assess::Rule linear(Dice& dice, assess::Expression value, const Rational& max_points)
{
    const Rational from = dice.number({"0", "0.5", "1", "7"});
    const Rational step = dice.number({"1", "-1", "0.3", "10", "-1/3"});
    return assess::LinearRule{std::move(value),
                              {from, some_points(dice, max_points)},
                              {from + step, some_points(dice, max_points)}};
}

assess::Rule increments(Dice& dice, assess::Expression value, const Rational& max_points)
{
    return assess::IncrementsRule{std::move(value),
                                  some_points(dice, max_points),
                                  dice.number({"0", "0.8", "5", "-2"}),
                                  dice.number({"1", "0.05", "3", "1/3"}),
                                  dice.number({"0.5", "1", "0.1", "-0.25"}),
                                  dice.pick({assess::IncrementsRule::Direction::up,
                                             assess::IncrementsRule::Direction::down})};
}

} // namespace

assess::Expression parsed(const assess::CriteriaSet& set, const std::string& source,
                          assess::ValueType wanted)
{
    std::vector<assess::KnownName> names;
    for (const assess::Measure& measure : set.measures) {
        const assess::Declared* declared = measure.declared();
        names.push_back({measure.id, assess::ValueType::number,
                         declared != nullptr && declared->type == assess::Declared::Type::yes_no});
    }
    std::vector<assess::KnownPart> parts;
    const auto add = [&](const auto& things, assess::Part part) {
        for (std::uint32_t index = 0; index < things.size(); ++index) {
            parts.push_back({things[index].id, part, index});
        }
    };
    add(set.lessons, assess::Part::lesson);
    add(set.criteria, assess::Part::criterion);
    add(set.leaves, assess::Part::leaf);
    const auto nodes = assess::parse_expression(source, {names, parts, false}, wanted);
    if (!nodes) {
        throw std::logic_error{"not an expression: " + source};
    }
    return *nodes;
}

std::string random_number(Dice& dice, const assess::CriteriaSet& set)
{
    const std::string left = random_operand(dice, set);
    const std::string right = random_operand(dice, set);
    switch (dice.roll(10)) {
    case 0:
        return left + " + " + right;
    case 1:
        return left + " - " + right + " - " + random_operand(dice, set);
    case 2:
        return left + " * " + right + " + 1";
    case 3:
        return left + " / " + right;
    case 4:
        return "(" + left + " + " + right + ") / " + random_operand(dice, set) + " * 100%";
    case 5:
        return "-" + left + " + " + right;
    default:
        return left;
    }
}

std::string random_condition(Dice& dice, const assess::CriteriaSet& set, bool parts)
{
    const std::string sign = dice.pick({" > ", " >= ", " < ", " <= ", " = ", " != "});
    switch (dice.roll(parts ? 9 : 6)) {
    case 0:
        return random_operand(dice, set) + " is null";
    case 1:
        return "not (" + random_operand(dice, set) + sign + random_operand(dice, set) + ")";
    case 2:
        return random_condition(dice, set, parts) + dice.pick({" and ", " or "}) +
               random_condition(dice, set, parts);
    case 3:
        return "(" + random_number(dice, set) + ") is not null and " + random_operand(dice, set) +
               " > 0";
    case 4:
    case 5:
        return random_number(dice, set) + sign + random_operand(dice, set);
    case 6:
        return "total" + sign + dice.pick({"5", "10", "2.5"});
    case 7:
        return "points(\"" + any_part(dice, set) + "\")" + sign + dice.pick({"1", "2", "0"});
    default:
        return "share(\"" + any_part(dice, set) + "\")" + sign + dice.pick({"50%", "1", "1 / 3"});
    }
}

assess::Rule random_rule(Dice& dice, const assess::CriteriaSet& set, const Rational& max_points)
{
    const auto value = [&] {
        return parsed(set, random_number(dice, set), assess::ValueType::number);
    };
    switch (dice.roll(14)) {
    case 0:
        return assess::ChoiceRule{options(dice, max_points)};
    case 1:
        return assess::ChecklistRule{options(dice, max_points)};
    case 2:
        return assess::ClaimedRule{};
    case 3:
        return assess::GrantedRule{};
    case 4:
        return steps(dice, value(), max_points);
    case 5:
    case 6:
        return ratio(dice, set, value());
    case 7:
        return linear(dice, value(), max_points);
    case 8:
        return assess::CountRule{value(), dice.number({"0.5", "1", "1/3", "-1"})};
    case 9:
        return assess::DeductRule{value(), dice.number({"0.5", "1", "0.25", "1/7"})};
    case 10:
        return increments(dice, value(), max_points);
    case 11:
    case 12:
        return assess::RelativeRule{value(), dice.pick({assess::RelativeRule::Form::best_is_max,
                                                        assess::RelativeRule::Form::best_is_min,
                                                        assess::RelativeRule::Form::min_max})};
    default:
        return assess::ResultRule{"other", "total"};
    }
}

} // namespace reference
