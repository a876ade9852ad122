#pragma once

/// \file
/// Random criteria sets and what random units hand in for them. The same seed, the same round.

#include "dice.hpp"

#include <assess/model/round_input.hpp>

#include <cstdint>

namespace reference {

struct RandomRound {
    assess::CriteriaSet set;
    assess::RoundInput input;
};

assess::CriteriaSet random_set(Dice& dice);
assess::RoundInput random_input(Dice& dice, const assess::CriteriaSet& set);

RandomRound random_round(std::uint64_t seed);

} // namespace reference
