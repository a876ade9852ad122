#pragma once

/// \file
/// Guards the TOML reader: a key of very many parts ("a.a.a…") would use up its stack.

#include <cstddef>
#include <optional>
#include <string_view>

namespace assess {

/// Offset of the first key or header that has more than 32 parts; nothing in a file of sense.
std::optional<std::size_t> first_deep_key(std::string_view toml);

} // namespace assess
