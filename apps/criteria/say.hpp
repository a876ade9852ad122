#pragma once

/// \file
/// A phrase in one language, with its values put in.

#include <assess/text/message.hpp>

#include <fmt/format.h>

#include <string>

namespace apps {

template <typename... Values>
std::string say(assess::Language language, const assess::Phrase& phrase, const Values&... values)
{
    return fmt::format(fmt::runtime(phrase.in(language)), values...);
}

} // namespace apps
