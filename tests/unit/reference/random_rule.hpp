#pragma once

/// \file
/// Random rules and expressions.

#include "dice.hpp"

#include <assess/criteria/criteria_set.hpp>

namespace reference {

/// Over the measures of `set`; with `parts`, also over its points. REQUIRES at least one measure.
std::string random_number(Dice& dice, const assess::CriteriaSet& set);
std::string random_condition(Dice& dice, const assess::CriteriaSet& set, bool parts);

/// Throws when the library does not read `source`: a fault of the generator.
assess::Expression parsed(const assess::CriteriaSet& set, const std::string& source,
                          assess::ValueType wanted);

assess::Rule random_rule(Dice& dice, const assess::CriteriaSet& set,
                         const assess::Rational& max_points);

} // namespace reference
