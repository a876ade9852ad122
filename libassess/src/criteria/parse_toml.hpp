#pragma once

/// \file
/// From bytes to TOML: what no table of a file has to ask any more.

#include "toml_table.hpp"

#include <assess/text/diagnostic.hpp>

#include <toml++/toml.h>

#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// Nothing after a fault of the form, which is added to `found`.
std::optional<toml::table> parse_toml(std::string_view toml, const std::string& file,
                                      Diagnostics& found);

/// The key `schema`, which is 1 in every kind of file.
void read_schema(const TomlTable& root);

/// The languages that titles should have; Vietnamese and English where the key says nothing.
void read_languages(TomlReading& reading, const TomlTable& table);

} // namespace assess
