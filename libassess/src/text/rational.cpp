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

constexpr std::size_t longest_text = 1000;
constexpr std::string_view digit_characters = "0123456789";

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

/// "-123" with two digits after the mark: "-1.23".
std::string with_mark(std::string digits, std::size_t places, DecimalMark mark)
{
    if (places == 0) {
        return digits;
    }
    const std::size_t sign = digits[0] == '-' ? 1 : 0;
    if (digits.size() - sign <= places) {
        digits.insert(sign, places + 1 - (digits.size() - sign), '0');
    }
    digits.insert(digits.size() - places, 1, mark == DecimalMark::point ? '.' : ',');
    return digits;
}

bool only_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(digit_characters) == std::string_view::npos;
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
    if (left.big_ || right.big_) {
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
    if (right.big_) {
        return Rational::Big::apply(mpq_sub, left, right);
    }
    return left + Rational{-right.numerator_, right.denominator_};
}

Rational operator*(const Rational& left, const Rational& right)
{
    if (left.big_ || right.big_) {
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
    if (left.big_ || right.big_) {
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
    if (left.big_ && right.big_) {
        return Rational::Big::compared(left, right) == 0;
    }
    return !left.big_ && !right.big_ && left.numerator_ == right.numerator_ &&
           left.denominator_ == right.denominator_;
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right)
{
    if (left.big_ || right.big_) {
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
    return !big_ && numerator_ == 0;
}

int Rational::sign() const noexcept
{
    return big_ ? mpq_sgn(big_->value) : (numerator_ > 0 ? 1 : 0) - (numerator_ < 0 ? 1 : 0);
}

Rational Rational::floor() const
{
    if (big_) {
        return Big::floor(*this);
    }
    const bool between = numerator_ < 0 && numerator_ % denominator_ != 0;
    return Rational{numerator_ / denominator_ - (between ? 1 : 0), 1};
}

Rational Rational::rounded(int digits, Rounding rule) const
{
    const std::int64_t scale = scale_of(digits);
    if (big_) {
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

std::string Rational::fixed(int digits, Rounding rule, DecimalMark mark) const
{
    const Rational number = rounded(digits, rule);
    const std::int64_t scale = scale_of(digits);
    std::int64_t scaled = 0;
    const bool small = !number.big_ && !__builtin_mul_overflow(
                                           number.numerator_, scale / number.denominator_, &scaled);
    return with_mark(small ? std::to_string(scaled)
                           : Big::scaled_digits(number, static_cast<unsigned long>(digits)),
                     static_cast<std::size_t>(digits), mark);
}

std::string Rational::str(DecimalMark mark) const
{
    if (!big_ && denominator_ == 1) {
        return std::to_string(numerator_);
    }
    const auto places = Big::decimal_places(*this);
    if (!places) {
        return Big::fraction(*this);
    }
    return with_mark(Big::scaled_digits(*this, *places), *places, mark);
}

Result<Rational> Rational::parse(std::string_view text)
{
    if (text.size() > longest_text) {
        return Fault{&messages::number_too_long, {longest_text}, longest_text};
    }
    const std::string_view unsigned_text = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t mark = unsigned_text.find_first_of("./");
    const std::string_view first = unsigned_text.substr(0, mark);
    const std::string_view second =
        mark == std::string_view::npos ? std::string_view{} : unsigned_text.substr(mark + 1);
    if (!only_digits(first) || (mark != std::string_view::npos && !only_digits(second))) {
        return number_fault(text, DecimalMark::point);
    }
    const std::string sign = text.starts_with('-') ? "-" : "";
    if (mark == std::string_view::npos || unsigned_text[mark] == '.') {
        return Big::read(sign + std::string{first} + std::string{second}, "", second.size());
    }
    if (second.find_first_not_of('0') == std::string_view::npos) {
        return Fault{&messages::number_zero_denominator, {text}, text.size() - second.size()};
    }
    return Big::read(sign + std::string{first}, std::string{second}, 0);
}

} // namespace assess
