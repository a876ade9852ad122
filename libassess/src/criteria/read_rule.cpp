#include "read_rule.hpp"

#include "amounts.hpp"
#include "lint_rules.hpp"
#include "rule_messages.hpp"
#include "set_phrases.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace assess {

namespace {

using Keys = std::vector<std::string_view>;

struct RuleKind {
    std::string_view name;
    Keys keys;
    Rule (*read)(const RuleContext&);
};

/// A number above zero, of the kind `written` reads.
Rational positive(const RuleContext& context, std::string_view key,
                  std::optional<Rational> (TomlTable::*written)(std::string_view) const)
{
    const TomlTable& table = context.table;
    const auto value = table.require(key) ? (table.*written)(key) : std::nullopt;
    if (value && value->sign() <= 0) {
        table.add(messages::number_not_positive, key, {key, table.written(key, *value)});
        return Rational::whole(1);
    }
    return value.value_or(Rational::whole(1));
}

Rule read_ratio(const RuleContext& context)
{
    const TomlTable& table = context.table;
    RatioRule rule;
    rule.numerator = read_value(context, "numerator");
    rule.denominator = read_value(context, "denominator");
    if (table.has("target")) {
        rule.target = positive(context, "target", &TomlTable::quantity);
    }
    rule.floor = table.quantity("floor");
    if (rule.floor && rule.floor->sign() < 0) {
        table.add(messages::number_negative, "floor",
                  {"floor", table.written("floor", *rule.floor)});
    }
    if (rule.floor && *rule.floor > rule.target) {
        table.add(messages::floor_above_target, "floor",
                  {table.written("floor", *rule.floor), table.written("target", rule.target)});
    }
    check_ratio(context, rule);
    return rule;
}

Rule read_count(const RuleContext& context)
{
    CountRule rule{read_value(context, "value"), positive(context, "each", &TomlTable::number)};
    check_count(context, rule);
    return rule;
}

/// `each` is points, or a text such as "25%" of the maximum.
Rule read_deduct(const RuleContext& context)
{
    const toml::node* const each = context.table.node("each");
    const bool is_share = each != nullptr && each->is_string();
    Expression value = read_value(context, "value");
    const Rational written =
        positive(context, "each", is_share ? &TomlTable::quantity : &TomlTable::number);
    DeductRule rule{std::move(value),
                    is_share ? written * context.max_points.value_or(Rational{}) : written};
    check_deduct(context, rule);
    return rule;
}

Rule read_increments(const RuleContext& context)
{
    using Direction = IncrementsRule::Direction;
    constexpr WordList<Direction, 2> directions{{{"up", Direction::up}, {"down", Direction::down}}};
    const TomlTable& table = context.table;
    IncrementsRule rule;
    rule.value = read_value(context, "value");
    table.require("base");
    rule.base = read_points(context, table, "base").value_or(Rational{});
    rule.start = table.require("start") ? table.quantity("start").value_or(Rational{}) : Rational{};
    rule.every = positive(context, "every", &TomlTable::quantity);
    rule.each = positive(context, "each", &TomlTable::number);
    rule.direction = table.word("direction", directions).value_or(Direction::up);
    rule.percent = table.in_percent("start") || table.in_percent("every");
    check_increments(context, rule);
    return rule;
}

Rule read_relative(const RuleContext& context)
{
    using Form = RelativeRule::Form;
    constexpr WordList<Form, 2> bests{{{"max", Form::best_is_max}, {"min", Form::best_is_min}}};
    constexpr WordList<Form, 1> betweens{{{"min-max", Form::min_max}}};
    const TomlTable& table = context.table;
    RelativeRule rule;
    rule.value = read_value(context, "value");
    if (table.has("best") == table.has("between")) {
        table.add(messages::relative_form, table.has("best") ? "best" : "rule",
                  {table.has("best") ? phrases::both_best : phrases::no_best});
    }
    rule.form = table.has("between") ? table.word("between", betweens).value_or(Form::min_max)
                                     : table.word("best", bests).value_or(Form::best_is_max);
    check_relative(context, rule);
    return rule;
}

Rule read_result(const RuleContext& context)
{
    const TomlTable& table = context.table;
    ResultRule rule{table.required_id("set", IdShape::kebab), "total"};
    if (table.has("of")) {
        rule.of = table.required_id("of", IdShape::kebab);
    }
    if (!rule.set.empty() && rule.set == context.reading.set.id) {
        table.add(messages::result_of_itself, "set", {context.leaf});
    }
    return rule;
}

const std::vector<RuleKind>& rule_kinds()
{
    static const std::vector<RuleKind> kinds{
        {"choice", {"choices"}, [](const RuleContext& c) -> Rule { return read_choice(c); }},
        {"checklist", {"items"}, [](const RuleContext& c) -> Rule { return read_checklist(c); }},
        {"claimed", {}, [](const RuleContext&) -> Rule { return ClaimedRule{}; }},
        {"granted", {}, [](const RuleContext&) -> Rule { return GrantedRule{}; }},
        {"steps",
         {"value", "steps", "otherwise"},
         [](const RuleContext& c) -> Rule { return read_steps(c); }},
        {"ratio", {"numerator", "denominator", "target", "floor"}, read_ratio},
        {"linear",
         {"value", "from", "to"},
         [](const RuleContext& c) -> Rule { return read_linear(c); }},
        {"count", {"value", "each"}, read_count},
        {"deduct", {"value", "each"}, read_deduct},
        {"increments", {"value", "base", "start", "every", "each", "direction"}, read_increments},
        {"relative", {"value", "best", "between"}, read_relative},
        {"result", {"set", "of"}, read_result},
    };
    return kinds;
}

std::string joined(const Keys& keys)
{
    std::vector<std::string> words{keys.begin(), keys.end()};
    return words.empty() ? "–" : quoted_list(words);
}

void refuse_other_keys(const TomlTable& table, const RuleKind& kind)
{
    for (const std::string_view key : keys_of_rules()) {
        const bool own = std::find(kind.keys.begin(), kind.keys.end(), key) != kind.keys.end();
        if (!own && table.has(key)) {
            table.reading().add(messages::key_of_other_rule, table.key_spot(key),
                                {key, kind.name, joined(kind.keys)});
        }
    }
}

} // namespace

std::vector<std::string_view> keys_of_rules()
{
    std::set<std::string_view> keys;
    for (const RuleKind& kind : rule_kinds()) {
        keys.insert(kind.keys.begin(), kind.keys.end());
    }
    return {keys.begin(), keys.end()};
}

Rule read_rule(const RuleContext& context)
{
    const TomlTable& table = context.table;
    const auto& kinds = rule_kinds();
    WordList<const RuleKind*, 12> words;
    std::transform(kinds.begin(), kinds.end(), words.begin(), [](const RuleKind& kind) {
        return std::pair{kind.name, &kind};
    });
    const auto kind = table.require("rule") ? table.word("rule", words) : std::nullopt;
    if (!kind) {
        return GrantedRule{};
    }
    refuse_other_keys(table, **kind);
    return (*kind)->read(context);
}

std::optional<Rational> read_points(const RuleContext& context, const TomlTable& table,
                                    std::string_view key)
{
    const auto points = table.number(key);
    if (!points) {
        return std::nullopt;
    }
    if (points->sign() < 0) {
        table.add(messages::number_negative, key, {key, table.written(key, *points)});
        return std::nullopt;
    }
    if (context.max_points && *points > *context.max_points) {
        table.add(messages::points_above_max, key,
                  {amount(*points), amount(*context.max_points), context.leaf});
    }
    return points;
}

Expression read_value(const RuleContext& context, std::string_view key)
{
    context.table.require(key);
    return context.table.expression(key, context.reading.over_measures(), ValueType::number);
}

void check_reach(const RuleContext& context, std::string_view key,
                 const std::vector<Rational>& points)
{
    if (points.empty() || !context.max_points) {
        return;
    }
    const Rational best = *std::max_element(points.begin(), points.end());
    if (best < *context.max_points) {
        context.table.add(messages::max_out_of_reach, key,
                          {context.leaf, amount(*context.max_points), amount(best)});
    }
}

} // namespace assess
