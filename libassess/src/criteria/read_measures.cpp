#include "amounts.hpp"
#include "claims.hpp"
#include "lint_conditions.hpp"
#include "measure_messages.hpp"
#include "readers.hpp"
#include "set_phrases.hpp"
#include "toml_messages.hpp"

#include <assess/criteria/condition.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

using Aggregate = Counted::Aggregate;

constexpr WordList<Declared::Type, 4> declared_types{{{"count", Declared::Type::count},
                                                      {"number", Declared::Type::number},
                                                      {"percent", Declared::Type::percent},
                                                      {"yes_no", Declared::Type::yes_no}}};
constexpr WordList<Aggregate, 6> aggregates{{{"count", Aggregate::count},
                                             {"sum", Aggregate::sum},
                                             {"mean", Aggregate::mean},
                                             {"min", Aggregate::min},
                                             {"max", Aggregate::max},
                                             {"distinct", Aggregate::distinct}}};

constexpr std::array<std::string_view, 16> reserved{
    "or",   "and",      "not", "is",   "null",  "in",    "true",   "false",
    "days", "workdays", "due", "year", "month", "total", "points", "share"};

KnownName name_of_measure(const toml::table& table)
{
    const auto id = table["id"].value<std::string>();
    const bool yes_no = table["type"].value<std::string>() == "yes_no";
    return {id.value_or(""), ValueType::number, yes_no};
}

/// Of a percent, bounds are written as its facts are: 97.5 and "97.5%" both mean 0.975.
std::optional<Rational> read_bound(const TomlTable& table, std::string_view key,
                                   Declared::Type type)
{
    const toml::node* const node = table.node(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (type != Declared::Type::percent) {
        return table.number(key);
    }
    const auto bound = table.quantity(key);
    return bound && node->is_number() ? std::optional{*bound / Rational::whole(100)} : bound;
}

Declared read_declared(const TomlTable& table)
{
    Declared declared;
    declared.type = table.word("type", declared_types).value_or(Declared::Type::number);
    declared.min = read_bound(table, "min", declared.type);
    declared.max = read_bound(table, "max", declared.type);
    if (declared.min && declared.max && *declared.max < *declared.min) {
        table.add(messages::range_reversed, "min",
                  {table.written("min", *declared.min), table.written("max", *declared.max)});
    }
    if (declared.type == Declared::Type::count && declared.min && declared.min->sign() < 0) {
        table.add(messages::number_negative, "min", {"min", amount(*declared.min)});
    }
    if (declared.type == Declared::Type::yes_no) {
        for (const std::string_view key : {"min", "max"}) {
            if (table.has(key)) {
                table.reading().add(messages::key_of_other_measure, table.key_spot(key),
                                    {key, "type = \"yes_no\""});
            }
        }
    }
    return declared;
}

/// A choice compared with a word it never holds is a condition that counts nothing.
void refuse_idle_comparisons(const TomlTable& table, const Register& book, const Expression& where)
{
    TomlReading& reading = table.reading();
    for (const Fault& fault : idle_comparisons(book, where)) {
        const Spot spot = spot_within(reading.source, table.spot("where"), fault.offset);
        reading.add(*fault.message, spot, fault.args);
    }
}

std::optional<std::size_t> read_column_of(const TomlTable& table, const Register& book,
                                          Aggregate aggregate)
{
    const auto name = table.text("column");
    if (aggregate == Aggregate::count) {
        if (table.has("column")) {
            table.reading().add(messages::count_column, table.key_spot("column"));
        }
        return std::nullopt;
    }
    if (!table.has("column")) {
        table.add(messages::aggregate_column, "aggregate", {table.text("aggregate").value_or("")});
    }
    if (!name) {
        return std::nullopt;
    }
    const auto found = std::find_if(book.columns.begin(), book.columns.end(),
                                    [&](const Column& column) { return column.id == *name; });
    if (found == book.columns.end()) {
        auto args = with_nearest(*name, ids_of(book.columns));
        args.insert(args.begin() + 1, book.id);
        table.add(messages::column_unknown, "column", std::move(args));
        return std::nullopt;
    }
    if (aggregate != Aggregate::distinct && !found->is_number()) {
        table.add(messages::column_type, "column",
                  {table.text("aggregate").value_or(""), found->id, "number, count"});
    }
    return static_cast<std::size_t>(found - book.columns.begin());
}

Counted read_counted(Reading& reading, const TomlTable& table)
{
    Counted counted;
    const auto aggregate =
        table.require("aggregate") ? table.word("aggregate", aggregates) : std::nullopt;
    counted.aggregate = aggregate.value_or(Aggregate::count);
    const auto name = table.text("register");
    const auto from = name ? resolve(reading.toml, ids_of(reading.set.registers), *name,
                                     table.spot("register"), messages::register_unknown)
                           : std::nullopt;
    if (!from) {
        return counted;
    }
    counted.from = *from;
    const Register& book = reading.set.registers[*from];
    if (aggregate) {
        counted.column = read_column_of(table, book, *aggregate);
    }
    const std::vector<KnownName> columns = names_of_columns(book);
    counted.where = table.expression("where", {columns, {}, true}, ValueType::truth);
    refuse_idle_comparisons(table, book, counted.where);
    check_where(table, book, counted.where);
    return counted;
}

void refuse_keys(const TomlTable& table, std::initializer_list<std::string_view> keys,
                 std::string_view source)
{
    for (const std::string_view key : keys) {
        if (table.has(key)) {
            table.reading().add(messages::key_of_other_measure, table.key_spot(key), {key, source});
        }
    }
}

void read_source(Reading& reading, const TomlTable& table, Measure& measure)
{
    const int sources =
        int{table.has("type")} + int{table.has("register")} + int{table.has("formula")};
    if (sources != 1) {
        reading.add(messages::measure_source, table.spot("id"),
                    {measure.id,
                     sources == 0 ? phrases::no_measure_source : phrases::many_measure_sources});
    } else if (table.has("type")) {
        measure.source = read_declared(table);
        refuse_keys(table, {"aggregate", "column", "where"}, "type");
    } else if (table.has("register")) {
        measure.source = read_counted(reading, table);
        refuse_keys(table, {"min", "max"}, "register");
    } else {
        measure.source =
            Formula{table.expression("formula", reading.over_measures(), ValueType::number)};
        refuse_keys(table, {"min", "max", "aggregate", "column", "where"}, "formula");
    }
}

Measure read_measure(Reading& reading, const toml::table& found)
{
    const TomlTable table{reading.toml,
                          found,
                          "[[measure]]",
                          {"id", "title", "type", "min", "max", "register", "aggregate", "column",
                           "where", "formula"}};
    Measure measure;
    measure.spot = table.spot("id");
    measure.id = table.required_id("id", IdShape::snake);
    if (std::find(reserved.begin(), reserved.end(), measure.id) != reserved.end()) {
        table.add(messages::id_reserved, "id", {measure.id});
    }
    measure.title = table.required_title();
    read_source(reading, table, measure);
    return measure;
}

} // namespace

void read_measures(Reading& reading, const TomlTable& root)
{
    const auto tables = root.tables("measure");
    std::transform(tables.begin(), tables.end(), std::back_inserter(reading.measure_names),
                   [](const toml::table* table) { return name_of_measure(*table); });
    std::map<std::string, Spot> taken;
    for (const toml::table* const table : tables) {
        Measure measure = read_measure(reading, *table);
        claim(reading.toml, taken, measure.id, measure.spot);
        reading.set.measures.push_back(std::move(measure));
    }
}

} // namespace assess
