#include "fuzz.hpp"

#include <assess/text/rational.hpp>

using namespace assess;
using fuzz::require;

namespace {

void require_place(const Fault& fault, std::string_view text)
{
    require(fault.offset <= character_count(text), "a fault lies within the text");
    fuzz::require_clean(fault.at({"f", 1, 1}));
}

void check_decimal(std::string_view text, DecimalMark mark)
{
    const auto number = Decimal::parse(text, mark);
    if (!number) {
        require_place(number.fault(), text);
        return;
    }
    const std::string printed = number->str();
    require(*Decimal::parse(printed) == *number, "a decimal reads back as itself");
    require(*Rational::parse(printed) == Rational{*number}, "both kinds of number agree");
    require(Rational{*number}.str() == printed, "both kinds of number print alike");
}

/// The distance to the rounded number, against the half of its last place.
void check_rounding(const Rational& number, int digits, const Rational& place)
{
    const Rational zero;
    const auto magnitude = [&zero](const Rational& of) { return of < zero ? zero - of : of; };
    for (const auto rule : {Rounding::half_away_from_zero, Rounding::half_even}) {
        const Rational rounded = number.rounded(digits, rule);
        require((rounded / place).floor() * place == rounded, "only the digits asked for are left");
        const Rational distance = magnitude(rounded - number) * Rational::whole(2);
        require(distance <= place, "no other number with these digits is nearer");
        if (distance == place && rule == Rounding::half_even) {
            const Rational half = rounded / place / Rational::whole(2);
            require(half.floor() == half, "a tie goes to the even digit");
        } else if (distance == place) {
            require(magnitude(rounded) > magnitude(number), "a tie goes away from zero");
        }
        require(*Rational::parse(number.fixed(digits, rule)) == rounded, "fixed() is rounded()");
    }
    const Rational cut = number.rounded(digits, Rounding::toward_zero);
    require(magnitude(cut) <= magnitude(number) && magnitude(number - cut) < place,
            "digits are cut off toward zero");
}

void check_rational(const Rational& number)
{
    require(*Rational::parse(number.str()) == number, "a fraction reads back as itself");
    const Rational floor = number.floor();
    require(floor <= number && number < floor + Rational::whole(1), "the floor is next below");
    Rational place = Rational::whole(1);
    for (int digits = 0; digits <= 6; digits += 2) {
        check_rounding(number, digits, place);
        place = place / Rational::whole(100);
    }
}

/// Sums and products of 64-bit terms take another road than those of large ones.
void check_laws(const Rational& left, const Rational& right)
{
    const Rational far = *Rational::parse("1" + std::string(40, '0'));
    require((left + far) + (right - far) == left + right, "both roads give one sum");
    require((left * far) * right / far == left * right, "both roads give one product");
    require(left + right - right == left, "a difference undoes a sum");
    require(right.is_zero() || left / right * right == left, "a product undoes a quotient");
    require((left < right) == ((left - right).sign() < 0), "order is the sign of the difference");
    require((left == right) == (left - right).is_zero(), "equal numbers have no difference");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text_of(data, size);
    check_decimal(text, DecimalMark::point);
    check_decimal(text, DecimalMark::comma);
    const std::size_t space = text.find(' ');
    const std::string_view first_text = text.substr(0, space);
    const auto first = Rational::parse(first_text);
    if (!first) {
        return 0;
    }
    check_rational(*first);
    const auto second =
        Rational::parse(space == std::string_view::npos ? first_text : text.substr(space + 1));
    if (second) {
        check_laws(*first, *second);
    }
    return 0;
}
