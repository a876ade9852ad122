#pragma once

/// \file
/// Rows read by the hundred thousand: SQLite's own columns, without an object for each value.

#include "connection.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace assess {

class RowScan {
public:
    /// Binds the numbers to the parameters of `query`, in turn.
    RowScan(SQLite::Database& database, std::string_view query,
            std::initializer_list<std::int64_t> parameters);

    bool next();

    bool is_null(int column) const
    {
        return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
    }
    std::int64_t number(int column) const { return sqlite3_column_int64(statement_.get(), column); }
    /// Lives until next(); NULL is empty.
    std::string_view text(int column) const;
    std::string string(int column) const { return std::string{text(column)}; }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

} // namespace assess
