#include "row_scan.hpp"

namespace assess {

namespace {

void require(sqlite3* database, int outcome)
{
    if (outcome != SQLITE_OK) {
        throw SQLite::Exception{database, outcome};
    }
}

} // namespace

RowScan::RowScan(SQLite::Database& database, std::string_view query,
                 std::initializer_list<std::int64_t> parameters)
{
    sqlite3_stmt* statement = nullptr;
    require(database.getHandle(),
            sqlite3_prepare_v2(database.getHandle(), query.data(), static_cast<int>(query.size()),
                               &statement, nullptr));
    statement_.reset(statement);
    int index = 0;
    for (const std::int64_t parameter : parameters) {
        require(database.getHandle(), sqlite3_bind_int64(statement, ++index, parameter));
    }
}

bool RowScan::next()
{
    const int outcome = sqlite3_step(statement_.get());
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE) {
        throw SQLite::Exception{sqlite3_db_handle(statement_.get()), outcome};
    }
    return outcome == SQLITE_ROW;
}

std::string_view RowScan::text(int column) const
{
    const auto* const bytes = sqlite3_column_text(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string_view{}
                            : std::string_view{reinterpret_cast<const char*>(bytes),
                                               static_cast<std::size_t>(size)};
}

} // namespace assess
