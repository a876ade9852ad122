#pragma once

/// \file
/// What is judged once the whole set is known.

#include "reading.hpp"

namespace assess {

/// The sum of standard maxima, for each kind of unit.
void check_totals(Reading& reading);
/// Fills in the order of the formulas; a cycle is a fault.
void order_formulas(Reading& reading);
void check_unused_measures(Reading& reading);
/// By measure: some rule, gate or check of a kind of unit asks for it.
std::vector<bool> measures_asked(const CriteriaSet& set, std::size_t kind);

} // namespace assess
