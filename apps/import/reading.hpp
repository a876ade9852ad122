#pragma once

/// \file
/// How the cells of files are written, as the command line says it.

#include "common/command.hpp"

#include <assess/text/date.hpp>
#include <assess/text/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace apps {

enum class Delimiter : std::uint8_t { found, comma, semicolon, tab, bar };
/// Unsaid: a point, and a figure that could mean something else with a comma is refused.
enum class Decimals : std::uint8_t { unsaid, point, comma };

struct Reading {
    Delimiter delimiter = Delimiter::found;
    Decimals decimal = Decimals::unsaid;
    assess::Grouping grouping = assess::Grouping::none;
    assess::DateOrder dates = assess::DateOrder::ymd;
};

/// The decimal mark: a point, unless something else is said or points divide thousands.
assess::DecimalMark mark_of(const Reading& reading);
/// Whether nothing but a decimal mark can be meant by it.
bool mark_is_said(const Reading& reading);
/// Says so where one mark is to be before decimals and between thousands.
bool is_contradictory(const Reading& reading, assess::Diagnostics& found);
std::optional<char> character_of(Delimiter delimiter);

/// As the options would be written again.
std::string written(const Reading& reading);

/// --decimal, --grouping, --dates, --delimiter.
void add_reading(Command& command, Reading& reading);

} // namespace apps
