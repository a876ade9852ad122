#include "migrate.hpp"

#include "kept_set.hpp"
#include "messages.hpp"
#include "own_schema.hpp"
#include "schema.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>

#include <SQLiteCpp/Backup.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <string>

namespace assess {

namespace {

struct Identity {
    std::int64_t application = 0;
    std::int64_t version = 0;
    std::int64_t tables = 0;

    bool blank() const { return application == 0 && version == 0 && tables == 0; }
};

Identity identity(SQLite::Database& database)
{
    return {whole_number(database, "PRAGMA application_id"),
            whole_number(database, "PRAGMA user_version"),
            whole_number(database, "SELECT count(*) FROM sqlite_schema")};
}

/// Copies the file as it is now. Our lock keeps writers out; a connection of its own reads, because
/// SQLite does not copy from one that is about to write.
void copy_aside(const Store::Connection& connection, std::int64_t version)
{
    const std::filesystem::path copy =
        file_behind(connection.file).value_or(connection.file).string() + ".version-" +
        std::to_string(version);
    NewFile unfinished = NewFile::beside(copy);
    {
        SQLite::Database source{connection.file.string(), SQLite::OPEN_READONLY};
        SQLite::Database target{unfinished.path().string(), SQLite::OPEN_READWRITE};
        target.exec("PRAGMA journal_mode = OFF"); // what is half done is thrown away
        SQLite::Backup{target, source}.executeStep();
    }
    unfinished.finish();
    unfinished.put_at(copy, connection.file); // whoever may not read the one may not read the other
}

/// A table may be dropped and made anew only while foreign keys are not enforced; SQLite hears that
/// outside of transactions alone.
class UnenforcedKeys {
public:
    explicit UnenforcedKeys(SQLite::Database& database) : database_{database}
    {
        database_.exec("PRAGMA foreign_keys = OFF");
    }
    UnenforcedKeys(const UnenforcedKeys&) = delete;
    UnenforcedKeys& operator=(const UnenforcedKeys&) = delete;
    ~UnenforcedKeys() { database_.tryExec("PRAGMA foreign_keys = ON"); }

private:
    SQLite::Database& database_;
};

void refuse_dangling_keys(const Store::Connection& connection)
{
    SQLite::Statement dangling{connection.database, "PRAGMA foreign_key_check"};
    if (dangling.executeStep()) {
        const std::string table = text_of(dangling, 0);
        throw Error{messages::store_damaged,
                    {connection.file.string(), 0, 0},
                    {{"a row of \"" + table + "\" names a row that is not there",
                      "có dòng của bảng \"" + table + "\" nêu một dòng không tồn tại"}}};
    }
}

/// A file that was empty when it was opened is not worth a copy.
enum class Copies : std::uint8_t { make, none };

void take_step(Store::Connection& connection, const Migration& migration, Copies copies)
{
    SQLite::Database& database = connection.database;
    const UnenforcedKeys while_tables_are_made_anew{database};
    Transaction step{connection, "BEGIN IMMEDIATE"};
    const Identity before = identity(database);
    if (before.version >= migration.version) {
        return; // another process took the step while this one waited
    }
    if (copies == Copies::make && !before.blank()) {
        copy_aside(connection, before.version);
    }
    database.exec("PRAGMA application_id = " + std::to_string(store_application_id));
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    database.exec(std::string{migration.sql});
    if (migration.complete != nullptr) {
        migration.complete(database);
    }
    refuse_dangling_keys(connection);
    step.commit();
}

void refuse_strangers(const Store::Connection& connection, const Identity& found,
                      StoreAccess access, int known)
{
    const Place place{connection.file.string(), 0, 0};
    if (found.blank()) {
        if (access != StoreAccess::create) {
            throw Error{messages::store_empty, place};
        }
        return;
    }
    if (found.application != store_application_id) {
        throw Error{messages::store_foreign, place};
    }
    if (found.version > known) {
        throw Error{messages::store_newer, place, {found.version, known}};
    }
}

/// A step is taken in the file, with a copy and a journal beside it.
void refuse_what_cannot_be_written(const Store::Connection& connection, const Identity& found,
                                   int known)
{
    const std::filesystem::path folder = std::filesystem::canonical(connection.file).parent_path();
    if (sqlite3_db_readonly(connection.database.getHandle(), "main") == 1 ||
        faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0) {
        throw Error{messages::store_older_read_only,
                    {connection.file.string(), 0, 0},
                    {found.version, known}};
    }
}

/// Builds before the release of version 3 made stores without the marks between thousands.
bool lacks_grouping(SQLite::Database& database, std::int64_t version)
{
    constexpr std::int64_t with_grouping = 3;
    return version == with_grouping &&
           whole_number(database, "SELECT count(*) FROM pragma_table_info('register_file') "
                                  "WHERE name = 'grouping'") == 0;
}

/// Those builds read the store as before, so that no copy is made.
void add_grouping(Store::Connection& connection, std::int64_t version)
{
    Transaction step{connection, "BEGIN IMMEDIATE"};
    if (lacks_grouping(connection.database, version)) {
        connection.database.exec(std::string{schema_grouping});
    }
    step.commit();
}

} // namespace

std::span<const Migration> store_migrations()
{
    static const std::string version_1 =
        std::string{schema_version_1_tables} + std::string{schema_version_1_views};
    static const std::array steps{Migration{1, version_1}, Migration{2, schema_version_2},
                                  Migration{3, schema_version_3, name_kinds_of_leaves}};
    return steps;
}

void bring_up_to_date(Store::Connection& connection, StoreAccess access,
                      std::span<const Migration> migrations)
{
    const Identity found = identity(connection.database);
    refuse_strangers(connection, found, access, migrations.back().version);
    const bool is_early = lacks_grouping(connection.database, found.version);
    if (is_early || (!found.blank() && found.version < migrations.back().version)) {
        refuse_what_cannot_be_written(connection, found, migrations.back().version);
    }
    const bool writes =
        is_early || access != StoreAccess::read || found.version < migrations.back().version;
    if (writes && !found.blank()) {
        refuse_foreign_schema(connection, found.version, migrations);
    }
    const Copies copies = found.blank() ? Copies::none : Copies::make;
    for (const Migration& migration : migrations) {
        if (found.version < migration.version) {
            take_step(connection, migration, copies);
        }
    }
    if (is_early) {
        add_grouping(connection, found.version);
    }
}

} // namespace assess
