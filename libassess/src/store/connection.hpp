#pragma once

/// \file
/// The open SQLite file behind a Store, and the words for what SQLite reports.

#include <assess/store/store.hpp>
#include <assess/text/diagnostic.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace assess {

struct Store::Connection {
    std::filesystem::path file;
    SQLite::Database database;
    int depth = 0;                ///< of the transactions that are open, one inside the other
    int changes_before = 0;       ///< rows changed by this connection before the transaction
    Diagnostics* found = nullptr; ///< told of damage
    bool damaged = false;         ///< whether any was met
    std::set<std::string> told{}; ///< what was told of already
    std::filesystem::path kept{}; ///< the folder of kept files
};

/// What went wrong with the store, as an Error in our words.
Error store_error(const SQLite::Exception& fault, const std::filesystem::path& file);

/// Does `work` with the database; what SQLite throws becomes an Error.
template <typename Work> auto with_database(const Store::Connection& connection, const Work& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& fault) {
        throw store_error(fault, connection.file);
    }
}

/// Opens, and ends, the transaction or the savepoint at the connection's present depth.
void begin(Store::Connection& connection, std::string_view transaction);
void end(Store::Connection& connection);
void undo(Store::Connection& connection) noexcept;

/// Has the open transaction changed no row? Then another connection sees what this one sees, as
/// long as the transaction lasts.
bool has_changed_nothing(const Store::Connection& connection);

/// Rolls back when it dies before commit(): what Change and Snapshot are made of, without a Store.
class Transaction {
public:
    Transaction(Store::Connection& connection, std::string_view transaction)
        : connection_{connection}
    {
        begin(connection_, transaction);
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction()
    {
        if (open_) {
            undo(connection_);
        }
    }

    void commit()
    {
        end(connection_);
        open_ = false;
    }

private:
    Store::Connection& connection_;
    bool open_ = true;
};

/// The first column of the first row.
std::int64_t whole_number(SQLite::Database& database, const std::string& query);

/// SQLiteCpp binds text by std::string; an empty one as NULL where that says "absent".
void bind_text(SQLite::Statement& statement, int index, const std::string& text);
void bind_text_or_null(SQLite::Statement& statement, int index, const std::string& text);

/// A column's text; NULL is empty.
std::string text_of(SQLite::Statement& statement, int index);

/// Refuses a store whose last number leaves no room for another one.
void refuse_as_next(std::int64_t last);

/// A moment as the store writes it: "2026-06-30T14:05:00Z".
std::string stamp(DateTime moment);

} // namespace assess
