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
/// Warns of measures that may have nothing to be counted from. REQUIRES the order of formulas.
void check_occasions(Reading& reading);

} // namespace assess
