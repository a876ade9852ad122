#include "random_register.hpp"

#include <algorithm>
#include <stdexcept>

namespace reference {

namespace {

using assess::Column;
using assess::Counted;
using assess::Rational;
using Aggregate = Counted::Aggregate;

std::string numbered(const char* name, std::size_t number)
{
    return name + std::to_string(number);
}

Column random_column(Dice& dice, std::size_t number)
{
    Column column;
    column.id = numbered("col_", number);
    column.type = dice.pick({Column::Type::text, Column::Type::number, Column::Type::date,
                             Column::Type::datetime, Column::Type::choice, Column::Type::yes_no,
                             Column::Type::count});
    column.optional = dice.percent(60);
    if (dice.percent(40)) {
        column.aliases = {numbered("Cột ", number), numbered("Số liệu - ", number)};
    }
    if (column.type == Column::Type::choice) {
        column.values = {"đúng hạn", "late", "LATE", "a;b,c"};
        column.values.resize(dice.between(1, 4));
    }
    if (column.type == Column::Type::count) {
        column.min = Rational{};
    } else if (column.type == Column::Type::number && dice.percent(60)) {
        column.min = dice.number({"0", "-1", "0.5"});
        column.max = dice.number({"5", "50", "2.5"});
    }
    return column;
}

/// Puts a column where nothing depends on its place.
std::size_t insert(Dice& dice, std::vector<Column>& columns, Column column)
{
    const std::size_t at = dice.between(0, columns.size());
    columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(at), std::move(column));
    return at;
}

std::size_t place_of(const std::vector<Column>& columns, const std::string& id)
{
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column& column) { return column.id == id; });
    return static_cast<std::size_t>(at - columns.begin());
}

assess::Register random_book(Dice& dice, std::string id)
{
    assess::Register book;
    book.id = std::move(id);
    const std::size_t others = dice.between(0, 9);
    for (std::size_t number = 0; number < others; ++number) {
        book.columns.push_back(random_column(dice, number));
    }
    insert(dice, book.columns, {"record_no", Column::Type::text, {"Mã hồ sơ"}, {}, {}, {}, false});
    insert(dice, book.columns, {"unit_code", Column::Type::text, {"Đơn vị"}, {}, {}, {}, false});
    insert(dice, book.columns,
           {"received_on",
            dice.pick({Column::Type::date, Column::Type::datetime}),
            {"Ngày nhận"},
            {},
            {},
            {},
            false});
    book.key = place_of(book.columns, "record_no");
    book.unit = place_of(book.columns, "unit_code");
    book.date = place_of(book.columns, "received_on");
    return book;
}

/// A column that can be aggregated so, or nothing.
std::optional<std::size_t> column_for(Dice& dice, const assess::Register& book, Aggregate aggregate)
{
    std::vector<std::size_t> fitting;
    for (std::size_t at = 0; at < book.columns.size(); ++at) {
        if (aggregate == Aggregate::distinct || book.columns[at].is_number()) {
            fitting.push_back(at);
        }
    }
    return fitting.empty() ? std::nullopt : std::optional{fitting[dice.roll(fitting.size())]};
}

Counted random_counted(Dice& dice, const RandomRegister& made, std::size_t from)
{
    const assess::Register& book = made.set.registers[from];
    Counted counted;
    counted.from = from;
    counted.aggregate = dice.pick({Aggregate::count, Aggregate::sum, Aggregate::mean,
                                   Aggregate::min, Aggregate::max, Aggregate::distinct});
    if (counted.aggregate != Aggregate::count) {
        counted.column = column_for(dice, book, counted.aggregate);
    }
    if (!counted.column) {
        counted.aggregate = Aggregate::count;
    }
    if (dice.percent(75)) {
        counted.where =
            record_expression(book, random_where(dice, book, made.calendar.has_value()));
    }
    return counted;
}

void add_measures(Dice& dice, RandomRegister& made)
{
    const std::size_t count = dice.between(1, 9);
    for (std::size_t at = 0; at < count; ++at) {
        assess::Measure measure;
        measure.id = numbered("m", at);
        measure.source = assess::Declared{};
        if (at == 0 || dice.percent(85)) {
            const bool other = made.set.registers.size() > 1 && dice.percent(20);
            measure.source = random_counted(dice, made, other ? 1 - made.book : made.book);
        }
        made.set.measures.push_back(std::move(measure));
    }
}

/// Weekends and a few other days are off; sometimes it does not know all days of the round.
assess::Calendar random_calendar(Dice& dice)
{
    const assess::Date first =
        *assess::parse_date(dice.pick({"2020-01-01", "1970-01-01", "2025-12-01", "2026-02-01"}));
    const assess::Date last =
        *assess::parse_date(dice.pick({"2027-12-31", "2030-06-30", "2026-11-30"}));
    std::vector<bool> working;
    for (assess::Date day = first; day <= last; day += std::chrono::days{1}) {
        const std::chrono::weekday weekday{day};
        const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
        working.push_back(weekend == dice.percent(3));
    }
    return {"random", std::string(64, '0'), first, working};
}

} // namespace

std::string RandomFile::bytes() const
{
    std::string all = head;
    for (const std::string& row : rows) {
        all += row;
    }
    return all;
}

assess::Expression record_expression(const assess::Register& book, const std::string& source)
{
    using assess::ValueType;
    std::vector<assess::KnownName> names;
    for (const Column& column : book.columns) {
        const bool yes_no = column.type == Column::Type::yes_no;
        const bool text = column.type == Column::Type::text || column.type == Column::Type::choice;
        const bool number = column.is_number() || yes_no;
        names.push_back({column.id,
                         text     ? ValueType::text
                         : number ? ValueType::number
                                  : ValueType::moment,
                         yes_no});
    }
    auto read = assess::parse_expression(source, {names, {}, true}, ValueType::truth);
    if (!read) {
        throw std::logic_error{"the generator wrote " + source + ": " +
                               render_text(read.fault().at({}), assess::Language::en)};
    }
    return *read;
}

RandomRegister random_register(Dice& dice)
{
    RandomRegister made;
    made.set.registers.push_back(random_book(dice, "first"));
    if (dice.percent(20)) {
        made.set.registers.push_back(random_book(dice, "second"));
        made.book = dice.roll(2);
    }
    made.period = {*assess::parse_date("2025-12-15"), *assess::parse_date("2026-12-14")};
    made.units = {"00001", "00002", "00003", "00010", "01000", "H-7", "X. Đông"};
    if (dice.percent(40)) {
        made.calendar = random_calendar(dice);
    }
    made.units.resize(dice.between(1, made.units.size()));
    add_measures(dice, made);
    return made;
}

} // namespace reference
