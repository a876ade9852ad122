#pragma once

/// \file
/// Warns of bounds that a value cannot reach, of maxima that nobody can earn, of odd steps.

#include "bounds.hpp"
#include "read_rule.hpp"

#include <assess/criteria/leaf.hpp>

namespace assess {

void check_ratio(const RuleContext& context, const RatioRule& rule);
void check_linear(const RuleContext& context, const LinearRule& rule);
void check_count(const RuleContext& context, const CountRule& rule);
void check_deduct(const RuleContext& context, const DeductRule& rule);
void check_increments(const RuleContext& context, const IncrementsRule& rule);
void check_relative(const RuleContext& context, const RelativeRule& rule);
void check_step(const RuleContext& context, const Expression& value, const SpottedBound& step);
/// Steps that by their value never hold, or always before others. REQUIRES that all are known.
void check_step_edges(const RuleContext& context, const StepsRule& rule,
                      const std::vector<Spot>& spots);
/// Points that fall or go up and down while the value rises. REQUIRES that all steps are known.
void check_slope(const RuleContext& context, const StepsRule& rule);

/// The rule may be left without a value because nothing arose, and the leaf does not say what is
/// earned then.
void check_occasion(Reading& reading, const Leaf& leaf);

} // namespace assess
