#pragma once

/// \file
/// Figures at the edges: below 0, huge, all 0, all equal.

#include <assess/model/round_input.hpp>

#include <cstdint>

namespace extreme {

/// Replaces the figures of every unit, in one way a seed; some seeds leave them as they are.
inline void use_figures(assess::RoundInput& input, std::uint64_t seed)
{
    const auto number = [](const char* text) { return *assess::Rational::parse(text); };
    const assess::Rational huge = number("9223372036854.775807");
    std::size_t turn = 0;
    for (assess::Submission& unit : input.units) {
        for (assess::Fact& fact : unit.facts) {
            ++turn;
            switch (seed % 6) {
            case 0:
                fact.value = assess::Rational{};
                break;
            case 1:
                fact.value = number("-3.5");
                break;
            case 2:
                fact.value = turn % 2 == 0 ? fact.value : assess::Rational{} - fact.value;
                break;
            case 3:
                fact.value = turn % 3 == 0 ? huge : assess::Rational{} - huge;
                break;
            case 4:
                fact.value = number("2");
                break;
            default:
                break;
            }
        }
    }
}

} // namespace extreme
