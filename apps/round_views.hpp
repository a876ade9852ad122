#pragma once

/// \file
/// Rounds as assess-round prints them.

#include <assess/store/contents.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/message.hpp>

#include <string>
#include <vector>

namespace apps {

std::string rounds_json(const std::vector<assess::Round>& rounds);
std::string rounds_text(const std::vector<assess::Round>& rounds, assess::Language language);

/// One round with how much it holds.
std::string round_json(const assess::Round& round, const assess::RoundContentsCount& count);
std::string round_text(const assess::Round& round, const assess::RoundContentsCount& count,
                       assess::Language language);

} // namespace apps
