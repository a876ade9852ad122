#include "number.hpp"

namespace reference {

Number number_of(const assess::Rational& rational)
{
    std::string text = rational.str();
    const std::size_t mark = text.find('.');
    if (mark != std::string::npos) {
        const std::size_t places = text.size() - mark - 1;
        text.erase(mark, 1);
        const std::size_t first = text.find_first_not_of("-0");
        text = (text[0] == '-' ? "-" : "") + text.substr(first) + "/1" + std::string(places, '0');
    }
    Number number{text, 10};
    number.canonicalize();
    return number;
}

std::optional<Number> number_of(const std::optional<assess::Rational>& rational)
{
    return rational ? std::optional{number_of(*rational)} : std::nullopt;
}

Number floor_of(const Number& number)
{
    mpz_class quotient;
    mpz_fdiv_q(quotient.get_mpz_t(), number.get_num_mpz_t(), number.get_den_mpz_t());
    return Number{quotient};
}

Number rounded(const Number& number, int digits, assess::Rounding rule)
{
    Number unit = 1;
    for (int digit = 0; digit < digits; ++digit) {
        unit /= 10;
    }
    const Number below = floor_of(number / unit) * unit;
    if (below == number) {
        return number;
    }
    const Number above = below + unit;
    const Number nearer_to_zero = number < 0 ? above : below;
    const Number farther = number < 0 ? below : above;
    if (rule == assess::Rounding::toward_zero) {
        return nearer_to_zero;
    }
    if (number - below != above - number) {
        return number - below < above - number ? below : above;
    }
    if (rule == assess::Rounding::half_away_from_zero) {
        return farther;
    }
    const mpz_class steps_below = Number{below / unit}.get_num();
    return mpz_even_p(steps_below.get_mpz_t()) != 0 ? below : above;
}

std::string text_of(const Number& number)
{
    return number.get_str();
}

std::string text_of(const std::optional<Number>& number)
{
    return number ? text_of(*number) : "-";
}

} // namespace reference
