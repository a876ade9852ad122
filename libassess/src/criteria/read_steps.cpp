#include "amounts.hpp"
#include "bounds.hpp"
#include "lint_rules.hpp"
#include "read_rule.hpp"
#include "rule_messages.hpp"
#include "toml_messages.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

class StepsReader {
public:
    StepsReader(const RuleContext& context, StepsRule& rule) : context_{context}, rule_{rule} {}

    void read(const toml::table& found, std::size_t number)
    {
        const TomlTable table{context_.table.reading(),
                              found,
                              "steps",
                              {"at_least", "above", "at_most", "below", "points"}};
        table.require("points");
        const auto points = read_points(context_, table, "points");
        const auto bound = read_bound(table);
        if (!has_bound(table)) {
            table.reading().add(messages::step_bound_missing, table.spot(), {number});
        }
        all_known_ = all_known_ && points && bound;
        if (!bound) {
            return;
        }
        if (taken_.includes(bound->bound)) {
            table.reading().add(messages::step_unreachable, bound->spot, {number});
        }
        taken_.take(bound->bound);
        check_step(context_, rule_.value, *bound);
        rule_.steps.push_back({bound->bound, points.value_or(Rational{})});
        spots_.push_back(bound->spot);
    }

    bool all_known() const { return all_known_; }
    const std::vector<Spot>& spots() const { return spots_; }

private:
    const RuleContext& context_;
    StepsRule& rule_;
    TakenValues taken_;
    std::vector<Spot> spots_; ///< of the bounds
    bool all_known_ = true;
};

LinePoint read_line_point(const RuleContext& context, std::string_view key)
{
    const toml::table* const found =
        context.table.require(key) ? context.table.table(key) : nullptr;
    if (found == nullptr) {
        return {};
    }
    const TomlTable table{context.table.reading(), *found, std::string{key}, {"at", "points"}};
    table.require("at");
    table.require("points");
    return {table.quantity("at").value_or(Rational{}),
            read_points(context, table, "points").value_or(Rational{}), table.in_percent("at")};
}

} // namespace

StepsRule read_steps(const RuleContext& context)
{
    const TomlTable& table = context.table;
    StepsRule rule;
    rule.value = read_value(context, "value");
    rule.otherwise = read_points(context, table, "otherwise").value_or(Rational{});
    table.require("steps");
    const auto found = table.tables("steps");
    if (table.has("steps") && table.node("steps")->is_array() && found.empty()) {
        table.add(messages::list_empty, "steps", {"steps"});
    }
    StepsReader reader{context, rule};
    for (std::size_t index = 0; index < found.size(); ++index) {
        reader.read(*found[index], index + 1);
    }
    std::vector<Rational> points{rule.otherwise};
    std::transform(rule.steps.begin(), rule.steps.end(), std::back_inserter(points),
                   [](const Step& step) { return step.points; });
    if (reader.all_known() && !rule.steps.empty()) {
        check_reach(context, "max", points);
        check_step_edges(context, rule, reader.spots());
        check_slope(context, rule);
    }
    return rule;
}

LinearRule read_linear(const RuleContext& context)
{
    const std::size_t errors = context.table.reading().found.errors();
    LinearRule rule;
    rule.value = read_value(context, "value");
    rule.from = read_line_point(context, "from");
    rule.to = read_line_point(context, "to");
    if (context.table.reading().found.errors() > errors) {
        return rule;
    }
    if (rule.from.at == rule.to.at) {
        context.table.add(
            messages::line_flat, "to",
            {context.leaf, amount(rule.to.at, is_share(context.reading.set, rule.value))});
    } else if (rule.from.points == rule.to.points && context.max_points &&
               !context.max_points->is_zero()) {
        context.table.add(messages::line_level, "to", {context.leaf, amount(rule.to.points)});
    }
    check_reach(context, "max", {rule.from.points, rule.to.points});
    if (rule.from.at != rule.to.at) {
        check_linear(context, rule);
    }
    return rule;
}

} // namespace assess
