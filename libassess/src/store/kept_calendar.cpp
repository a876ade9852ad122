#include "kept_calendar.hpp"

namespace assess {

std::int64_t keep_calendar(SQLite::Database& database, const RoundCalendar& calendar)
{
    SQLite::Statement query{database, "SELECT key FROM calendar WHERE sha256 = ?"};
    query.bind(1, calendar.sha256);
    if (query.executeStep()) {
        return query.getColumn(0).getInt64();
    }
    SQLite::Statement insert{database, "INSERT INTO calendar (id, sha256, text) VALUES (?, ?, ?)"};
    bind_text(insert, 1, calendar.id);
    bind_text(insert, 2, calendar.sha256);
    bind_text(insert, 3, calendar.text);
    insert.exec();
    return database.getLastInsertRowid();
}

void give_calendar(SQLite::Database& database, std::int64_t round, const RoundCalendar& calendar)
{
    SQLite::Statement update{database,
                             "UPDATE round SET calendar = ?, calendar_file = ? WHERE key = ?"};
    update.bind(1, keep_calendar(database, calendar));
    bind_text(update, 2, calendar.file);
    update.bind(3, round);
    update.exec();
}

} // namespace assess
