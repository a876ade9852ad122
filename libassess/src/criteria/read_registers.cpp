#include "amounts.hpp"
#include "claims.hpp"
#include "measure_messages.hpp"
#include "readers.hpp"
#include "toml_messages.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

using Type = Column::Type;

constexpr WordList<Type, 7> column_types{{{"text", Type::text},
                                          {"number", Type::number},
                                          {"count", Type::count},
                                          {"date", Type::date},
                                          {"datetime", Type::datetime},
                                          {"choice", Type::choice},
                                          {"yes_no", Type::yes_no}}};

void refuse_keys(const TomlTable& table, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (table.has(key)) {
            table.reading().add(messages::column_key, table.key_spot(key),
                                {key, table.text("type").value_or("")});
        }
    }
}

Column read_column(Reading& reading, const toml::table& found)
{
    const TomlTable table{reading.toml,
                          found,
                          "columns",
                          {"id", "type", "aliases", "values", "min", "max", "optional"}};
    Column column;
    column.id = table.required_id("id", IdShape::snake);
    const auto type = table.require("type") ? table.word("type", column_types) : std::nullopt;
    column.type = type.value_or(Type::text);
    for (SpottedText& alias : table.texts("aliases")) {
        column.aliases.push_back(std::move(alias.text));
    }
    for (SpottedText& value : table.texts("values")) {
        column.values.push_back(std::move(value.text));
    }
    column.min = table.number("min");
    column.max = table.number("max");
    column.optional = table.flag("optional").value_or(false);
    if (column.type == Type::choice) {
        table.require("values");
    } else if (type) {
        refuse_keys(table, {"values"});
    }
    if (type && !column.is_number()) {
        refuse_keys(table, {"min", "max"});
    }
    if (column.type == Type::count && column.min && column.min->sign() < 0) {
        table.add(messages::number_negative, "min", {"min", amount(*column.min)});
    }
    if (column.type == Type::count && !column.min) {
        column.min = Rational{};
    }
    if (column.min && column.max && *column.max < *column.min) {
        table.add(messages::range_reversed, "min", {amount(*column.min), amount(*column.max)});
    }
    return column;
}

/// Ids and aliases are what headers are matched with: each may mean one column only.
void check_headers(Reading& reading, const Register& book, const TomlTable& table)
{
    std::map<std::string, Spot> headers;
    const auto columns = table.tables("columns");
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        const Column& column = book.columns[index];
        std::vector<std::string> names = column.aliases;
        names.push_back(column.id);
        for (const std::string& name : names) {
            const Spot spot = spot_of(*columns[index]);
            const auto [first, is_new] = headers.emplace(folded(name), spot);
            if (!is_new && !name.empty()) {
                reading.add(messages::column_header_repeated, spot, {name});
            }
        }
    }
}

std::size_t read_role(Reading& reading, const TomlTable& table, const Register& book,
                      std::string_view role, std::initializer_list<Type> types,
                      std::string_view type_words)
{
    const auto name = table.require(role) ? table.text(role) : std::nullopt;
    const auto found =
        std::find_if(book.columns.begin(), book.columns.end(),
                     [&](const Column& column) { return name && column.id == *name; });
    if (found == book.columns.end()) {
        if (name) {
            auto args = with_nearest(*name, ids_of(book.columns));
            args.insert(args.begin() + 1, book.id);
            table.add(messages::column_unknown, role, std::move(args));
        }
        return 0;
    }
    if (std::find(types.begin(), types.end(), found->type) == types.end()) {
        reading.add(messages::column_type, table.spot(role), {role, found->id, type_words});
    }
    if (found->optional) {
        reading.add(messages::column_optional, table.spot(role), {role, found->id});
    }
    return static_cast<std::size_t>(found - book.columns.begin());
}

Register read_register(Reading& reading, const toml::table& found)
{
    const TomlTable table{
        reading.toml, found, "[[register]]", {"id", "title", "key", "unit", "date", "columns"}};
    Register book;
    book.spot = table.spot("id");
    book.id = table.required_id("id", IdShape::kebab);
    book.title = table.required_title();
    if (table.require("columns")) {
        for (const toml::table* const column : table.tables("columns")) {
            book.columns.push_back(read_column(reading, *column));
        }
        check_headers(reading, book, table);
    }
    book.key = read_role(reading, table, book, "key", {Type::text}, "text");
    book.unit = read_role(reading, table, book, "unit", {Type::text}, "text");
    book.date =
        read_role(reading, table, book, "date", {Type::date, Type::datetime}, "date, datetime");
    return book;
}

} // namespace

void read_registers(Reading& reading, const TomlTable& root)
{
    std::map<std::string, Spot> taken;
    for (const toml::table* const table : root.tables("register")) {
        Register book = read_register(reading, *table);
        claim(reading.toml, taken, book.id, book.spot);
        reading.set.registers.push_back(std::move(book));
    }
}

} // namespace assess
