#include "conditions.hpp"

#include "record_cell.hpp"

#include <chrono>

namespace assess {

namespace {

constexpr std::int64_t day_seconds = 86'400;
constexpr std::int64_t most_days = INT64_MAX / Decimal::one;

Date day_of(std::int64_t seconds)
{
    return std::chrono::floor<std::chrono::days>(DateTime{std::chrono::seconds{seconds}});
}

/// A whole number of days that no Decimal holds is past the end of every calendar: as much as one
/// can hold.
std::optional<std::int64_t> millionths_of_count(const std::optional<Rational>& count)
{
    if (!count) {
        return std::nullopt;
    }
    const bool too_large = *count > Rational::whole(most_days) && *count == count->floor();
    return too_large ? std::optional{most_days * Decimal::one} : millionths(*count);
}

} // namespace

void Conditions::run_day_function(const Step& step, Lane& lane) const
{
    const Numbers from = numbers_of(step.operands[0]);
    const Numbers until = numbers_of(step.operands.back());
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::size_t f = row * from.stride;
        const std::size_t u = row * until.stride;
        const Date first = day_of(from.numbers[f]);
        const std::chrono::year_month_day parts{first};
        const std::int64_t whole =
            step.op == Operator::days
                ? (day_of(until.numbers[u]) - first).count()
                : (step.op == Operator::year ? std::int64_t{static_cast<int>(parts.year())}
                                             : std::int64_t{static_cast<unsigned>(parts.month())});
        lane.numbers[row] = whole * Decimal::one;
        lane.known[row] = from.known[f] & until.known[u];
    }
}

/// Which operand of a function asks for a day that the calendar does not know: 1 or 2.
std::uint8_t Conditions::outside_from(std::int64_t first) const
{
    return calendar_->covers(day_of(first)) ? 2 : 1;
}

void Conditions::run_working_days(const Step& step, Lane& lane) const
{
    const Numbers from = numbers_of(step.operands[0]);
    const Numbers until = numbers_of(step.operands[1]);
    lane.outside.assign(rows_, 0);
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::size_t f = row * from.stride;
        const std::size_t u = row * until.stride;
        lane.known[row] = 0;
        if ((from.known[f] & until.known[u]) == 0) {
            continue;
        }
        const auto days = calendar_->workdays(day_of(from.numbers[f]), day_of(until.numbers[u]));
        lane.outside[row] = days ? 0 : outside_from(from.numbers[f]);
        lane.known[row] = days ? 1 : 0;
        lane.numbers[row] = days.value_or(0) * Decimal::one;
    }
}

void Conditions::run_due(const Step& step, Lane& lane) const
{
    const Numbers from = numbers_of(step.operands[0]);
    const bool exact = steps_[step.operands[1]].exact;
    const Numbers count = exact ? Numbers{} : numbers_of(step.operands[1]);
    lane.outside.assign(rows_, 0);
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::size_t f = row * from.stride;
        const std::size_t c = row * count.stride;
        const std::optional<std::int64_t> days =
            exact                 ? millionths_of_count(exact_number(step.operands[1], row))
            : count.known[c] != 0 ? std::optional{count.numbers[c]}
                                  : std::nullopt;
        lane.known[row] = 0;
        if (from.known[f] == 0 || !days || *days < 0 || *days % Decimal::one != 0) {
            continue;
        }
        const auto last = calendar_->due(day_of(from.numbers[f]), *days / Decimal::one);
        lane.outside[row] = last ? 0 : outside_from(from.numbers[f]);
        lane.known[row] = last ? 1 : 0;
        lane.numbers[row] = last ? DateTime{*last}.time_since_epoch().count() + day_seconds - 1 : 0;
    }
}

} // namespace assess
