#include "range_arithmetic.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace assess {

namespace {

/// An end of a range: a number, or beyond all numbers on one side.
struct End {
    int infinite = 0; ///< -1, 0 or 1
    Rational number;

    int sign() const { return infinite != 0 ? infinite : number.sign(); }
};

End low_end(const ValueRange& range)
{
    return range.low ? End{0, *range.low} : End{-1, {}};
}

End high_end(const ValueRange& range)
{
    return range.high ? End{0, *range.high} : End{1, {}};
}

bool is_less(const End& left, const End& right)
{
    return left.infinite != right.infinite ? left.infinite < right.infinite
                                           : left.infinite == 0 && left.number < right.number;
}

/// Nothing times anything is nothing: no value of a range is infinite itself.
End product(const End& left, const End& right)
{
    if (left.sign() == 0 || right.sign() == 0) {
        return {};
    }
    if (left.infinite != 0 || right.infinite != 0) {
        return {left.sign() * right.sign(), {}};
    }
    return {0, left.number * right.number};
}

End sum(const End& left, const End& right)
{
    return left.infinite != 0 || right.infinite != 0 ? End{left.infinite + right.infinite, {}}
                                                     : End{0, left.number + right.number};
}

std::optional<Rational> number_of(const End& end)
{
    return end.infinite == 0 ? std::optional{end.number} : std::nullopt;
}

ValueRange between(const End& low, const End& high)
{
    ValueRange range;
    range.low = number_of(low);
    range.high = number_of(high);
    return range;
}

/// 1 / range without 0; nothing is known where values of both signs are divided by.
ValueRange reciprocal(const ValueRange& range)
{
    const auto one_over = [](const End& end) {
        return end.infinite != 0 ? End{} : End{0, Rational::whole(1) / end.number};
    };
    const End low = low_end(range);
    const End high = high_end(range);
    if (low.sign() < 0 && high.sign() > 0) {
        return {};
    }
    if (low.sign() >= 0 && high.sign() > 0) {
        return between(one_over(high), low.sign() == 0 ? End{1, {}} : one_over(low));
    }
    return low.sign() < 0 ? between(high.sign() == 0 ? End{-1, {}} : one_over(high), one_over(low))
                          : ValueRange{};
}

/// Every value of `left` is below every value of `right`.
bool is_below(const ValueRange& left, const ValueRange& right)
{
    return left.high && right.low &&
           (*left.high < *right.low || (*left.high == *right.low && left.open_high));
}

bool is_not_above(const ValueRange& left, const ValueRange& right)
{
    return left.high && right.low && *left.high <= *right.low;
}

bool is_single(const ValueRange& range)
{
    return range.low && range.high && *range.low == *range.high;
}

/// A whole number never equals 2.5.
bool is_between_whole(const ValueRange& fraction, const ValueRange& other)
{
    return other.whole && is_single(fraction) && *fraction.low != fraction.low->floor();
}

std::optional<bool> equality(const ValueRange& left, const ValueRange& right)
{
    if (is_below(left, right) || is_below(right, left) || is_between_whole(left, right) ||
        is_between_whole(right, left)) {
        return false;
    }
    return is_single(left) && is_single(right) ? std::optional{true} : std::nullopt;
}

std::optional<bool> negated(std::optional<bool> known)
{
    return known ? std::optional{!*known} : std::nullopt;
}

std::optional<bool> is_less_range(const ValueRange& left, const ValueRange& right)
{
    if (is_below(left, right)) {
        return true;
    }
    return is_not_above(right, left) ? std::optional{false} : std::nullopt;
}

std::optional<bool> truth_of(Operator op, const ValueRange& left, const ValueRange& right)
{
    switch (op) {
    case Operator::equal:
        return equality(left, right);
    case Operator::not_equal:
        return negated(equality(left, right));
    case Operator::less:
        return is_less_range(left, right);
    case Operator::at_least:
        return negated(is_less_range(left, right));
    case Operator::above:
        return is_less_range(right, left);
    default:
        return negated(is_less_range(right, left)); // at_most
    }
}

} // namespace

void inherit(ValueRange& result, const ValueRange& operand)
{
    result.share = result.share || operand.share;
    result.own_date = result.own_date || operand.own_date;
    result.may_lack = result.may_lack || operand.may_lack;
    result.may_not_arise = result.may_not_arise || operand.may_not_arise;
    result.never = result.never || operand.never;
}

ValueRange sum_of(const ValueRange& left, const ValueRange& right)
{
    ValueRange result =
        between(sum(low_end(left), low_end(right)), sum(high_end(left), high_end(right)));
    result.whole = left.whole && right.whole;
    return result;
}

ValueRange negative_of(const ValueRange& range)
{
    const auto turned = [](const std::optional<Rational>& end) {
        return end ? std::optional{Rational{} - *end} : std::nullopt;
    };
    ValueRange result;
    result.low = turned(range.high);
    result.high = turned(range.low);
    result.whole = range.whole;
    return result;
}

ValueRange product_of(const ValueRange& left, const ValueRange& right)
{
    const std::array corners{
        product(low_end(left), low_end(right)), product(low_end(left), high_end(right)),
        product(high_end(left), low_end(right)), product(high_end(left), high_end(right))};
    const auto [low, high] = std::minmax_element(corners.begin(), corners.end(), is_less);
    ValueRange result = between(*low, *high);
    result.whole = left.whole && right.whole;
    return result;
}

ValueRange quotient_of(const ValueRange& left, const ValueRange& right)
{
    ValueRange result = product_of(left, reciprocal(right));
    result.whole = false;
    inherit(result, left);
    inherit(result, right);
    if (right.can_be(Rational{})) {
        result.may_lack = true;
        result.may_not_arise = true;
    }
    return result;
}

ValueRange truth_range(std::optional<bool> known)
{
    ValueRange range = ValueRange::of(Rational::whole(known.value_or(false) ? 1 : 0),
                                      Rational::whole(known.value_or(true) ? 1 : 0));
    range.whole = true;
    return range;
}

ValueRange compared(Operator op, const ValueRange& left, const ValueRange& right)
{
    return truth_range(truth_of(op, left, right));
}

} // namespace assess
