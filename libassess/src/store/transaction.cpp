#include "connection.hpp"

#include <sqlite3.h>

#include <string>

namespace assess {

namespace {

std::string savepoint(const Store::Connection& connection)
{
    return "change_" + std::to_string(connection.depth);
}

} // namespace

void begin(Store::Connection& connection, std::string_view transaction)
{
    if (connection.depth == 0) {
        connection.changes_before = sqlite3_total_changes(connection.database.getHandle());
    }
    with_database(connection, [&] {
        connection.database.exec(connection.depth == 0 ? std::string{transaction}
                                                       : "SAVEPOINT " + savepoint(connection));
    });
    ++connection.depth;
}

void end(Store::Connection& connection)
{
    with_database(connection, [&] {
        connection.database.exec(connection.depth == 1
                                     ? std::string{"COMMIT"}
                                     : "RELEASE change_" + std::to_string(connection.depth - 1));
    });
    --connection.depth;
}

void undo(Store::Connection& connection) noexcept
{
    --connection.depth;
    // A fault such as a full disk may have rolled everything back already; then there is nothing
    // to undo and SQLite says so.
    const std::string name = savepoint(connection);
    connection.database.tryExec(connection.depth == 0
                                    ? std::string{"ROLLBACK"}
                                    : "ROLLBACK TO " + name + "; RELEASE " + name);
}

bool has_changed_nothing(const Store::Connection& connection)
{
    return sqlite3_total_changes(connection.database.getHandle()) == connection.changes_before;
}

Change::Change(Store& store) : connection_{store.connection()}
{
    begin(connection_, "BEGIN IMMEDIATE");
}

Change::~Change()
{
    if (open_) {
        undo(connection_);
    }
}

void Change::commit()
{
    end(connection_);
    open_ = false;
}

Snapshot::Snapshot(const Store& store) : connection_{store.connection()}
{
    begin(connection_, "BEGIN");
}

Snapshot::~Snapshot()
{
    undo(connection_);
}

} // namespace assess
