#include "kept_folder.hpp"
#include "messages.hpp"
#include "migrate.hpp"
#include "strange_store_messages.hpp"

#include <assess/files/file.hpp>

#include <sqlite3.h>

#include <utility>

namespace assess {

namespace {

void refuse_what_is_no_file(const std::filesystem::path& file, StoreAccess access)
{
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(file, ignored);
    const Place place{file.string(), 0, 0};
    if (std::filesystem::is_directory(status)) {
        throw Error{messages::store_is_folder, place};
    }
    if (status.type() == std::filesystem::file_type::not_found && access != StoreAccess::create) {
        throw Error{messages::store_missing, place};
    }
}

/// Under each name SQLite looks for the journal of that name alone.
void refuse_several_names(const std::filesystem::path& file, StoreAccess access, Diagnostics* found)
{
    std::error_code missing;
    const auto names = std::filesystem::hard_link_count(file, missing);
    if (missing || names == 1) {
        return;
    }
    const Place place{file.string(), 0, 0};
    if (access != StoreAccess::read) {
        throw Error{messages::store_several_names, place, {names}};
    }
    if (found != nullptr) {
        found->add(messages::store_several_names_read, place, {names});
    }
}

/// SQLite would wait for ever for somebody to write to a pipe of the name of its journal.
void refuse_taken_journals(const std::filesystem::path& file)
{
    const std::string store = file_behind(file).value_or(file).string();
    for (const char* const end : {"-journal", "-wal"}) {
        refuse_taken_name(store + end);
    }
}

std::unique_ptr<Store::Connection> connect(const std::filesystem::path& file, StoreAccess access,
                                           std::chrono::milliseconds wait)
{
    // Reading, too, may have to roll back what a killed process left behind, so the file is opened
    // for writing where that is allowed.
    // No connection is used by two threads at a time, so SQLite need not lock it at every step.
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
                      (access == StoreAccess::create ? SQLite::OPEN_CREATE : 0);
    try {
        return std::unique_ptr<Store::Connection>{new Store::Connection{
            file, SQLite::Database{file.string(), flags, static_cast<int>(wait.count())}, 0}};
    } catch (const SQLite::Exception& fault) {
        throw store_error(fault, file);
    }
}

void configure(SQLite::Database& database)
{
    // Of a new file alone: a card of 60 leaves fills more than half of a page of the usual size.
    // Hardly a spill: until it commits, an import must not lock readers out. One that changes more
    // than 256 MiB may, for memory has an end as well.
    database.exec("PRAGMA page_size = 16384;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA cache_spill = -262144;"
                  "PRAGMA cache_size = -65536;"
                  "PRAGMA temp_store = MEMORY;");
}

/// For good: nothing can be written to a store opened to read.
void settle_access(Store::Connection& connection, StoreAccess access)
{
    SQLite::Database& database = connection.database;
    if (access == StoreAccess::read) {
        database.exec("PRAGMA query_only = ON");
        return;
    }
    if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
        throw Error{messages::store_read_only, {connection.file.string(), 0, 0}};
    }
    // Write-ahead logging is never used: SQLite 3.40 has a fault in its reset.
    const std::string mode = database.execAndGet("PRAGMA journal_mode").getString();
    if (mode != "delete") {
        database.exec("PRAGMA journal_mode = DELETE");
    }
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection) : connection_{std::move(connection)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& file, StoreAccess access,
                  const StoreSettings& settings)
{
    refuse_what_is_no_file(file, access);
    refuse_several_names(file, access, settings.found);
    refuse_shared_folder(file, access);
    refuse_taken_journals(file);
    std::unique_ptr<Connection> connection = connect(file, access, settings.wait);
    connection->found = settings.found;
    with_database(*connection, [&] {
        configure(connection->database);
        bring_up_to_date(*connection, access, settings.migrations);
        settle_access(*connection, access);
        connection->kept = kept_folder_of(*connection);
    });
    return Store{std::move(connection)};
}

const std::filesystem::path& Store::file() const
{
    return connection_->file;
}

bool Store::is_damaged() const
{
    return connection_->damaged;
}

std::filesystem::path Store::kept_files() const
{
    return connection_->kept;
}

Store::Connection& Store::connection() const
{
    return *connection_;
}

} // namespace assess
