#include <assess/text/date.hpp>

#include "date_fault.hpp"
#include "messages.hpp"
#include "utf8.hpp"

#include <array>
#include <charconv>

namespace assess {

namespace {

/// Up to `longest` digits as a number; takes them off `text`.
std::optional<int> take_digits(std::string_view& text, std::size_t shortest, std::size_t longest)
{
    std::size_t count = 0;
    int number = 0;
    while (count < longest && count < text.size() && is_digit(text[count])) {
        number = number * 10 + (text[count] - '0');
        ++count;
    }
    if (count < shortest) {
        return std::nullopt;
    }
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char character)
{
    if (text.empty() || text.front() != character) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<DateNumbers> take_year_first(std::string_view& text)
{
    const auto year = take_digits(text, 4, 4);
    if (!year || !take(text, '-')) {
        return std::nullopt;
    }
    const auto month = take_digits(text, 2, 2);
    if (!month || !take(text, '-')) {
        return std::nullopt;
    }
    const auto day = take_digits(text, 2, 2);
    return day ? std::optional{DateNumbers{*year, *month, *day}} : std::nullopt;
}

std::optional<DateNumbers> take_day_first(std::string_view& text)
{
    const auto day = take_digits(text, 1, 2);
    if (!day || !take(text, '/')) {
        return std::nullopt;
    }
    const auto month = take_digits(text, 1, 2);
    if (!month || !take(text, '/')) {
        return std::nullopt;
    }
    const auto year = take_digits(text, 4, 4);
    return year ? std::optional{DateNumbers{*year, *month, *day}} : std::nullopt;
}

std::optional<DateNumbers> take_date(std::string_view& text, DateOrder order)
{
    return order == DateOrder::ymd ? take_year_first(text) : take_day_first(text);
}

Result<Date> date_of(DateNumbers numbers, std::string_view written)
{
    if (const auto fault = calendar_fault(numbers, written)) {
        return *fault;
    }
    return Date{std::chrono::year{numbers.year} /
                std::chrono::month{static_cast<unsigned>(numbers.month)} /
                std::chrono::day{static_cast<unsigned>(numbers.day)}};
}

Result<std::chrono::seconds> parse_time(std::string_view text, std::size_t offset)
{
    const std::string_view written = text;
    std::array<int, 3> parts{};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (part == 2 && text.empty()) {
            break; // seconds may be left out
        }
        const bool separated = part == 0 || take(text, ':');
        const std::size_t shortest = part == 0 ? 1 : 2; // registers are kept with "9:05"
        const auto number = separated ? take_digits(text, shortest, 2) : std::nullopt;
        if (!number) {
            return Fault{&messages::time_syntax, {written}, offset};
        }
        parts.at(part) = *number;
    }
    if (!text.empty()) {
        return Fault{&messages::time_syntax, {written}, offset};
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59) {
        return Fault{&messages::time_impossible, {written}, offset};
    }
    return std::chrono::hours{parts[0]} + std::chrono::minutes{parts[1]} +
           std::chrono::seconds{parts[2]};
}

void append_padded(std::string& text, int number, std::size_t width)
{
    std::array<char, 12> digits{};
    const auto size = static_cast<std::size_t>(
        std::to_chars(digits.begin(), digits.end(), number).ptr - digits.begin());
    text.append(width > size ? width - size : 0, '0').append(digits.data(), size);
}

DateNumbers numbers_of(Date date)
{
    const std::chrono::year_month_day day{date};
    return DateNumbers{static_cast<int>(day.year()),
                       static_cast<int>(static_cast<unsigned>(day.month())),
                       static_cast<int>(static_cast<unsigned>(day.day()))};
}

} // namespace

Result<Date> parse_date(std::string_view text, DateOrder order)
{
    std::string_view rest = text;
    const auto numbers = take_date(rest, order);
    if (!numbers || !rest.empty()) {
        return date_fault(text, order);
    }
    return date_of(*numbers, text);
}

Result<DateTime> parse_date_time(std::string_view text, DateOrder order)
{
    std::string_view rest = text;
    const auto numbers = take_date(rest, order);
    if (!numbers || (!rest.empty() && rest.front() != 'T' && rest.front() != ' ')) {
        return date_fault(text.substr(0, text.find_first_of("T ", 1)), order);
    }
    const auto date = date_of(*numbers, text.substr(0, text.size() - rest.size()));
    if (!date) {
        return date.fault();
    }
    if (rest.empty()) {
        return DateTime{*date};
    }
    const auto time = parse_time(rest.substr(1), text.size() - rest.size() + 1);
    if (!time) {
        return time.fault();
    }
    return DateTime{*date + *time};
}

std::string to_string(Date date)
{
    const DateNumbers numbers = numbers_of(date);
    std::string text;
    append_padded(text, numbers.year, 4);
    text += '-';
    append_padded(text, numbers.month, 2);
    text += '-';
    append_padded(text, numbers.day, 2);
    return text;
}

std::string to_string(DateTime moment)
{
    const auto date = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time{moment - date};
    std::string text = to_string(date);
    text += 'T';
    append_padded(text, static_cast<int>(time.hours().count()), 2);
    text += ':';
    append_padded(text, static_cast<int>(time.minutes().count()), 2);
    text += ':';
    append_padded(text, static_cast<int>(time.seconds().count()), 2);
    return text;
}

std::string display(Date date, Language language)
{
    if (language == Language::en) {
        return to_string(date);
    }
    return day_first(numbers_of(date));
}

} // namespace assess
