#include "rational_big.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace assess {

static_assert(sizeof(long) == sizeof(std::int64_t),
              "GMP takes and gives its small numbers as long");

namespace {

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

/// The lowest int64 is left to the large form, so that a sign can always be changed.
constexpr bool fits(Wide value)
{
    return value <= highest && value >= -highest;
}

bool fits(mpz_srcptr value)
{
    return mpz_fits_slong_p(value) != 0 && mpz_get_si(value) != std::numeric_limits<long>::min();
}

void set_wide(mpz_ptr target, Wide value)
{
    __extension__ typedef unsigned __int128 Magnitude;
    const auto magnitude =
        value < 0 ? Magnitude{0} - static_cast<Magnitude>(value) : static_cast<Magnitude>(value);
    mpz_set_ui(target, static_cast<unsigned long>(magnitude >> 64U));
    mpz_mul_2exp(target, target, 64);
    mpz_add_ui(target, target, static_cast<unsigned long>(magnitude));
    if (value < 0) {
        mpz_neg(target, target);
    }
}

std::string digits_of(mpz_srcptr value)
{
    std::string text(mpz_sizeinbase(value, 10) + 2, '\0'); // room for a sign and the end mark
    mpz_get_str(text.data(), 10, value);
    text.resize(text.find('\0'));
    return text;
}

} // namespace

Rational::Big::Big(const Rational& number) : Big{}
{
    if (number.is_big()) {
        mpq_set(value, of(number).value);
    } else {
        const Rational lowest = number.lowest(); // GMP asks for it
        mpz_set_si(mpq_numref(value), lowest.numerator_);
        mpz_set_si(mpq_denref(value), lowest.denominator_);
    }
}

Rational Rational::Big::of_reduced(Wide numerator, Wide denominator)
{
    if (fits(numerator) && fits(denominator)) {
        return Rational{static_cast<std::int64_t>(numerator),
                        static_cast<std::int64_t>(denominator)};
    }
    auto big = std::make_unique<Big>();
    set_wide(mpq_numref(big->value), numerator);
    set_wide(mpq_denref(big->value), denominator);
    return held(std::move(big));
}

const Rational::Big& Rational::Big::of(const Rational& number)
{
    return *reinterpret_cast<const Big*>(number.numerator_); // NOLINT(performance-no-int-to-ptr)
}

Rational Rational::Big::held(std::unique_ptr<const Big> number)
{
    number->holders = 1;
    return Rational{reinterpret_cast<std::int64_t>(number.release()), 0};
}

void Rational::hold() const noexcept
{
    Big::of(*this).holders.fetch_add(1, std::memory_order_relaxed);
}

void Rational::let_go() const noexcept
{
    const Big& big = Big::of(*this);
    if (big.holders.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        delete &big;
    }
}

Rational Rational::Big::settled(std::unique_ptr<const Big> number)
{
    if (fits(mpq_numref(number->value)) && fits(mpq_denref(number->value))) {
        return Rational{mpz_get_si(mpq_numref(number->value)),
                        mpz_get_si(mpq_denref(number->value))};
    }
    return held(std::move(number));
}

Rational Rational::Big::apply(Operation operation, const Rational& left, const Rational& right)
{
    const Big first{left};
    const Big second{right};
    auto result = std::make_unique<Big>();
    operation(result->value, first.value, second.value);
    return settled(std::move(result));
}

int Rational::Big::compared(const Rational& left, const Rational& right)
{
    return mpq_cmp(Big{left}.value, Big{right}.value);
}

Rational Rational::Big::floor(const Rational& number)
{
    auto result = std::make_unique<Big>();
    mpz_fdiv_q(mpq_numref(result->value), mpq_numref(of(number).value),
               mpq_denref(of(number).value));
    return settled(std::move(result));
}

Rational Rational::Big::rounded(const Rational& number, std::int64_t scale, Rounding rule)
{
    Big scaled{number};
    mpz_mul_si(mpq_numref(scaled.value), mpq_numref(scaled.value), scale);
    auto result = std::make_unique<Big>();
    const mpz_ptr quotient = mpq_numref(result->value);
    const mpz_ptr rest = mpq_denref(result->value);
    mpz_tdiv_qr(quotient, rest, mpq_numref(scaled.value), mpq_denref(scaled.value));
    mpz_mul_2exp(rest, rest, 1);
    const int half = mpz_cmpabs(rest, mpq_denref(scaled.value));
    const bool away =
        half > 0 ||
        (half == 0 && (rule == Rounding::half_away_from_zero || mpz_odd_p(quotient) != 0));
    if (away && rule != Rounding::toward_zero) {
        const auto step = mpz_sgn(mpq_numref(scaled.value)) < 0 ? mpz_sub_ui : mpz_add_ui;
        step(quotient, quotient, 1);
    }
    mpz_set_si(rest, scale);
    mpq_canonicalize(result->value);
    return settled(std::move(result));
}

std::string Rational::Big::scaled_digits(const Rational& number, unsigned long digits)
{
    Big scaled{number};
    Big power;
    mpz_ui_pow_ui(mpq_numref(power.value), 10, digits);
    mpq_mul(scaled.value, scaled.value, power.value);
    return digits_of(mpq_numref(scaled.value));
}

std::optional<unsigned long> Rational::Big::decimal_places(const Rational& number)
{
    Big rest{number};
    Big factor;
    const mpz_ptr denominator = mpq_denref(rest.value);
    mpz_set_ui(mpq_numref(factor.value), 2);
    const auto twos = mpz_remove(denominator, denominator, mpq_numref(factor.value));
    mpz_set_ui(mpq_numref(factor.value), 5);
    const auto fives = mpz_remove(denominator, denominator, mpq_numref(factor.value));
    if (mpz_cmp_ui(denominator, 1) != 0) {
        return std::nullopt;
    }
    return std::max(twos, fives);
}

std::string Rational::Big::fraction(const Rational& number)
{
    const Big big{number};
    return digits_of(mpq_numref(big.value)) + '/' + digits_of(mpq_denref(big.value));
}

Rational Rational::Big::read(const std::string& numerator, const std::string& denominator,
                             unsigned long decimals)
{
    auto big = std::make_unique<Big>();
    mpz_set_str(mpq_numref(big->value), numerator.c_str(), 10);
    if (denominator.empty()) {
        mpz_ui_pow_ui(mpq_denref(big->value), 10, decimals);
    } else {
        mpz_set_str(mpq_denref(big->value), denominator.c_str(), 10);
    }
    mpq_canonicalize(big->value);
    return settled(std::move(big));
}

} // namespace assess
