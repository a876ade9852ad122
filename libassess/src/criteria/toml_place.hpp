#pragma once

/// \file
/// Where things stand in the text of a TOML file.

#include <assess/criteria/measure.hpp>

#include <toml++/toml.h>

#include <cstddef>
#include <string_view>

namespace assess {

Spot spot_of(const toml::node& node);
Spot spot_of(const toml::key& key);

/// The place of the character `offset` of the value of the text that is written at `written`, its
/// quotes, escapes and line breaks accounted for.
Spot spot_within(std::string_view source, Spot written, std::size_t offset);

} // namespace assess
