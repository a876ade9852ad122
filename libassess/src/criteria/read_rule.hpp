#pragma once

/// \file
/// Reads the rule of a leaf and judges it against the leaf's maximum.

#include "reading.hpp"
#include "toml_table.hpp"

#include <assess/criteria/rule.hpp>

#include <optional>

namespace assess {

/// What the rule is read against. Without a maximum nothing is compared with it.
struct RuleContext {
    const Reading& reading;
    const TomlTable& table;
    std::string leaf; ///< id, for messages
    std::optional<Rational> max_points;
};

/// Every key that some rule takes.
std::vector<std::string_view> keys_of_rules();

Rule read_rule(const RuleContext& context);

// The rules that take more than a few lines.
ChoiceRule read_choice(const RuleContext& context);
ChecklistRule read_checklist(const RuleContext& context);
StepsRule read_steps(const RuleContext& context);
LinearRule read_linear(const RuleContext& context);

/// Points between 0 and the maximum; adds a fault otherwise.
std::optional<Rational> read_points(const RuleContext& context, const TomlTable& table,
                                    std::string_view key);
Expression read_value(const RuleContext& context, std::string_view key);
/// Adds a fault where the best that can be earned stays below the maximum.
void check_reach(const RuleContext& context, std::string_view key,
                 const std::vector<Rational>& points);

} // namespace assess
