#include "damage.hpp"

#include "connection.hpp"
#include "messages.hpp"

#include <algorithm>

namespace assess {

namespace {

constexpr std::size_t told_of_a_table = 20;

/// The code or id behind a number of a key; empty: there is none.
std::string name_behind(SQLite::Database& database, const std::string& column,
                        const std::string& number)
{
    const bool is_unit = column == "unit";
    if (!is_unit && column != "measure" && column != "criterion") {
        return {};
    }
    SQLite::Statement query{database, "SELECT " + std::string{is_unit ? "code" : "id"} + " FROM " +
                                          column + " WHERE key = CAST(? AS INTEGER)"};
    bind_text(query, 1, number);
    return query.executeStep() ? " (" + text_of(query, 0) + ")" : std::string{};
}

std::string key_text(SQLite::Database& database, const DamagedValue& damaged)
{
    std::string text;
    for (const auto& [column, value] : damaged.key) {
        if (!value.empty()) {
            text += (text.empty() ? "" : ", ") + column + " = " + value +
                    name_behind(database, column, value);
        }
    }
    return text;
}

} // namespace

void tell_damage(Store::Connection& connection, const Message& message, std::vector<Arg> args,
                 const std::string& subject)
{
    connection.damaged = true;
    Diagnostic diagnostic{&message, {connection.file.string(), 0, 0}, std::move(args)};
    if (connection.found == nullptr) {
        throw Error{std::move(diagnostic)};
    }
    if (connection.told.insert(subject).second) {
        connection.found->add(std::move(diagnostic));
    }
}

void Damage::add(std::string_view table, DamagedValue value)
{
    Table& of_table = tables_.try_emplace(std::string{table}).first->second;
    if (of_table.told.size() < told_of_a_table) {
        of_table.told.push_back(std::move(value));
    } else {
        ++of_table.more;
    }
}

void Damage::add(Damage other)
{
    for (auto& [table, of_table] : other.tables_) {
        const std::size_t more = of_table.more;
        for (DamagedValue& value : of_table.told) {
            add(table, std::move(value));
        }
        tables_[table].more += more;
    }
}

void Damage::tell(Store::Connection& connection) const
{
    for (const auto& [table, of_table] : tables_) {
        for (const DamagedValue& damaged : of_table.told) {
            const std::string key = key_text(connection.database, damaged);
            tell_damage(connection, messages::store_row_damaged,
                        {table, key, damaged.column, damaged.value, damaged.fault},
                        table + '\n' + key);
        }
        if (of_table.more > 0) {
            tell_damage(connection, messages::store_rows_damaged, {table, of_table.more}, table);
        }
    }
}

} // namespace assess
