#include "connection.hpp"
#include "register_words.hpp"

#include <assess/store/registers.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr const char* files_of_round =
    "SELECT register.id, definition, repeated_keys, changed_keys, import.file, import.sha256, "
    "path, bytes, delimiter, decimal, dates, bad_rows, register_file.rows, rejected, "
    "outside_period, superseded, options, import.key FROM register "
    "JOIN register_file ON register_file.register = register.key "
    "JOIN import ON import.key = register_file.import "
    "WHERE register.round = ? ORDER BY register.id, position";

std::uint64_t count_in(SQLite::Statement& query, int index)
{
    return static_cast<std::uint64_t>(query.getColumn(index).getInt64());
}

KeptRecordFile read_file_row(SQLite::Statement& query, const std::filesystem::path& folder)
{
    KeptRecordFile kept;
    kept.file.name = text_of(query, 4);
    kept.file.sha256 = text_of(query, 5);
    kept.keeping = query.getColumn(6).isNull() ? FileKeeping::copy : FileKeeping::in_place;
    kept.file.path = kept.keeping == FileKeeping::copy ? folder / kept.file.sha256
                                                       : std::filesystem::path{text_of(query, 6)};
    kept.file.format = {register_words::delimiter_of(text_of(query, 8)),
                        register_words::decimal_of(text_of(query, 9)),
                        register_words::dates_of(text_of(query, 10))};
    kept.file.bad_rows = register_words::bad_rows_of(text_of(query, 11));
    kept.file.without_rows = WithoutRows::accept; // it was looked at when it was imported
    kept.scanned = {kept.file.sha256,    count_in(query, 7),  count_in(query, 12),
                    count_in(query, 13), count_in(query, 14), count_in(query, 15)};
    if (kept.keeping == FileKeeping::copy) {
        kept.file.kept_bytes = kept.scanned.bytes;
    }
    kept.options = text_of(query, 16);
    kept.import = query.getColumn(17).getInt64();
    return kept;
}

} // namespace

std::vector<KeptRegister> kept_registers(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{store.connection().database, files_of_round};
        query.bind(1, round.key);
        std::vector<KeptRegister> registers;
        while (query.executeStep()) {
            const std::string id = text_of(query, 0);
            if (registers.empty() || registers.back().id != id) {
                registers.push_back(
                    {id, text_of(query, 1), {}, count_in(query, 2), count_in(query, 3)});
            }
            registers.back().files.push_back(read_file_row(query, store.kept_files()));
        }
        return registers;
    });
}

std::vector<std::filesystem::path> files_in_place(const Store& store)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{
            store.connection().database,
            "SELECT DISTINCT path FROM register_file WHERE path IS NOT NULL ORDER BY path"};
        std::vector<std::filesystem::path> files;
        while (query.executeStep()) {
            files.emplace_back(text_of(query, 0));
        }
        return files;
    });
}

std::vector<std::string> unit_codes(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{store.connection().database,
                                "SELECT code FROM unit WHERE round = ? ORDER BY code"};
        query.bind(1, round.key);
        std::vector<std::string> codes;
        while (query.executeStep()) {
            codes.push_back(text_of(query, 0));
        }
        return codes;
    });
}

} // namespace assess
