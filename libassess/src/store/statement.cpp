#include "connection.hpp"

#include <sqlite3.h>

namespace assess {

std::int64_t whole_number(SQLite::Database& database, const std::string& query)
{
    return database.execAndGet(query).getInt64();
}

void bind_text(SQLite::Statement& statement, int index, const std::string& text)
{
    statement.bindNoCopy(index, text);
}

void bind_text_or_null(SQLite::Statement& statement, int index, const std::string& text)
{
    if (text.empty()) {
        statement.bind(index);
    } else {
        statement.bindNoCopy(index, text);
    }
}

std::string text_of(SQLite::Statement& statement, int index)
{
    return statement.getColumn(index).getString();
}

void refuse_as_next(std::int64_t last)
{
    if (last < 0 || last >= std::int64_t{1} << 53U) {
        throw SQLite::Exception{"no number is left", SQLITE_CONSTRAINT};
    }
}

std::string stamp(DateTime moment)
{
    return to_string(moment) + "Z";
}

} // namespace assess
