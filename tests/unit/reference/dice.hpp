#pragma once

/// \file
/// Random choices that are the same everywhere: no distribution of the standard library is used.

#include <assess/text/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace reference {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_{seed} {}

    /// 0 … sides - 1.
    std::size_t roll(std::size_t sides)
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % sides);
    }

    std::size_t between(std::size_t low, std::size_t high) { return low + roll(high - low + 1); }

    /// True `times` out of a hundred.
    bool percent(std::size_t times) { return roll(100) < times; }

    template <typename T> T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + roll(values.size()));
    }

    assess::Rational number(std::initializer_list<const char*> texts)
    {
        return *assess::Rational::parse(pick(texts));
    }

private:
    std::uint64_t state_;
};

} // namespace reference
