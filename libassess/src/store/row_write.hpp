#pragma once

/// \file
/// Rows written by the hundred thousand: SQLite's own statement, which does not copy their texts.

#include "connection.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace assess {

class RowWrite {
public:
    RowWrite(SQLite::Database& database, const std::string& sql);

    /// The next parameter. A text must live until run().
    void add(std::int64_t number);
    void add(std::string_view text);
    /// An empty text is NULL.
    void add_or_null(std::string_view text);

    void run();

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    void require(int outcome, int wanted) const;

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    int parameter_ = 0;
};

} // namespace assess
