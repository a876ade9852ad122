#include "messages.hpp"
#include "number_fault.hpp"
#include "rational_big.hpp"

#include <assess/text/rational.hpp>

#include <algorithm>
#include <array>
#include <bit>
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

struct ShortDecimal {
    std::int64_t digits = 0; ///< the number times ten to the power of `places`
    std::size_t places = 0;
};

/// A decimal of few digits; nothing if the text is anything else.
std::optional<ShortDecimal> read_short(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const std::size_t mark = std::min(digits.find('.'), digits.size());
    const bool whole = mark == digits.size();
    if (mark == 0 || mark + 1 == digits.size() || digits.size() > short_digits + (whole ? 0 : 1)) {
        return std::nullopt;
    }
    ShortDecimal decimal{0, whole ? 0 : digits.size() - mark - 1};
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const char digit = digits[at];
        if (at == mark) {
            continue;
        }
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        decimal.digits = decimal.digits * 10 + (digit - '0');
    }
    decimal.digits = negative ? -decimal.digits : decimal.digits;
    return decimal;
}

/// Makes a denominator the power of ten with so many places.
struct Widening {
    std::int64_t factor = 0; ///< 0: there is none
    std::size_t places = 0;
};

constexpr Widening widening_of(std::int64_t denominator)
{
    const auto twos =
        static_cast<std::size_t>(std::countr_zero(static_cast<std::uint64_t>(denominator)));
    std::size_t fives = 0;
    std::int64_t rest = denominator >> twos;
    for (; rest % 5 == 0; rest /= 5) {
        ++fives;
    }
    const std::size_t places = std::max(twos, fives);
    return rest != 1 || places > short_digits
               ? Widening{}
               : Widening{powers_of_ten[places] / denominator, places};
}

/// Of the denominators that points mostly have: dividing is slow.
constexpr std::array<Widening, 101> usual_widenings = [] {
    std::array<Widening, 101> widenings{};
    for (std::size_t denominator = 1; denominator < widenings.size(); ++denominator) {
        widenings[denominator] = widening_of(static_cast<std::int64_t>(denominator));
    }
    return widenings;
}();

/// The shortest one; nothing where the denominator is that of no short decimal.
std::optional<ShortDecimal> short_decimal(std::int64_t numerator, std::int64_t denominator)
{
    const auto index = static_cast<std::size_t>(denominator);
    const Widening widening =
        index < usual_widenings.size() ? usual_widenings[index] : widening_of(denominator);
    ShortDecimal decimal{0, widening.places};
    if (widening.factor == 0 ||
        __builtin_mul_overflow(numerator, widening.factor, &decimal.digits)) {
        return std::nullopt;
    }
    for (; decimal.places > 0 && decimal.digits % 10 == 0; decimal.digits /= 10) {
        --decimal.places;
    }
    return decimal;
}

/// "-1.23"; digits are written from the last to the first.
void append_decimal(std::string& text, const ShortDecimal& decimal, DecimalMark mark)
{
    std::array<char, short_digits + 4> characters{}; // a sign, a mark, and 19 digits at most
    std::size_t at = characters.size();
    auto rest = decimal.digits < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(decimal.digits)
                                   : static_cast<std::uint64_t>(decimal.digits);
    for (std::size_t written = 0; rest != 0 || written <= decimal.places; ++written) {
        if (written == decimal.places && written != 0) {
            characters.at(--at) = mark == DecimalMark::point ? '.' : ',';
        }
        characters.at(--at) = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    if (decimal.digits < 0) {
        characters.at(--at) = '-';
    }
    text.append(characters.data() + at, characters.size() - at);
}

} // namespace

std::string Rational::fixed(int digits, Rounding rule, DecimalMark mark) const
{
    const Rational number = rounded(digits, rule);
    const auto places = static_cast<std::size_t>(digits);
    std::int64_t scaled = 0;
    if (number.is_big() ||
        __builtin_mul_overflow(number.numerator_, powers_of_ten.at(places) / number.denominator_,
                               &scaled)) {
        return with_mark(Big::scaled_digits(number, places), places, mark);
    }
    std::string text;
    append_decimal(text, {scaled, places}, mark);
    return text;
}

std::string Rational::str(DecimalMark mark) const
{
    std::string text;
    append_to(text, mark);
    return text;
}

void Rational::append_to(std::string& text, DecimalMark mark) const
{
    if (!is_big()) {
        auto decimal = short_decimal(numerator_, denominator_);
        if (!decimal) {
            const Rational number = lowest();
            decimal = short_decimal(number.numerator_, number.denominator_);
        }
        if (decimal) {
            append_decimal(text, *decimal, mark);
            return;
        }
    }
    const auto places = Big::decimal_places(*this);
    text += places ? with_mark(Big::scaled_digits(*this, *places), *places, mark)
                   : Big::fraction(*this);
}

Result<Rational> Rational::parse(std::string_view text)
{
    if (const auto decimal = read_short(text)) {
        return of(decimal->digits, powers_of_ten[decimal->places]);
    }
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
