#include "every_type.hpp"

namespace reference {

namespace {

using assess::Column;
using assess::Counted;
using assess::Rational;
using Aggregate = Counted::Aggregate;

enum Place : std::size_t { id, unit, day, note, amount, moment, state, paid };

void add(RandomRegister& made, std::string name, Aggregate aggregate,
         std::optional<std::size_t> column, const std::string& where)
{
    Counted counted;
    counted.aggregate = aggregate;
    counted.column = column;
    if (!where.empty()) {
        counted.where = record_expression(made.set.registers[0], where);
    }
    assess::Measure measure;
    measure.id = std::move(name);
    measure.source = std::move(counted);
    made.set.measures.push_back(std::move(measure));
}

} // namespace

RandomRegister every_type()
{
    RandomRegister made;
    assess::Register book;
    book.id = "every-type";
    book.columns = {{"id", Column::Type::text, {"Mã số"}, {}, {}, {}, false},
                    {"unit", Column::Type::text, {"Đơn vị"}, {}, {}, {}, false},
                    {"day", Column::Type::date, {"Ngày"}, {}, {}, {}, false},
                    {"note", Column::Type::text, {}, {}, {}, {}, true},
                    {"amount", Column::Type::number, {}, {}, {}, Rational::whole(1'000'000), true},
                    {"moment", Column::Type::datetime, {}, {}, {}, {}, true},
                    {"state", Column::Type::choice, {}, {"đã xong", "open"}, {}, {}, true},
                    {"paid", Column::Type::yes_no, {}, {}, {}, {}, true}};
    book.key = id;
    book.unit = unit;
    book.date = day;
    made.set.registers.push_back(std::move(book));
    made.units = {"U1", "U2"};
    made.period = {*assess::parse_date("2026-01-01"), *assess::parse_date("2026-12-31")};
    add(made, "records", Aggregate::count, {}, "");
    add(made, "notes", Aggregate::distinct, note, "");
    add(made, "total", Aggregate::sum, amount, "paid or amount < 5");
    add(made, "average", Aggregate::mean, amount, "");
    add(made, "least", Aggregate::min, amount, "state = 'open'");
    add(made, "greatest", Aggregate::max, amount, "note is not null");
    add(made, "late", Aggregate::count, {}, "days(day, moment) > 2 and not (state = 'đã xong')");
    return made;
}

std::string header_of_every_type(char delimiter)
{
    const RandomRegister made = every_type();
    std::string header;
    for (const Column& column : made.set.registers[0].columns) {
        header += column.id + delimiter;
    }
    header.back() = '\n';
    return header;
}

} // namespace reference
