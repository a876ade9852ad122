#include "read_cell.hpp"

#include "../text/key_text.hpp"
#include "../text/number_fault.hpp"
#include "../text/number_messages.hpp"
#include "answer_messages.hpp"
#include "file_messages.hpp"
#include "value_messages.hpp"

#include <assess/text/yes_no.hpp>

namespace assess {

namespace {

/// A value as its measure is written: 97.5% for a percent.
std::string shown(const Rational& value, const Declared& declared, DecimalMark mark)
{
    return declared.type == Declared::Type::percent ? (value * Rational::whole(100)).str(mark) + '%'
                                                    : value.str(mark);
}

std::optional<Rational> read_number(const Measure& measure, std::string_view text,
                                    const CellPlace& cell, NumberForm form, Diagnostics& found)
{
    const Declared& declared = *measure.declared();
    const bool is_percent = declared.type == Declared::Type::percent;
    const bool has_sign = text.ends_with('%');
    if (has_sign) {
        if (!is_percent) {
            found.add(messages::import_percent_sign, cell.place, {text, measure.id});
            return std::nullopt;
        }
        text = trimmed(text.substr(0, text.size() - 1));
    }
    const Result<Decimal> number = parse_grouped(text, form.mark, form.grouping);
    if (!number) {
        found.add(number.fault().in_column(cell.header).at(cell.place));
        return std::nullopt;
    }
    const Rational value{*number};
    if (!is_percent) {
        return value;
    }
    if (!has_sign && value.sign() > 0 && value <= Rational::whole(1)) {
        found.add(messages::import_percent_below_one, cell.place,
                  {measure.id, text, (value * Rational::whole(100)).str(form.mark)});
    }
    return value / Rational::whole(100);
}

/// Adds what keeps the value from being one of this measure.
bool fits(const Rational& value, const Measure& measure, const Place& place, DecimalMark mark,
          Diagnostics& found)
{
    const Declared& declared = *measure.declared();
    const auto text = [&] { return shown(value, declared, mark); };
    const bool is_count = declared.type == Declared::Type::count;
    if (is_count && value != value.floor()) {
        found.add(messages::import_value_not_whole, place, {measure.id, text()});
    } else if (is_count && value.sign() < 0) {
        found.add(messages::import_value_negative, place, {measure.id, text()});
    } else if (declared.min && value < *declared.min) {
        found.add(messages::import_value_below_min, place,
                  {measure.id, text(), shown(*declared.min, declared, mark)});
    } else if (declared.max && value > *declared.max) {
        found.add(messages::import_value_above_max, place,
                  {measure.id, text(), shown(*declared.max, declared, mark)});
    } else if (const auto most = greatest(declared); most && value > *most) {
        found.add(messages::import_percent_above_most, place,
                  {measure.id, text(), shown(*most, declared, mark)});
    } else {
        return true;
    }
    return false;
}

Fault unclear(std::string_view figure, const std::string& other)
{
    return Fault{&messages::number_point_unsaid,
                 {figure, other, Decimal::parse(figure, DecimalMark::point)->str()},
                 0};
}

/// Whether the figure would be one of this measure, too, if its mark divided thousands.
bool is_unclear(const Measure& measure, std::string_view text, const CellPlace& cell,
                NumberForm form, Diagnostics& found)
{
    const bool has_sign = text.ends_with('%');
    const std::string_view figure = trimmed(text.substr(0, text.size() - (has_sign ? 1 : 0)));
    const auto other = read_as_thousands(figure, form.mark);
    if (!other) {
        return false;
    }
    Diagnostics ignored;
    const auto value = read_number(measure, *other, cell, form, ignored);
    if (!value || !fits(*value, measure, cell.place, form.mark, ignored)) {
        return false;
    }
    found.add(unclear(figure, *other).in_column(cell.header).at(cell.place));
    return true;
}

} // namespace

std::optional<bool> read_yes_no(std::string_view text, const CellPlace& cell, Diagnostics& found)
{
    const auto answer = yes_or_no(text);
    if (!answer) {
        const Message& message =
            is_formula_error(text) ? messages::cell_error : messages::import_yes_no_unknown;
        const Fault fault{&message, {text}, 0};
        found.add(fault.in_column(cell.header).at(cell.place));
    }
    return answer;
}

std::optional<Rational> read_value(const Measure& measure, std::string_view text,
                                   const CellPlace& cell, NumberForm form, Diagnostics& found)
{
    if (measure.declared()->type == Declared::Type::yes_no) {
        const auto answer = read_yes_no(text, cell, found);
        return answer ? std::optional{Rational::whole(*answer ? 1 : 0)} : std::nullopt;
    }
    const std::size_t errors = found.errors();
    std::optional<Rational> value = read_number(measure, text, cell, form, found);
    const bool is_good = value && (form.is_said || !is_unclear(measure, text, cell, form, found)) &&
                         fits(*value, measure, cell.place, form.mark, found);
    return is_good && found.errors() == errors ? value : std::nullopt;
}

void read_value_of_no_measure(std::string_view text, const CellPlace& cell, NumberForm form,
                              Diagnostics& found)
{
    if (text.empty() || yes_or_no(text)) {
        return;
    }
    const std::string_view figure =
        text.ends_with('%') ? trimmed(text.substr(0, text.size() - 1)) : text;
    const Result<Decimal> number = parse_grouped(figure, form.mark, form.grouping);
    if (!number) {
        found.add(number.fault().in_column(cell.header).at(cell.place));
    }
}

std::optional<Decimal> read_points(const ImportRow& row, std::size_t column, NumberForm form,
                                   const Rational& most, Diagnostics& found)
{
    const std::string text = row.word(column);
    if (text.empty()) {
        return std::nullopt;
    }
    const Result<Decimal> points = parse_grouped(text, form.mark, form.grouping);
    const auto other = points && !form.is_said ? read_as_thousands(text, form.mark) : std::nullopt;
    if (other && *Rational::parse(*other) <= most && *points >= Decimal{}) {
        found.add(unclear(text, *other).in_column(row.header(column)).at(row.place(column)));
        return std::nullopt;
    }
    if (!points) {
        found.add(points.fault().in_column(row.header(column)).at(row.place(column)));
        return std::nullopt;
    }
    if (*points < Decimal{}) {
        found.add(messages::import_points_negative, row.place(column), {text});
        return std::nullopt;
    }
    return *points;
}

std::string read_day(const ImportRow& row, std::size_t column, DateOrder order, Diagnostics& found)
{
    const std::string text = row.word(column);
    if (text.empty()) {
        return {};
    }
    const Result<Date> day = parse_date(text, order);
    if (!day) {
        found.add(day.fault().in_column(row.header(column)).at(row.place(column)));
        return {};
    }
    return to_string(*day);
}

std::string read_key(const ImportRow& row, std::size_t column, Diagnostics& found)
{
    const std::string text = row.word(column);
    const auto clean = without_hidden(text);
    if (clean) {
        found.add(messages::import_key_invisible, row.place(column), {text, *clean});
    }
    return clean.value_or(text);
}

bool is_damaged(const std::string& key, KeyKind kind, const Place& place, Diagnostics& found)
{
    const auto damage = damage_of_key(key, kind);
    if (damage) {
        found.add(messages::import_code_damaged, place, {key, *damage});
    }
    return damage.has_value();
}

std::string read_needed_key(const ImportRow& row, std::size_t column, KeyKind kind,
                            Diagnostics& found)
{
    std::string key = read_key(row, column, found);
    if (key.empty()) {
        found.add(messages::import_cell_empty, row.place(column), {row.header(column)});
    }
    is_damaged(key, kind, row.place(column), found);
    return key;
}

std::string read_needed(const ImportRow& row, std::size_t column, Diagnostics& found)
{
    std::string text{trimmed(row.text(column))};
    if (text.empty()) {
        found.add(messages::import_cell_empty, row.place(column), {row.header(column)});
    }
    return text;
}

} // namespace assess
