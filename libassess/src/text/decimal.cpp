#include <assess/text/decimal.hpp>

#include "messages.hpp"
#include "number_fault.hpp"
#include "utf8.hpp"

#include <stdexcept>

namespace assess {

namespace {

struct Parts {
    bool negative = false;
    std::string_view whole;
    std::string_view decimals;
    bool well_formed = false;
};

Parts taken_apart(std::string_view text, DecimalMark mark)
{
    Parts parts;
    std::size_t at = 0;
    if (!text.empty() && text[0] == '-') {
        parts.negative = true;
        at = 1;
    }
    const auto digits_from = [&](std::size_t from) {
        std::size_t end = from;
        while (end < text.size() && is_digit(text[end])) {
            ++end;
        }
        return text.substr(from, end - from);
    };
    parts.whole = digits_from(at);
    at += parts.whole.size();
    if (at == text.size()) {
        parts.well_formed = !parts.whole.empty();
        return parts;
    }
    if (text[at] == (mark == DecimalMark::point ? '.' : ',')) {
        parts.decimals = digits_from(at + 1);
        at += 1 + parts.decimals.size();
        parts.well_formed = at == text.size() && !parts.whole.empty() && !parts.decimals.empty();
    }
    return parts;
}

/// Adds one digit to `steps`, which is kept at or below zero to reach both ends of the range.
bool append_digit(std::int64_t& steps, char digit)
{
    return !__builtin_mul_overflow(steps, 10, &steps) &&
           !__builtin_sub_overflow(steps, digit - '0', &steps);
}

Fault out_of_range(std::string_view text)
{
    return Fault{&messages::number_out_of_range, {text}, 0};
}

} // namespace

Decimal Decimal::whole(std::int64_t value)
{
    std::int64_t steps = 0;
    if (__builtin_mul_overflow(value, one, &steps)) {
        throw std::overflow_error{"a decimal number past its range"};
    }
    return Decimal{steps};
}

Result<Decimal> Decimal::parse(std::string_view text, DecimalMark mark)
{
    const auto parts = taken_apart(text, mark);
    if (!parts.well_formed) {
        return number_fault(text, mark);
    }
    if (parts.decimals.size() > places) {
        const std::size_t sixth_end = text.size() - parts.decimals.size() + places;
        return Fault{&messages::number_too_precise, {text, places}, sixth_end};
    }
    std::int64_t steps = 0;
    for (const char digit : parts.whole) {
        if (!append_digit(steps, digit)) {
            return out_of_range(text);
        }
    }
    for (std::size_t place = 0; place < places; ++place) {
        if (!append_digit(steps, place < parts.decimals.size() ? parts.decimals[place] : '0')) {
            return out_of_range(text);
        }
    }
    if (!parts.negative && __builtin_sub_overflow(0, steps, &steps)) {
        return out_of_range(text);
    }
    return Decimal{steps};
}

std::string Decimal::str() const
{
    const bool negative = steps_ < 0;
    const std::uint64_t magnitude = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(steps_)
                                             : static_cast<std::uint64_t>(steps_);
    std::string text = negative ? "-" : "";
    text += std::to_string(magnitude / one);
    const std::uint64_t decimals = magnitude % one;
    if (decimals == 0) {
        return text;
    }
    const std::string padded = std::to_string(decimals + one); // a 1, then six digits
    text += '.';
    text.append(padded, 1, padded.find_last_not_of('0'));
    return text;
}

Decimal operator+(Decimal left, Decimal right)
{
    std::int64_t steps = 0;
    if (__builtin_add_overflow(left.steps_, right.steps_, &steps)) {
        throw std::overflow_error{"a sum past the range of decimal numbers"};
    }
    return Decimal{steps};
}

Decimal operator-(Decimal left, Decimal right)
{
    std::int64_t steps = 0;
    if (__builtin_sub_overflow(left.steps_, right.steps_, &steps)) {
        throw std::overflow_error{"a difference past the range of decimal numbers"};
    }
    return Decimal{steps};
}

} // namespace assess
