#include "record_cell.hpp"

#include "../text/key_text.hpp"
#include "../text/number_fault.hpp"
#include "../text/number_messages.hpp"
#include "../text/utf8.hpp"
#include "messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>
#include <assess/text/yes_no.hpp>

#include <algorithm>
#include <chrono>

namespace assess {

namespace {

using Value = std::optional<std::int64_t>;

bool is_within(const Column& column, const Rational& value)
{
    return !(column.min && value < *column.min) && !(column.max && value > *column.max);
}

Result<Value> read_number(const Column& column, const RecordFormat& format, std::string_view text)
{
    const DecimalMark mark = format.decimal;
    const Result<Decimal> number = parse_grouped(text, mark, format.grouping);
    if (!number) {
        return number.fault().in_column(column.id);
    }
    const Rational value{*number};
    const auto other =
        format.decimal_is_said ? std::nullopt : read_as_thousands(text, format.decimal);
    if (other && is_within(column, *Rational::parse(*other))) {
        return Fault{&messages::number_point_unsaid, {text, *other, value.str()}, 0}.in_column(
            column.id);
    }
    if (column.type == Column::Type::count && value != value.floor()) {
        return Fault{&messages::record_not_whole, {column.id, value.str(mark)}, 0};
    }
    if (column.min && value < *column.min) {
        return Fault{
            &messages::record_below_min, {column.id, value.str(mark), column.min->str(mark)}, 0};
    }
    if (column.max && value > *column.max) {
        return Fault{
            &messages::record_above_max, {column.id, value.str(mark), column.max->str(mark)}, 0};
    }
    return Value{number->steps()};
}

Result<Value> read_moment(const Column& column, DateOrder order, std::string_view text)
{
    if (column.type == Column::Type::date) {
        const Result<Date> day = parse_date(text, order);
        return day ? Result<Value>{DateTime{*day}.time_since_epoch().count()}
                   : Result<Value>{day.fault().in_column(column.id)};
    }
    const Result<DateTime> moment = parse_date_time(text, order);
    return moment ? Result<Value>{moment->time_since_epoch().count()}
                  : Result<Value>{moment.fault().in_column(column.id)};
}

Result<Value> read_choice(const Column& column, std::string_view text)
{
    const auto found = std::ranges::find(column.values, text);
    if (found != column.values.end()) {
        return Value{found - column.values.begin()};
    }
    if (is_formula_error(text)) {
        return Fault{&messages::cell_error, {text}, 0}.in_column(column.id);
    }
    std::string list;
    for (const std::string& value : column.values) {
        list += (list.empty() ? "" : ", ") + value;
    }
    return Fault{&messages::record_choice_unknown, {column.id, text, list}, 0};
}

Result<Value> read_yes_no(const Column& column, std::string_view text)
{
    if (const auto answer = yes_or_no(text)) {
        return Value{*answer ? Decimal::one : 0};
    }
    return Fault{&messages::record_yes_no_unknown, {text}, 0}.in_column(column.id);
}

} // namespace

std::string_view clean_key(std::string_view cell, std::deque<std::string>& texts, bool& is_hidden)
{
    const std::string_view text = clean_text(cell, texts);
    const auto clean = without_hidden(text);
    is_hidden = clean.has_value();
    return clean ? texts.emplace_back(*clean) : text;
}

std::string_view clean_text(std::string_view cell, std::deque<std::string>& texts)
{
    if (!is_surely_nfc(cell)) {
        cell = texts.emplace_back(to_nfc(cell));
    }
    return trimmed(cell);
}

Result<std::optional<std::int64_t>>
read_record_cell(const Column& column, const RecordFormat& format, std::string_view cell)
{
    std::deque<std::string> texts;
    const std::string_view text = clean_text(cell, texts);
    if (text.empty()) {
        return column.optional ? Result<Value>{Value{}}
                               : Result<Value>{Fault{&messages::record_cell_empty, {column.id}, 0}};
    }
    switch (column.type) {
    case Column::Type::number:
    case Column::Type::count:
        return read_number(column, format, text);
    case Column::Type::date:
    case Column::Type::datetime:
        return read_moment(column, format.dates, text);
    case Column::Type::choice:
        return read_choice(column, text);
    case Column::Type::yes_no:
        return read_yes_no(column, text);
    case Column::Type::text:
        break;
    }
    return Value{1};
}

std::optional<std::int64_t> millionths(const Rational& number)
{
    const Result<Decimal> decimal = Decimal::parse(number.str());
    return decimal ? std::optional{decimal->steps()} : std::nullopt;
}

} // namespace assess
