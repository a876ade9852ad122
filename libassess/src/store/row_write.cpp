#include "row_write.hpp"

namespace assess {

RowWrite::RowWrite(SQLite::Database& database, const std::string& sql)
    : database_{database.getHandle()}
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
            SQLITE_OK);
    statement_.reset(statement);
}

void RowWrite::add(std::int64_t number)
{
    require(sqlite3_bind_int64(statement_.get(), ++parameter_, number), SQLITE_OK);
}

void RowWrite::add(std::string_view text)
{
    const char* const bytes = text.empty() ? "" : text.data(); // without bytes it would be NULL
    require(sqlite3_bind_text64(statement_.get(), ++parameter_, bytes, text.size(), SQLITE_STATIC,
                                SQLITE_UTF8),
            SQLITE_OK);
}

void RowWrite::add_or_null(std::string_view text)
{
    if (text.empty()) {
        require(sqlite3_bind_null(statement_.get(), ++parameter_), SQLITE_OK);
    } else {
        add(text);
    }
}

void RowWrite::run()
{
    require(sqlite3_step(statement_.get()), SQLITE_DONE);
    require(sqlite3_reset(statement_.get()), SQLITE_OK);
    parameter_ = 0;
}

void RowWrite::require(int outcome, int wanted) const
{
    if (outcome != wanted) {
        throw SQLite::Exception{database_, outcome};
    }
}

} // namespace assess
