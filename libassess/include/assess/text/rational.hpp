#pragma once

/// \file
/// Exact fractions: what scores are computed in. Never rounded unless rounded() is called.
///
/// Range      unbounded: fractions of 64-bit terms live in the object, larger ones on the heap.
/// Errors     division by zero throws std::domain_error (a bug of the caller: ask first).
/// Speed      terms are multiplied as they are, and reduced when they outgrow 30 bits.
/// Ownership  a value; copying is cheap. Threads may share const objects.

#include <assess/text/decimal.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace assess {

class Rational {
public:
    Rational() noexcept = default;
    Rational(const Rational& other) noexcept
        : numerator_{other.numerator_}, denominator_{other.denominator_}
    {
        if (is_big()) {
            hold();
        }
    }
    Rational(Rational&& other) noexcept
        : numerator_{other.numerator_}, denominator_{other.denominator_}
    {
        if (is_big()) {
            other.denominator_ = 1; // its Big is ours now
        }
    }
    Rational& operator=(Rational other) noexcept // serves copies and moves alike
    {
        std::swap(numerator_, other.numerator_);
        std::swap(denominator_, other.denominator_);
        return *this;
    }
    ~Rational()
    {
        if (is_big()) {
            let_go();
        }
    }
    Rational(Decimal value);
    static Rational whole(std::int64_t value);
    /// numerator / denominator. REQUIRES denominator not 0.
    static Rational of(std::int64_t numerator, std::int64_t denominator);

    /// Reads what str() writes: "-12.345" with any number of digits (at most 1,000), or "p/q".
    static Result<Rational> parse(std::string_view text);

    friend Rational operator+(const Rational& left, const Rational& right)
    {
        if (!are_short(left, right)) {
            return long_sum(left, right);
        }
        const bool alike = left.denominator_ == right.denominator_;
        return alike ? settled(left.numerator_ + right.numerator_, left.denominator_)
                     : settled(left.numerator_ * right.denominator_ +
                                   right.numerator_ * left.denominator_,
                               left.denominator_ * right.denominator_);
    }
    friend Rational operator-(const Rational& left, const Rational& right)
    {
        return right.is_big() ? long_difference(left, right)
                              : left + Rational{-right.numerator_, right.denominator_};
    }
    friend Rational operator*(const Rational& left, const Rational& right)
    {
        return are_short(left, right) ? settled(left.numerator_ * right.numerator_,
                                                left.denominator_ * right.denominator_)
                                      : long_product(left, right);
    }
    friend Rational operator/(const Rational& left, const Rational& right);
    Rational& operator+=(const Rational& other) { return *this = *this + other; }

    friend bool operator==(const Rational& left, const Rational& right)
    {
        return std::is_eq(left <=> right);
    }
    friend std::strong_ordering operator<=>(const Rational& left, const Rational& right)
    {
        return are_short(left, right)
                   ? left.numerator_ * right.denominator_ <=> right.numerator_ * left.denominator_
                   : long_comparison(left, right);
    }
    bool is_zero() const noexcept { return numerator_ == 0 && !is_big(); }
    /// -1, 0 or 1.
    int sign() const noexcept
    {
        return is_big() ? big_sign() : (numerator_ > 0 ? 1 : 0) - (numerator_ < 0 ? 1 : 0);
    }

    /// The greatest whole number that is not above this one.
    Rational floor() const;
    /// The nearest number with `digits` (0 to 6) after the mark.
    Rational rounded(int digits, Rounding rule) const;

    /// Exactly `digits` (0 to 6) after the mark, rounded by `rule`: "12.50".
    std::string fixed(int digits, Rounding rule, DecimalMark mark = DecimalMark::point) const;

    /// The shortest exact decimal, "8.25"; where there is none, "p/q" in lowest terms.
    std::string str(DecimalMark mark = DecimalMark::point) const;
    /// The same, added to the end of `text`.
    void append_to(std::string& text, DecimalMark mark = DecimalMark::point) const;

private:
    struct Big; ///< a GMP fraction, shared by those who hold it

    /// REQUIRES short terms, or terms in lowest form.
    Rational(std::int64_t numerator, std::int64_t denominator) noexcept
        : numerator_{numerator}, denominator_{denominator}
    {}

    /// Terms within 2^30: a sum of two products of such terms fits into 64 bits.
    static bool are_short(const Rational& left, const Rational& right) noexcept
    {
        constexpr std::uint64_t half = std::uint64_t{1} << 30U;
        const auto bits = [](std::int64_t term) { return static_cast<std::uint64_t>(term); };
        return ((bits(left.numerator_) + half) | (bits(right.numerator_) + half)) < 2 * half &&
               ((bits(left.denominator_) - 1) | (bits(right.denominator_) - 1)) < half;
    }
    static Rational settled(std::int64_t numerator, std::int64_t denominator)
    {
        const Rational number{numerator, denominator};
        return are_short(number, number) ? number : number.lowest();
    }

    Rational lowest() const; ///< the same number without a common factor
    static Rational long_sum(const Rational& left, const Rational& right);
    static Rational long_difference(const Rational& left, const Rational& right);
    static Rational long_product(const Rational& left, const Rational& right);
    static std::strong_ordering long_comparison(const Rational& left, const Rational& right);

    bool is_big() const noexcept { return denominator_ == 0; }
    int big_sign() const noexcept;
    void hold() const noexcept;
    void let_go() const noexcept;

    std::int64_t numerator_ = 0;   ///< of a large number: where its Big is
    std::int64_t denominator_ = 1; ///< above 0; 0: a large number
};

} // namespace assess
