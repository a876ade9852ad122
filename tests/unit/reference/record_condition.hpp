#pragma once

/// \file
/// What an expression says of one record, node by node, with every step of the logic written out.

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/expression.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace reference {

/// A cell or what an expression makes of cells; a truth is 1 or 0; nothing: unknown.
using RecordValue = std::optional<std::variant<assess::Rational, std::string, assess::DateTime>>;

/// What a condition may ask for besides the record.
struct RoundDays {
    const assess::Calendar* calendar = nullptr;
    assess::Period period;
};

struct ConditionAnswer {
    RecordValue value;
    /// Of each function that asked for days the calendar does not know: the first column in it.
    std::vector<std::optional<std::size_t>> outside_calendar;
};

/// `cells` are those of the declared columns.
ConditionAnswer answer(const assess::Expression& expression, const std::vector<RecordValue>& cells,
                       const RoundDays& round);

/// True, neither false nor unknown. An empty condition holds for every record.
bool fulfils(const assess::Expression& condition, const std::vector<RecordValue>& cells,
             const RoundDays& round);

} // namespace reference
