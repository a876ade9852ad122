#pragma once

/// \file
/// The large form of a Rational: a GMP fraction on the heap, and the way back to the small form.

#include <assess/text/rational.hpp>

#include <gmp.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace assess {

__extension__ typedef __int128 Wide; ///< holds any product of two 64-bit terms, and a sum of two

struct Rational::Big {
    mpq_t value;
    mutable std::atomic<std::uint32_t> holders{0};

    Big() { mpq_init(value); }
    /// The same number in the large form.
    explicit Big(const Rational& number);
    ~Big() { mpq_clear(value); }
    Big(const Big&) = delete;
    Big& operator=(const Big&) = delete;

    /// `numerator / denominator`, which have no common factor; denominator above 0.
    static Rational of_reduced(Wide numerator, Wide denominator);
    /// The number in its small form wherever that holds it: equal numbers look alike.
    static Rational settled(std::unique_ptr<const Big> number);
    /// A large number that owns `number`.
    static Rational held(std::unique_ptr<const Big> number);
    /// REQUIRES a large number.
    static const Big& of(const Rational& number);

    using Operation = void (*)(mpq_ptr, mpq_srcptr, mpq_srcptr);
    static Rational apply(Operation operation, const Rational& left, const Rational& right);
    static int compared(const Rational& left, const Rational& right);
    static Rational floor(const Rational& number);
    static Rational rounded(const Rational& number, std::int64_t scale, Rounding rule);
    /// The digits of `number * 10^digits`, a whole number, with its sign.
    static std::string scaled_digits(const Rational& number, unsigned long digits);
    /// Digits after the mark that the number needs; nothing when no decimal is exact.
    static std::optional<unsigned long> decimal_places(const Rational& number);
    static std::string fraction(const Rational& number);
    /// Reads digits that were checked: "-123" over "456" or over ten to the power of `decimals`.
    static Rational read(const std::string& numerator, const std::string& denominator,
                         unsigned long decimals);
};

} // namespace assess
