#pragma once

/// \file
/// Exact fractions: what scores are computed in. Never rounded unless rounded() is called.
///
/// Range      unbounded. Fractions of 64-bit terms live in the object; larger ones move to the
/// heap. Errors     division by zero throws std::domain_error (a bug of the caller: ask first).
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
        : numerator_{std::exchange(other.numerator_, 0)}, denominator_{
                                                              std::exchange(other.denominator_, 1)}
    {}
    /// By value: serves copies and moves alike.
    Rational& operator=(Rational other) noexcept
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

    friend Rational operator+(const Rational& left, const Rational& right);
    friend Rational operator-(const Rational& left, const Rational& right);
    friend Rational operator*(const Rational& left, const Rational& right);
    friend Rational operator/(const Rational& left, const Rational& right);
    Rational& operator+=(const Rational& other);

    friend bool operator==(const Rational& left, const Rational& right);
    friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);

    bool is_zero() const noexcept;
    /// -1, 0 or 1.
    int sign() const noexcept;

    /// The greatest whole number that is not above this one.
    Rational floor() const;

    /// The nearest number with `digits` (0 to 6) after the mark.
    Rational rounded(int digits, Rounding rule) const;

    /// Exactly `digits` (0 to 6) after the mark, rounded by `rule`: "12.50".
    std::string fixed(int digits, Rounding rule, DecimalMark mark = DecimalMark::point) const;

    /// The shortest exact decimal, "8.25"; where there is none, "p/q" in lowest terms.
    std::string str(DecimalMark mark = DecimalMark::point) const;

private:
    struct Big; ///< a GMP fraction, shared by those who hold it

    /// REQUIRES terms in lowest form.
    Rational(std::int64_t numerator, std::int64_t denominator) noexcept
        : numerator_{numerator}, denominator_{denominator}
    {}

    bool is_big() const noexcept { return denominator_ == 0; }
    void hold() const noexcept;
    void let_go() const noexcept;

    std::int64_t numerator_ = 0;   ///< of a large number: where its Big is
    std::int64_t denominator_ = 1; ///< no common factor with the numerator; 0: a large number
};

} // namespace assess
