#include "claims.hpp"
#include "lint_messages.hpp"
#include "readers.hpp"
#include "set_messages.hpp"
#include "set_phrases.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr WordList<Gate::Each, 2> eaches{
    {{"lesson", Gate::Each::lesson}, {"criterion", Gate::Each::criterion}}};
constexpr WordList<bool, 2> severities{{{"error", true}, {"warning", false}}};

/// Remembers a condition, to be judged when everything is known that it asks for.
void take_condition(Reading& reading, const TomlTable& table, std::string_view key,
                    const Expression& condition)
{
    if (!condition.empty()) {
        reading.conditions.push_back({condition, table.spot(key)});
    }
}

void read_condition(Reading& reading, const TomlTable& table, Gate& gate)
{
    if (table.has("when") == table.has("each")) {
        table.add(messages::gate_condition, table.has("when") ? "when" : "id",
                  {gate.id, table.has("when") ? phrases::both_conditions : phrases::no_condition});
    }
    gate.when = table.expression("when", reading.over_results(), ValueType::truth);
    take_condition(reading, table, "when", gate.when);
    gate.each = table.word("each", eaches).value_or(Gate::Each::none);
    const auto share = table.share("share_below");
    gate.share_below = share.value_or(Rational{});
    if (gate.each != Gate::Each::none && share && share->is_zero()) {
        table.add(messages::condition_constant_gate, "share_below",
                  {gate.id,
                   gate.each == Gate::Each::lesson ? phrases::no_lesson : phrases::no_criterion});
    }
    if (table.has("share_below") && !table.has("each")) {
        reading.add(messages::gate_share_alone, table.key_spot("share_below"), {gate.id});
    } else if (table.has("each") && !table.has("share_below")) {
        table.add(messages::gate_share_missing, "each", {gate.id});
    }
}

void read_effect(Reading& reading, const TomlTable& table, Gate& gate)
{
    const bool is_void = table.flag("void").value_or(false);
    if (table.has("cap") == is_void) {
        table.add(messages::gate_effect, is_void ? "void" : "id",
                  {gate.id, is_void ? phrases::both_effects : phrases::no_effect});
    }
    const auto cap = table.text("cap");
    if (!cap) {
        return;
    }
    const auto ids = ids_of(reading.set.bands);
    const auto band = std::find(ids.begin(), ids.end(), *cap);
    if (band == ids.end()) {
        table.add(messages::band_unknown, "cap", {*cap, quoted_list(ids)});
        return;
    }
    gate.cap = static_cast<std::size_t>(band - ids.begin());
    if (gate.cap == 0) {
        table.add(messages::gate_caps_nothing, "cap", {gate.id});
    }
}

} // namespace

void read_gates(Reading& reading, const TomlTable& root)
{
    std::map<std::string, Spot> taken;
    for (const toml::table* const found : root.tables("gate")) {
        const TomlTable table{reading.toml,
                              *found,
                              "[[gate]]",
                              {"id", "title", "when", "each", "share_below", "cap", "void"}};
        Gate gate;
        gate.spot = table.spot("id");
        gate.id = table.required_id("id", IdShape::kebab);
        gate.title = table.required_title();
        claim(reading.toml, taken, gate.id, gate.spot);
        read_condition(reading, table, gate);
        read_effect(reading, table, gate);
        reading.set.gates.push_back(std::move(gate));
    }
}

void read_checks(Reading& reading, const TomlTable& root)
{
    std::map<std::string, Spot> taken;
    for (const toml::table* const found : root.tables("check")) {
        const TomlTable table{
            reading.toml, *found, "[[check]]", {"id", "severity", "assert", "message"}};
        SetCheck check;
        check.spot = table.spot("id");
        check.id = table.required_id("id", IdShape::kebab);
        claim(reading.toml, taken, check.id, check.spot);
        table.require("severity");
        check.is_error = table.word("severity", severities).value_or(false);
        table.require("assert");
        check.assertion = table.expression("assert", reading.over_results(), ValueType::truth);
        take_condition(reading, table, "assert", check.assertion);
        check.message = table.required_title("message");
        reading.set.checks.push_back(std::move(check));
    }
}

} // namespace assess
