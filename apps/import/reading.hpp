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

enum class Delimiter : std::uint8_t { found, comma, semicolon, tab };

struct Reading {
    Delimiter delimiter = Delimiter::found;
    assess::DecimalMark decimal = assess::DecimalMark::point;
    assess::DateOrder dates = assess::DateOrder::ymd;
};

std::optional<char> character_of(Delimiter delimiter);

/// As the options would be written again.
std::string written(const Reading& reading);

/// --decimal, --dates, --delimiter.
void add_reading(Command& command, Reading& reading);

} // namespace apps
