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

Rational operator+(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Rational::Big::apply(mpq_add, left, right);
    }
    std::int64_t sum = 0;
    if (left.denominator_ == 1 && right.denominator_ == 1 &&
        !__builtin_add_overflow(left.numerator_, right.numerator_, &sum)) {
        return Rational::Big::of_reduced(sum, 1);
    }
    const std::int64_t shared = left.denominator_ == right.denominator_
                                    ? left.denominator_
                                    : common_divisor(left.denominator_, right.denominator_);
    const std::int64_t left_rest = left.denominator_ / shared;
    const std::int64_t right_rest = right.denominator_ / shared;
    const Wide numerator = Wide{left.numerator_} * right_rest + Wide{right.numerator_} * left_rest;
    // Only the shared part of the denominators can have a factor in common with the sum
    // (Knuth 4.5.1).
    const std::int64_t divisor = common_divisor(remainder(numerator, shared), shared);
    return Rational::Big::of_reduced(quotient(numerator, divisor),
                                     Wide{left_rest} * right_rest * (shared / divisor));
}

Rational operator-(const Rational& left, const Rational& right)
{
    if (right.is_big()) {
        return Rational::Big::apply(mpq_sub, left, right);
    }
    return left + Rational{-right.numerator_, right.denominator_};
}

Rational operator*(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Rational::Big::apply(mpq_mul, left, right);
    }
    if (left.denominator_ == 1 && right.denominator_ == 1) {
        return Rational::Big::of_reduced(Wide{left.numerator_} * right.numerator_, 1);
    }
    const std::int64_t first = common_divisor(left.numerator_, right.denominator_);
    const std::int64_t second = common_divisor(right.numerator_, left.denominator_);
    return Rational::Big::of_reduced(Wide{left.numerator_ / first} * (right.numerator_ / second),
                                     Wide{left.denominator_ / second} *
                                         (right.denominator_ / first));
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

Rational& Rational::operator+=(const Rational& other)
{
    return *this = *this + other;
}

bool operator==(const Rational& left, const Rational& right)
{
    if (left.is_big() && right.is_big()) {
        return Rational::Big::compared(left, right) == 0;
    }
    return !left.is_big() && !right.is_big() && left.numerator_ == right.numerator_ &&
           left.denominator_ == right.denominator_;
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right)
{
    if (left.is_big() || right.is_big()) {
        return Rational::Big::compared(left, right) <=> 0;
    }
    if (left.denominator_ == right.denominator_) {
        return left.numerator_ <=> right.numerator_;
    }
    const Wide first = Wide{left.numerator_} * right.denominator_;
    const Wide second = Wide{right.numerator_} * left.denominator_;
    return first < second   ? std::strong_ordering::less
           : first > second ? std::strong_ordering::greater
                            : std::strong_ordering::equal;
}

bool Rational::is_zero() const noexcept
{
    return !is_big() && numerator_ == 0;
}

int Rational::sign() const noexcept
{
    return is_big() ? mpq_sgn(Big::of(*this).value)
                    : (numerator_ > 0 ? 1 : 0) - (numerator_ < 0 ? 1 : 0);
}

Rational Rational::floor() const
{
    if (is_big()) {
        return Big::floor(*this);
    }
    const bool between = numerator_ < 0 && numerator_ % denominator_ != 0;
    return Rational{numerator_ / denominator_ - (between ? 1 : 0), 1};
}

Rational Rational::rounded(int digits, Rounding rule) const
{
    const std::int64_t scale = scale_of(digits);
    if (is_big()) {
        return Big::rounded(*this, scale, rule);
    }
    if (scale % denominator_ == 0) {
        return *this;
    }
    std::int64_t scaled = 0;
    const Wide nearest = __builtin_mul_overflow(numerator_, scale, &scaled)
                             ? rounded_quotient<Wide>(Wide{numerator_} * scale, denominator_, rule)
                             : rounded_quotient<std::int64_t>(scaled, denominator_, rule);
    const std::int64_t divisor = common_divisor(remainder(nearest, scale), scale);
    return Big::of_reduced(quotient(nearest, divisor), scale / divisor);
}

} // namespace assess
