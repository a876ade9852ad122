#pragma once

/// \file
/// Exact decimal numbers as people write them: points, bounds, facts.
///
/// Units      none here; the name that holds a Decimal says points, share or percent.
/// Range      up to 9 223 372 036 854.775807 either side of zero, in steps of 0.000001.
/// Errors     parse() returns a Fault; arithmetic past the range throws std::overflow_error.
/// Ownership  a plain value of eight bytes: copy it, keep it, share it between threads.

#include <assess/text/result.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace assess {

/// Which neighbour a number takes when it lies between two. A criteria set names one.
enum class Rounding : std::uint8_t { half_away_from_zero, half_even, toward_zero };

/// The mark before the decimals.
enum class DecimalMark : std::uint8_t { point, comma };

/// The mark between groups of three digits; space: also no-break and thin ones.
enum class Grouping : std::uint8_t { none, dot, comma, space };

class Decimal {
public:
    static constexpr int places = 6; ///< digits kept after the mark
    static constexpr std::int64_t one = 1'000'000;

    constexpr Decimal() noexcept = default;

    /// The whole number `value`. Throws std::overflow_error past the range.
    static Decimal whole(std::int64_t value);

    /// The number `steps` millionths.
    static constexpr Decimal of_steps(std::int64_t steps) noexcept { return Decimal{steps}; }
    constexpr std::int64_t steps() const noexcept { return steps_; }

    /// Reads "7", "-0.25" or "12.500000" (with DecimalMark::comma: "12,5"). No spaces, no sign '+',
    /// no exponent, no grouping, no digit past the sixth place: a number is kept as written or
    /// refused, and the hint says what to write.
    static Result<Decimal> parse(std::string_view text, DecimalMark mark = DecimalMark::point);

    /// The shortest text that parse() reads back as this number.
    std::string str() const;

    constexpr auto operator<=>(const Decimal&) const noexcept = default;

    friend Decimal operator+(Decimal left, Decimal right);
    friend Decimal operator-(Decimal left, Decimal right);

private:
    explicit constexpr Decimal(std::int64_t steps) noexcept : steps_{steps} {}

    std::int64_t steps_ = 0; ///< the number times 1 000 000
};

/// The same of a number that may have marks between groups of three digits: "1.234,5" with
/// Grouping::dot and DecimalMark::comma. REQUIRES that the two marks differ.
Result<Decimal> parse_grouped(std::string_view text, DecimalMark mark, Grouping grouping);

} // namespace assess
