#pragma once

/// \file
/// Numbers of the second scorer: GMP fractions, taken from ours by their text.

#include <assess/text/rational.hpp>

#include <gmpxx.h>

#include <optional>
#include <string>

namespace reference {

using Number = mpq_class;

/// What a measure or an expression comes to.
struct Value {
    enum class Kind { number, missing, nothing_arose };

    Kind kind = Kind::missing;
    Number number;
};

Number number_of(const assess::Rational& rational);
std::optional<Number> number_of(const std::optional<assess::Rational>& rational);

Number floor_of(const Number& number);

/// Schoolbook rounding: the two neighbours, and which of them is nearer.
Number rounded(const Number& number, int digits, assess::Rounding rule);

std::string text_of(const Number& number);
std::string text_of(const std::optional<Number>& number);

} // namespace reference
