#include "own_schema.hpp"

#include "strange_store_messages.hpp"

#include <map>
#include <string>
#include <vector>

namespace assess {

namespace {

/// "trigger x": the SQL that makes it.
using Schema = std::map<std::string, std::string>;

Schema schema_of(const SQLite::Database& database)
{
    SQLite::Statement query{
        database, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE type IN ('trigger', "
                  "'view')"};
    Schema schema;
    while (query.executeStep()) {
        schema.emplace(text_of(query, 0), text_of(query, 1));
    }
    return schema;
}

struct VersionSchema {
    std::int64_t version = 0;
    Schema schema;
};

std::vector<VersionSchema> schemas_of(std::span<const Migration> migrations, std::int64_t last)
{
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    std::vector<VersionSchema> schemas;
    for (const Migration& migration : migrations) {
        if (migration.version > last) {
            break;
        }
        database.exec(std::string{migration.sql});
        schemas.push_back({migration.version, schema_of(database)});
    }
    return schemas;
}

std::string differences(const Schema& found, const Schema& own)
{
    std::string names;
    const auto add = [&](const std::string& name) { names += (names.empty() ? "" : ", ") + name; };
    for (const auto& [name, sql] : found) {
        const auto other = own.find(name);
        if (other == own.end() || other->second != sql) {
            add(name);
        }
    }
    for (const auto& [name, sql] : own) {
        if (!found.contains(name)) {
            add(name);
        }
    }
    return names;
}

} // namespace

void refuse_foreign_schema(const Store::Connection& connection, std::int64_t version,
                           std::span<const Migration> migrations)
{
    const Place place{connection.file.string(), 0, 0};
    const Schema found = schema_of(connection.database);
    const auto up_to_it = schemas_of(migrations, version);
    if (!up_to_it.empty() && up_to_it.back().schema == found) {
        return;
    }
    const auto all = schemas_of(migrations, migrations.back().version);
    for (const VersionSchema& other : all) {
        if (other.schema == found) {
            throw Error{messages::store_version_altered, place, {version, other.version}};
        }
    }
    const Schema& own = up_to_it.empty() ? all.back().schema : up_to_it.back().schema;
    throw Error{messages::store_schema_foreign, place, {differences(found, own)}};
}

} // namespace assess
