#include "messages.hpp"
#include "number_fault.hpp"
#include "rational_big.hpp"

#include <assess/text/rational.hpp>

#include <array>
#include <optional>

namespace assess {

namespace {

constexpr std::size_t longest_text = 1000;
constexpr std::string_view digit_characters = "0123456789";
constexpr std::size_t short_digits = 18; ///< what an int64 holds whatever the digits are

constexpr std::array<std::int64_t, short_digits + 1> powers_of_ten = [] {
    std::array<std::int64_t, short_digits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}();

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

/// REQUIRES at most `short_digits` digits and nothing else.
std::int64_t whole_number(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char digit : digits) {
        number = number * 10 + (digit - '0');
    }
    return number;
}

struct ShortDecimal {
    std::int64_t digits = 0; ///< the number times ten to the power of `places`
    std::size_t places = 0;
};

/// Nothing where no short decimal is exact.
std::optional<ShortDecimal> short_decimal(std::int64_t numerator, std::int64_t denominator)
{
    std::size_t places = 0;
    while (places < short_digits && powers_of_ten[places] % denominator != 0) {
        ++places;
    }
    std::int64_t digits = 0;
    if (powers_of_ten[places] % denominator != 0 ||
        __builtin_mul_overflow(numerator, powers_of_ten[places] / denominator, &digits)) {
        return std::nullopt;
    }
    return ShortDecimal{digits, places};
}

} // namespace

std::string Rational::fixed(int digits, Rounding rule, DecimalMark mark) const
{
    const Rational number = rounded(digits, rule);
    const std::int64_t scale = powers_of_ten.at(static_cast<std::size_t>(digits));
    std::int64_t scaled = 0;
    const bool small =
        !number.is_big() &&
        !__builtin_mul_overflow(number.numerator_, scale / number.denominator_, &scaled);
    return with_mark(small ? std::to_string(scaled)
                           : Big::scaled_digits(number, static_cast<unsigned long>(digits)),
                     static_cast<std::size_t>(digits), mark);
}

std::string Rational::str(DecimalMark mark) const
{
    if (!is_big() && denominator_ == 1) {
        return std::to_string(numerator_);
    }
    if (!is_big()) {
        if (const auto decimal = short_decimal(numerator_, denominator_)) {
            return with_mark(std::to_string(decimal->digits), decimal->places, mark);
        }
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
    const bool is_decimal = mark == std::string_view::npos || unsigned_text[mark] == '.';
    if (is_decimal && first.size() + second.size() <= short_digits) {
        const std::int64_t digits =
            whole_number(first) * powers_of_ten[second.size()] + whole_number(second);
        return of(sign.empty() ? digits : -digits, powers_of_ten[second.size()]);
    }
    if (is_decimal) {
        return Big::read(sign + std::string{first} + std::string{second}, "", second.size());
    }
    if (second.find_first_not_of('0') == std::string_view::npos) {
        return Fault{&messages::number_zero_denominator, {text}, text.size() - second.size()};
    }
    return Big::read(sign + std::string{first}, std::string{second}, 0);
}

} // namespace assess
