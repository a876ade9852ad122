#include "connection.hpp"
#include "tables.hpp"

#include <assess/store/imports.hpp>

namespace assess {

struct KeptValues::Query {
    const Store::Connection& connection;
    SQLite::Statement statement;
    std::size_t values;
};

KeptValues::KeptValues(const Store& store, const Round& round, RowKind kind)
{
    const RowTable table = table_of(kind);
    const std::string any = "SELECT 1 FROM " + std::string{table.name} + " WHERE round = ?1" +
                            (kind == RowKind::evidence ? " AND sha256 IS NOT NULL" : "");
    with_database(store.connection(), [&] {
        const SQLite::Database& database = store.connection().database;
        SQLite::Statement first{database, any + " LIMIT 1"};
        first.bind(1, round.key);
        if (first.executeStep()) {
            query_.reset(new Query{
                store.connection(), {database, select_values_sql(table)}, table.values.size()});
            query_->statement.bind(1, round.key);
        }
    });
}

KeptValues::~KeptValues() = default;

std::optional<std::vector<std::string>> KeptValues::of(const std::vector<std::string>& key)
{
    if (!query_) {
        return std::nullopt;
    }
    return with_database(query_->connection, [&]() -> std::optional<std::vector<std::string>> {
        SQLite::Statement& row = query_->statement;
        row.reset();
        for (std::size_t i = 0; i < key.size(); ++i) {
            bind_text(row, static_cast<int>(i) + 2, key[i]);
        }
        if (!row.executeStep()) {
            return std::nullopt;
        }
        std::vector<std::string> values;
        for (std::size_t i = 0; i < query_->values; ++i) {
            values.push_back(text_of(row, static_cast<int>(i)));
        }
        row.reset();
        return values;
    });
}

} // namespace assess
