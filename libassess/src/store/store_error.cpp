#include "connection.hpp"

#include "messages.hpp"

#include <sqlite3.h>

namespace assess {

Error store_error(const SQLite::Exception& fault, const std::filesystem::path& file)
{
    const Place place{file.string(), 0, 0};
    switch (fault.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{messages::store_locked, place};
    case SQLITE_FULL:
        return Error{messages::store_disk_full, place};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error{messages::store_read_only, place};
    case SQLITE_NOTADB:
        return Error{messages::store_not_sqlite, place};
    case SQLITE_CONSTRAINT:
        return Error{messages::store_contradicts, place};
    case SQLITE_CORRUPT:
        return Error{messages::store_damaged, place, {fault.what()}};
    case SQLITE_CANTOPEN:
        return Error{messages::store_unopened, place, {fault.what()}};
    default:
        return Error{messages::store_stopped, place, {fault.what()}};
    }
}

} // namespace assess
