#include "random_register.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reference {

namespace {

using assess::Column;
using assess::Rational;
using Type = Column::Type;

std::string random_text(Dice& dice)
{
    std::string text = dice.pick({"late",       "LATE",       "đúng hạn",
                                  "hồ sơ",      "a;b,c",      "HS-1",
                                  "x",          "=1+1",       "-",
                                  "@sum",       "'",          "'=2",
                                  "\"quoted\"", "two\nlines", "two\r\nlines",
                                  "tab\tin",    "a \"b\" c",  "\u00A0hard\u00A0 space",
                                  "😀",          "\u200B",     "0",
                                  "(null)"});
    if (dice.percent(3)) {
        text += std::string(dice.between(100, 3000), 'z') + "ế";
    }
    return text;
}

std::string random_key(Dice& dice)
{
    const std::string number = std::to_string(dice.roll(60));
    const std::string prefix = dice.pick(
        {"HS-", "", "hồ sơ ", "hồ sơ số ạ ", "H\"", "k\n", "một mã hồ sơ rất dài để thử "});
    return dice.percent(2) ? prefix + number + std::string(300, 'k') : prefix + number;
}

Rational random_number(Dice& dice, const Column& column)
{
    for (;;) {
        const Rational number =
            dice.percent(50)
                ? Rational::of(static_cast<std::int64_t>(dice.roll(400)),
                               dice.pick({1, 4, 10, 100}))
                : dice.number({"0", "1", "-1", "2.5", "0.5", "0.000001", "-0.000001", "123456.789",
                               "9223372036854.775807", "-9223372036854.775807", "4611686018427",
                               "1000000", "0.1", "0.2", "0.3"});
        const bool fits = column.type != Type::count || number == number.floor();
        if (fits && (!column.min || *column.min <= number) &&
            (!column.max || number <= *column.max)) {
            return number;
        }
    }
}

assess::DateTime random_moment(Dice& dice, const assess::Period& period, bool with_time)
{
    assess::Date day = period.first + std::chrono::days{dice.roll(365)};
    if (dice.percent(12)) {
        day = dice.pick({period.first, period.last, period.first - std::chrono::days{1},
                         period.last + std::chrono::days{1}});
    } else if (dice.percent(6)) {
        day = *assess::parse_date(
            dice.pick({"1900-01-01", "2199-12-31", "2024-02-29", "1969-12-31", "2000-02-29"}));
    }
    const std::size_t second =
        with_time && dice.percent(60) ? dice.pick<std::size_t>({0, 1, 59, 3600, 86399, 43200}) : 0;
    return assess::DateTime{day} + std::chrono::seconds{second};
}

std::string padded(unsigned number, bool zero)
{
    return (zero && number < 10 ? "0" : "") + std::to_string(number);
}

std::string written_date(Dice& dice, assess::Date day, assess::DateOrder order)
{
    if (order == assess::DateOrder::ymd) {
        return assess::to_string(day);
    }
    const std::chrono::year_month_day civil{day};
    const bool zeros = dice.percent(50);
    return padded(static_cast<unsigned>(civil.day()), zeros) + "/" +
           padded(static_cast<unsigned>(civil.month()), zeros) + "/" +
           std::to_string(static_cast<int>(civil.year()));
}

std::string written_moment(Dice& dice, assess::DateTime moment, assess::DateOrder order)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    std::string text = written_date(dice, day, order);
    if (moment == assess::DateTime{day} && dice.percent(50)) {
        return text;
    }
    std::string time = assess::to_string(moment).substr(11);
    if (time.ends_with(":00") && dice.percent(50)) {
        time.resize(5);
    }
    return text + dice.pick({"T", " "}) + time;
}

std::string written_number(Dice& dice, const Rational& number, assess::DecimalMark mark)
{
    std::string text = number.str(mark);
    const char sign = mark == assess::DecimalMark::point ? '.' : ',';
    if (dice.percent(15)) {
        const std::size_t at = text.find(sign);
        const std::size_t places = at == std::string::npos ? 0 : text.size() - at - 1;
        text += at == std::string::npos ? std::string(1, sign) + "0" : "";
        text += std::string(places < 5 ? dice.roll(5 - places) : 0, '0');
    }
    if (dice.percent(5)) {
        text.insert(text.starts_with('-') ? 1 : 0, "00");
    }
    return text;
}

/// Marks between the thousands, if the file has such. The number has no zeros before it then.
std::string grouped(Dice& dice, std::string text, const assess::RecordFormat& format)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    std::size_t at = std::min(text.find_first_of(".,"), text.size());
    if (format.grouping == assess::Grouping::none || text[sign] == '0' || dice.percent(30)) {
        return text;
    }
    while (at > sign + 3) {
        at -= 3;
        text.insert(at, format.grouping == assess::Grouping::dot ? "."
                        : format.grouping == assess::Grouping::comma
                            ? ","
                            : dice.pick({" ", "\u00A0", "\u2009", "\u202F"}));
    }
    return text;
}

} // namespace

std::string decomposed(std::string text)
{
    static const std::array<std::pair<std::string, std::string>, 9> letters{{{"ồ", "o\u0302\u0300"},
                                                                             {"ơ", "o\u031B"},
                                                                             {"ú", "u\u0301"},
                                                                             {"ạ", "a\u0323"},
                                                                             {"ế", "e\u0302\u0301"},
                                                                             {"ó", "o\u0301"},
                                                                             {"ố", "o\u0302\u0301"},
                                                                             {"ộ", "o\u0323\u0302"},
                                                                             {"ã", "a\u0303"}}};
    for (const auto& [whole, parts] : letters) {
        for (std::size_t at = text.find(whole); at != std::string::npos; at = text.find(whole)) {
            text.replace(at, whole.size(), parts);
        }
    }
    return text;
}

RecordValue random_value(Dice& dice, const RandomRegister& made, std::size_t column)
{
    const assess::Register& book = made.set.registers[made.book];
    const Column& of = book.columns[column];
    if (column == book.unit) {
        return made.units[dice.roll(made.units.size())];
    }
    if (column == book.key) {
        return random_key(dice);
    }
    if (of.optional && dice.percent(30)) {
        return std::nullopt;
    }
    switch (of.type) {
    case Type::text:
        return random_text(dice);
    case Type::choice:
        return of.values[dice.roll(of.values.size())];
    case Type::number:
    case Type::count:
        return random_number(dice, of);
    case Type::yes_no:
        return Rational::whole(dice.pick({0, 1}));
    case Type::date:
    case Type::datetime:
        break;
    }
    return random_moment(dice, made.period, of.type == Type::datetime);
}

std::string written(Dice& dice, const Column& column, const RecordValue& value,
                    const assess::RecordFormat& format)
{
    if (!value) {
        return dice.percent(80) ? "" : dice.pick({" ", "\u00A0", "  \t", "\n"});
    }
    switch (column.type) {
    case Type::text:
    case Type::choice:
        return std::get<std::string>(*value);
    case Type::number:
    case Type::count:
        return grouped(dice, written_number(dice, std::get<Rational>(*value), format.decimal),
                       format);
    case Type::yes_no:
        return std::get<Rational>(*value).is_zero()
                   ? dice.pick({"no", "n", "false", "0", "không", "SAI", "No", "KHÔNG"})
                   : dice.pick({"yes", "y", "TRUE", "1", "x", "có", "CÓ", "đúng", "Đúng", "X"});
    case Type::date:
        return written_date(
            dice, std::chrono::floor<std::chrono::days>(std::get<assess::DateTime>(*value)),
            format.dates);
    case Type::datetime:
        break;
    }
    return written_moment(dice, std::get<assess::DateTime>(*value), format.dates);
}

} // namespace reference
