#pragma once

/// \file
/// A fixed register with a column of every type and a measure of every aggregate.

#include "random_register.hpp"

namespace reference {

/// Its units are U1 and U2, its period is the year 2026. No calendar.
RandomRegister every_type();

/// The columns of every_type() with this delimiter, a line:
/// id, unit, day, note, amount, moment, state, paid; the last five are optional.
std::string header_of_every_type(char delimiter);

} // namespace reference
