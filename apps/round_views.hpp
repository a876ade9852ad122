#pragma once

/// \file
/// Rounds as assess-round prints them.

#include <assess/store/contents.hpp>
#include <assess/store/registers.hpp>
#include <assess/store/rounds.hpp>
#include <assess/text/message.hpp>

#include <optional>
#include <string>
#include <vector>

namespace apps {

std::string rounds_json(const std::vector<assess::Round>& rounds);
std::string rounds_text(const std::vector<assess::Round>& rounds, assess::Language language);

/// How much a round holds.
struct RoundHolds {
    assess::RoundContentsCount count;
    std::vector<assess::KeptRegister> registers;
    std::optional<assess::Date> as_of; ///< day of the official run, if it is of one
};
std::string round_json(const assess::Round& round, const RoundHolds& holds);
std::string round_text(const assess::Round& round, const RoundHolds& holds,
                       assess::Language language);

} // namespace apps
