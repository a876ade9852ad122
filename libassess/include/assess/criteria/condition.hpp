#pragma once

/// \file
/// Conditions over the records of a register: what a set writes under `where`, and what people ask.

#include <assess/criteria/expression.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/text/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// The columns as a condition speaks of them, in their order.
std::vector<KnownName> names_of_columns(const Register& book);

/// Where a choice is compared with a word it never holds: such a comparison is never true.
std::vector<Fault> idle_comparisons(const Register& book, const Expression& where);

/// Reads a condition that stands alone. `origin` is what messages call the place it came from. A
/// fault is added to `found`, with the source and a caret; nothing is returned then.
std::optional<Expression> read_condition(std::string_view source, const Register& book,
                                         const std::string& origin, Diagnostics& found);

} // namespace assess
