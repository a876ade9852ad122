#pragma once

/// \file
/// The line at fault as messages show it.

#include <assess/criteria/expression.hpp>
#include <assess/text/encoding.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace assess {

/// The line at fault with a caret; nothing where a caret could not stand under its character.
inline std::string safe_excerpt(std::string_view source, std::size_t offset)
{
    const std::string excerpt = caret_excerpt(source, offset);
    const std::string line = excerpt.substr(0, excerpt.find('\n'));
    constexpr std::size_t widest = 150;
    return character_count(line) <= widest && visible(line) == line ? excerpt : std::string{};
}

} // namespace assess
