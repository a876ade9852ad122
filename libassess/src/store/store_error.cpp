#include "connection.hpp"

#include "messages.hpp"

#include <sqlite3.h>

#include <array>

namespace assess {

namespace {

struct Cause {
    int code;
    Phrase words;
};

/// What SQLite says in English alone.
constexpr std::array causes{
    Cause{SQLITE_ERROR,
          {"its tables are not those of its version", "các bảng không đúng với phiên bản của kho"}},
    Cause{SQLITE_NOMEM, {"memory is short", "thiếu bộ nhớ"}},
    Cause{SQLITE_INTERRUPT, {"it was interrupted", "bị ngắt giữa chừng"}},
    Cause{SQLITE_IOERR, {"the disk did not read or write", "đĩa không đọc hoặc ghi được"}},
    Cause{SQLITE_CORRUPT, {"its pages do not fit together", "các trang dữ liệu không khớp nhau"}},
    Cause{SQLITE_CANTOPEN,
          {"the file, or one beside it, does not open", "tệp này hoặc tệp đi kèm không mở được"}},
    Cause{SQLITE_PROTOCOL, {"its locks do not work here", "cơ chế khóa tệp không hoạt động ở đây"}},
    Cause{SQLITE_SCHEMA, {"its tables were changed meanwhile", "các bảng vừa bị thay đổi"}},
    Cause{SQLITE_TOOBIG, {"a value is too long", "có giá trị quá dài"}},
    Cause{SQLITE_NOLFS,
          {"the disk takes no file as large as this", "đĩa không chứa được tệp lớn như vậy"}},
};

/// In English as SQLite says it.
Arg cause_of(const SQLite::Exception& fault)
{
    for (const Cause& cause : causes) {
        if (cause.code == fault.getErrorCode()) {
            return {fault.what(), std::string{cause.words.vi}};
        }
    }
    return {fault.what(), "mã lỗi SQLite " + std::to_string(fault.getExtendedErrorCode())};
}

/// Left by a process that was killed: whoever opens the store next rolls back by it, if he may.
bool has_journal(const std::filesystem::path& file)
{
    std::error_code missing;
    const std::filesystem::path behind = std::filesystem::canonical(file, missing);
    const auto size = std::filesystem::file_size(behind.string() + "-journal", missing);
    return !missing && size > 0;
}

} // namespace

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
        return Error{has_journal(file) ? messages::store_unfinished : messages::store_read_only,
                     place,
                     {file.filename().string()}};
    case SQLITE_NOTADB:
        return Error{messages::store_not_sqlite, place};
    case SQLITE_CONSTRAINT:
        return Error{messages::store_contradicts, place};
    case SQLITE_CORRUPT:
        return Error{messages::store_damaged, place, {cause_of(fault)}};
    case SQLITE_CANTOPEN:
        return has_journal(file)
                   ? Error{messages::store_unfinished, place, {file.filename().string()}}
                   : Error{messages::store_unopened, place, {cause_of(fault)}};
    case SQLITE_IOERR:
        if (fault.getExtendedErrorCode() == SQLITE_IOERR_DELETE && has_journal(file)) {
            return Error{messages::store_unfinished, place, {file.filename().string()}};
        }
        [[fallthrough]];
    default:
        return Error{messages::store_stopped, place, {cause_of(fault)}};
    }
}

} // namespace assess
