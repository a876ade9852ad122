#include "example_values.hpp"

#include "claims.hpp"
#include "measure_messages.hpp"
#include "set_phrases.hpp"
#include "toml_messages.hpp"
#include "toml_phrases.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

using Answer = Example::ExampleAnswer;

bool is_whole(const Rational& number)
{
    return number == number.floor();
}

bool counts_things(const Measure& measure)
{
    if (const Counted* const counted = measure.counted()) {
        return counted->aggregate == Counted::Aggregate::count ||
               counted->aggregate == Counted::Aggregate::distinct;
    }
    const Declared* const declared = measure.declared();
    return declared != nullptr && declared->type == Declared::Type::count;
}

bool fits(const Measure& measure, const Rational& value)
{
    if (counts_things(measure) && (!is_whole(value) || value.sign() < 0)) {
        return false;
    }
    const Declared* const declared = measure.declared();
    return declared == nullptr || ((!declared->min || value >= *declared->min) &&
                                   (!declared->max || value <= *declared->max));
}

std::optional<Rational> read_yes_no(Reading& reading, const Measure& measure,
                                    const toml::node& value)
{
    if (value.is_boolean()) {
        return Rational::whole(value.as_boolean()->get() ? 1 : 0);
    }
    reading.add(messages::fact_value, spot_of(value), {measure.id, phrases::of(value.type())});
    return std::nullopt;
}

/// The level of that id, or a fault that lists those there are.
std::optional<std::size_t> find_option(Reading& reading, const Leaf& leaf,
                                       const std::vector<Option>& options, const toml::node& node)
{
    const auto id = read_text(reading.toml, node, leaf.id);
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option& option) { return id && option.id == *id; });
    if (found != options.end()) {
        return static_cast<std::size_t>(found - options.begin());
    }
    if (id) {
        reading.add(messages::level_unknown, spot_of(node),
                    {*id, leaf.id, quoted_list(ids_of(options))});
    }
    return std::nullopt;
}

std::optional<Answer> read_not_applicable(Reading& reading, const Leaf& leaf,
                                          const toml::node& value)
{
    if (!leaf.nothing_arose) {
        reading.add(messages::answer_not_applicable, spot_of(value), {leaf.id});
        return std::nullopt;
    }
    Answer answer;
    answer.not_applicable = true;
    return answer;
}

std::optional<Answer> read_items(Reading& reading, const Leaf& leaf, const ChecklistRule& rule,
                                 const toml::array& list)
{
    Answer answer;
    answer.items.emplace();
    for (const toml::node& item : list) {
        const auto index = find_option(reading, leaf, rule.items, item);
        if (!index) {
            continue;
        }
        if (std::find(answer.items->begin(), answer.items->end(), *index) != answer.items->end()) {
            reading.add(messages::list_repeats, spot_of(item), {rule.items[*index].id, leaf.id});
        } else {
            answer.items->push_back(*index);
        }
    }
    std::sort(answer.items->begin(), answer.items->end());
    return answer;
}

Phrase form_of(const toml::node& value)
{
    if (value.is_array()) {
        return phrases::an_items_answer;
    }
    return value.is_string() ? phrases::a_level_answer : phrases::a_points_answer;
}

} // namespace

std::optional<Rational> read_fact(Reading& reading, const Measure& measure, const toml::node& value)
{
    const Declared* const declared = measure.declared();
    if (declared != nullptr && declared->type == Declared::Type::yes_no) {
        return read_yes_no(reading, measure, value);
    }
    auto fact = read_quantity(reading.toml, value, measure.id);
    if (!fact) {
        return fact;
    }
    if (declared != nullptr && declared->type == Declared::Type::percent && value.is_number()) {
        fact = *fact / Rational::whole(100);
    }
    if (!fits(measure, *fact)) {
        reading.add(messages::fact_value, spot_of(value), {measure.id, as_written(value, *fact)});
        return std::nullopt;
    }
    return fact;
}

std::optional<Answer> read_answer(Reading& reading, const Leaf& leaf, const toml::node& value)
{
    const bool is_text = value.is_string();
    if (is_text && value.as_string()->get() == "not-applicable") {
        return read_not_applicable(reading, leaf, value);
    }
    const auto* const choice = std::get_if<ChoiceRule>(&leaf.rule);
    const auto* const checklist = std::get_if<ChecklistRule>(&leaf.rule);
    Answer answer;
    if (choice != nullptr && is_text) {
        answer.choice = find_option(reading, leaf, choice->choices, value);
        return answer.choice ? std::optional{answer} : std::nullopt;
    }
    if (checklist != nullptr && value.is_array()) {
        return read_items(reading, leaf, *checklist, *value.as_array());
    }
    if (value.is_number()) {
        answer.points = read_number(reading.toml, value, leaf.id);
        return answer.points ? std::optional{answer} : std::nullopt;
    }
    reading.add(messages::answer_form, spot_of(value),
                {leaf.id, name_of(leaf.rule), form_of(value)});
    return std::nullopt;
}

} // namespace assess
