#include <assess/text/rational.hpp>

#include "messages.hpp"
#include "number_fault.hpp"
#include "rational_big.hpp"

#include <array>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace assess {

namespace {

std::int64_t scale_of(int digits)
{
    constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};
    return powers.at(static_cast<std::size_t>(digits));
}

std::uint64_t magnitude(std::int64_t number)
{
    return number < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(number)
                      : static_cast<std::uint64_t>(number);
}

/// REQUIRES `positive` above 0; so the result fits in it.
std::int64_t common_divisor(std::int64_t number, std::int64_t positive)
{
    if (positive == 1) {
        return 1;
    }
    return static_cast<std::int64_t>(std::gcd(magnitude(number), magnitude(positive)));
}

bool is_narrow(Wide value)
{
    return value == static_cast<std::int64_t>(value);
}

// Dividing 128-bit numbers is slow, and most of them have room in 64.

std::int64_t remainder(Wide value, std::int64_t positive)
{
    return is_narrow(value) ? static_cast<std::int64_t>(value) % positive
                            : static_cast<std::int64_t>(value % positive);
}

Wide quotient(Wide value, std::int64_t positive)
{
    return is_narrow(value) ? Wide{static_cast<std::int64_t>(value) / positive} : value / positive;
}

/// The whole quotient, moved to the neighbour that `rule` asks for.
template <typename Integer>
Integer rounded_quotient(Integer numerator, Integer denominator, Rounding rule)
{
    const Integer whole = numerator / denominator;
    const Integer rest = numerator % denominator;
    const Integer below = rest < 0 ? -rest : rest;
    const Integer above = denominator - below;
    const bool tie_goes_away = rule == Rounding::half_away_from_zero || whole % 2 != 0;
    const bool away = below > above || (below == above && tie_goes_away);
    if (rule == Rounding::toward_zero || !away) {
        return whole;
    }
    return numerator < 0 ? whole - 1 : whole + 1;
}

} // namespace

Rational::Rational(Decimal value)
{
    const std::int64_t divisor = common_divisor(value.steps(), Decimal::one);
    *this = Big::of_reduced(value.steps() / divisor, Decimal::one / divisor);
}

Rational Rational::whole(std::int64_t value)
{
    return Big::of_reduced(value, 1);
}

Rational Rational::of(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0) {
        throw std::domain_error{"a fraction with denominator 0"};
    }
    const Wide divisor = std::gcd(magnitude(numerator), magnitude(denominator));
    const Wide sign = denominator < 0 ? -1 : 1;
    return Big::of_reduced(sign * numerator / divisor, sign * denominator / divisor);
}

Rational Rational::lowest() const
{
    if (is_big()) {
        return *this;
    }
    const std::int64_t divisor = common_divisor(numerator_, denominator_);
    return Rational{numerator_ / divisor, denominator_ / divisor};
}

Rational Rational::long_sum(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Big::apply(mpq_add, left, right);
    }
    const Rational first = left.lowest();
    const Rational second = right.lowest();
    const std::int64_t shared = common_divisor(first.denominator_, second.denominator_);
    const std::int64_t first_rest = first.denominator_ / shared;
    const std::int64_t second_rest = second.denominator_ / shared;
    const Wide numerator =
        Wide{first.numerator_} * second_rest + Wide{second.numerator_} * first_rest;
    // Only the shared part of the denominators can have a factor in common with the sum
    // (Knuth 4.5.1).
    const std::int64_t divisor = common_divisor(remainder(numerator, shared), shared);
    return Big::of_reduced(quotient(numerator, divisor),
                           Wide{first_rest} * second_rest * (shared / divisor));
}

Rational Rational::long_difference(const Rational& left, const Rational& right)
{
    return Big::apply(mpq_sub, left, right);
}

Rational Rational::long_product(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Big::apply(mpq_mul, left, right);
    }
    const Rational first = left.lowest();
    const Rational second = right.lowest();
    const std::int64_t across = common_divisor(first.numerator_, second.denominator_);
    const std::int64_t back = common_divisor(second.numerator_, first.denominator_);
    return Big::of_reduced(Wide{first.numerator_ / across} * (second.numerator_ / back),
                           Wide{first.denominator_ / back} * (second.denominator_ / across));
}

Rational operator/(const Rational& left, const Rational& right)
{
    if (right.is_zero()) {
        throw std::domain_error{"a division by zero"};
    }
    if (left.is_big() || right.is_big()) {
        return Rational::Big::apply(mpq_div, left, right);
    }
    const bool negative = right.numerator_ < 0;
    return left * Rational{negative ? -right.denominator_ : right.denominator_,
                           negative ? -right.numerator_ : right.numerator_};
}

std::strong_ordering Rational::long_comparison(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Big::compared(left, right) <=> 0;
    }
    const Wide first = Wide{left.numerator_} * right.denominator_;
    const Wide second = Wide{right.numerator_} * left.denominator_;
    return first < second   ? std::strong_ordering::less
           : first > second ? std::strong_ordering::greater
                            : std::strong_ordering::equal;
}

int Rational::big_sign() const noexcept
{
    return mpq_sgn(Big::of(*this).value);
}

Rational Rational::floor() const
{
    if (is_big()) {
        return Big::floor(*this);
    }
    const bool between = numerator_ < 0 && numerator_ % denominator_ != 0;
    return Rational{numerator_ / denominator_ - (between ? 1 : 0), 1};
}

/// Rounded numbers have the denominator of their digits, so that they add up without more ado.
Rational Rational::rounded(int digits, Rounding rule) const
{
    const std::int64_t scale = scale_of(digits);
    if (is_big()) {
        return Big::rounded(*this, scale, rule);
    }
    std::int64_t scaled = 0;
    if (__builtin_mul_overflow(numerator_, scale, &scaled)) {
        const Wide nearest = rounded_quotient<Wide>(Wide{numerator_} * scale, denominator_, rule);
        const std::int64_t divisor = common_divisor(remainder(nearest, scale), scale);
        return Big::of_reduced(quotient(nearest, divisor), scale / divisor);
    }
    return settled(rounded_quotient<std::int64_t>(scaled, denominator_, rule), scale);
}

} // namespace assess
