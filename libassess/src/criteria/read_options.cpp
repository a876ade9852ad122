#include "amounts.hpp"
#include "claims.hpp"
#include "read_rule.hpp"
#include "rule_messages.hpp"
#include "set_phrases.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <numeric>

namespace assess {

namespace {

/// `share` of the maximum where the level has it instead of points.
std::optional<Rational> read_share_points(const RuleContext& context, const TomlTable& level)
{
    const auto share = level.share("share");
    return share && context.max_points ? std::optional{*share * *context.max_points} : std::nullopt;
}

std::optional<Rational> read_level_points(const RuleContext& context, const TomlTable& level,
                                          const std::string& id)
{
    if (level.has("points") == level.has("share")) {
        level.add(messages::points_or_share, level.has("share") ? "share" : "id",
                  {id, level.has("share") ? phrases::both_points : phrases::no_points});
        return std::nullopt;
    }
    return level.has("points") ? read_points(context, level, "points")
                               : read_share_points(context, level);
}

Option read_level(const TomlTable& table)
{
    Option option;
    option.id = table.required_id("id", IdShape::kebab);
    option.title = table.required_title();
    return option;
}

/// A list that must be there and hold something.
std::vector<const toml::table*> required_tables(const RuleContext& context, std::string_view key)
{
    if (!context.table.require(key)) {
        return {};
    }
    const toml::array* const list = context.table.node(key)->as_array();
    if (list != nullptr && list->empty()) {
        context.table.add(messages::list_empty, key, {key});
    }
    return context.table.tables(key);
}

} // namespace

ChoiceRule read_choice(const RuleContext& context)
{
    ChoiceRule rule;
    std::map<std::string, Spot> taken;
    std::vector<Rational> known;
    bool all_known = true;
    for (const toml::table* const found : required_tables(context, "choices")) {
        const TomlTable table{
            context.table.reading(), *found, "choices", {"id", "title", "points", "share"}};
        Option option = read_level(table);
        claim(table.reading(), taken, option.id, table.spot("id"));
        const auto points = read_level_points(context, table, option.id);
        all_known = all_known && points;
        option.points = points.value_or(Rational{});
        known.push_back(option.points);
        rule.choices.push_back(std::move(option));
    }
    if (all_known) {
        check_reach(context, "max", known);
    }
    return rule;
}

ChecklistRule read_checklist(const RuleContext& context)
{
    ChecklistRule rule;
    std::map<std::string, Spot> taken;
    Rational sum;
    bool all_known = true;
    for (const toml::table* const found : required_tables(context, "items")) {
        const TomlTable table{context.table.reading(), *found, "items", {"id", "title", "points"}};
        Option option = read_level(table);
        claim(table.reading(), taken, option.id, table.spot("id"));
        table.require("points");
        const auto points = read_points(context, table, "points");
        all_known = all_known && points;
        option.points = points.value_or(Rational{});
        sum += option.points;
        rule.items.push_back(std::move(option));
    }
    if (all_known && !rule.items.empty() && context.max_points && sum < *context.max_points) {
        context.table.add(messages::items_below_max, "max",
                          {context.leaf, amount(*context.max_points), amount(sum)});
    }
    return rule;
}

} // namespace assess
