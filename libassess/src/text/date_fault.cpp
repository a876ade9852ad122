#include "date_fault.hpp"

#include "key_text.hpp"
#include "messages.hpp"

#include <array>
#include <vector>

namespace assess {

namespace {

/// Three groups of digits with one separator between them, however they were meant.
struct Written {
    DateNumbers numbers;
    bool year_first = false;
    char separator = '-';
};

std::optional<Written> three_numbers(std::string_view text)
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> lengths{};
    std::array<char, 2> separators{};
    std::size_t part = 0;
    for (const char character : text) {
        if (character >= '0' && character <= '9') {
            if (++lengths.at(part) > 4) {
                return std::nullopt;
            }
            numbers.at(part) = numbers.at(part) * 10 + (character - '0');
        } else if (std::string_view{"-/."}.find(character) != std::string_view::npos && part < 2) {
            separators.at(part) = character;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    const auto is_short = [&](std::size_t at) {
        return lengths.at(at) == 1 || lengths.at(at) == 2;
    };
    if (part != 2 || separators[0] != separators[1] || !is_short(1)) {
        return std::nullopt;
    }
    if (lengths[0] == 4 && is_short(2)) {
        return Written{{numbers[0], numbers[1], numbers[2]}, true, separators[0]};
    }
    if (lengths[2] == 4 && is_short(0)) {
        return Written{{numbers[2], numbers[1], numbers[0]}, false, separators[0]};
    }
    return std::nullopt;
}

/// "15/04/26", its last number taken for a year, with all digits of it.
std::optional<std::string> with_century(std::string_view text)
{
    const std::size_t last = text.find_last_of("-/.");
    if (last == std::string_view::npos || text.size() - last != 3) {
        return std::nullopt;
    }
    std::string longer = std::string{text.substr(0, last + 1)} + "20";
    longer += text.substr(last + 1);
    return three_numbers(longer) ? std::optional{longer} : std::nullopt;
}

std::string padded(int number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

std::string year_first(DateNumbers numbers)
{
    return padded(numbers.year, 4) + '-' + padded(numbers.month, 2) + '-' + padded(numbers.day, 2);
}

std::string day_first(DateNumbers numbers)
{
    return padded(numbers.day, 2) + '/' + padded(numbers.month, 2) + '/' + padded(numbers.year, 4);
}

std::optional<Fault> calendar_fault(DateNumbers numbers, std::string_view written)
{
    if (numbers.year < 1900 || numbers.year > 2199) {
        return Fault{&messages::date_year, {written}, 0};
    }
    if (numbers.month < 1 || numbers.month > 12) {
        return Fault{&messages::date_month, {written, numbers.month}, 0};
    }
    const auto last = std::chrono::year{numbers.year} /
                      std::chrono::month{static_cast<unsigned>(numbers.month)} / std::chrono::last;
    const auto days = static_cast<int>(static_cast<unsigned>(last.day()));
    if (numbers.day < 1 || numbers.day > days) {
        return Fault{&messages::date_impossible, {written, numbers.month, numbers.year, days}, 0};
    }
    return std::nullopt;
}

Fault date_fault(std::string_view text, DateOrder order)
{
    if (text.empty()) {
        return Fault{&messages::date_empty, {}, 0};
    }
    const bool wants_year_first = order == DateOrder::ymd;
    if (is_formula_error(text)) {
        return Fault{&messages::cell_error, {text}, 0};
    }
    const auto written = three_numbers(text);
    if (const auto century = written ? std::nullopt : with_century(text)) {
        const DateNumbers numbers = three_numbers(*century)->numbers;
        const auto fault = calendar_fault(numbers, *century);
        return fault ? *fault
                     : Fault{&messages::date_two_digit_year,
                             {text, wants_year_first ? year_first(numbers) : day_first(numbers)},
                             0};
    }
    if (!written) {
        return Fault{
            &messages::date_syntax, {text, wants_year_first ? "2026-06-30" : "30/06/2026"}, 0};
    }
    // A day that does not exist comes first: no hint may propose it in another form.
    if (const auto fault = calendar_fault(written->numbers, text)) {
        return *fault;
    }
    const std::string proposal =
        wants_year_first ? year_first(written->numbers) : day_first(written->numbers);
    if (written->year_first != wants_year_first) {
        return Fault{wants_year_first ? &messages::date_day_first : &messages::date_year_first,
                     {text, proposal},
                     0};
    }
    const char asked = wants_year_first ? '-' : '/';
    if (written->separator != asked) {
        return Fault{&messages::date_separator,
                     {text, std::string(1, written->separator), std::string(1, asked), proposal},
                     text.find(written->separator)};
    }
    return Fault{&messages::date_leading_zero, {text, proposal}, 0};
}

} // namespace assess
