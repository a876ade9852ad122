#include "register_words.hpp"
#include "row_reader.hpp"

#include <assess/store/registers.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr const char* registers_of_round =
    "SELECT key, id, definition, digest, repeated_keys, changed_keys FROM register "
    "WHERE round = ? ORDER BY id";

constexpr const char* files_of_register =
    "SELECT register, position, register_file.import, file, sha256, path, bytes, delimiter, "
    "decimal, dates, bad_rows, register_file.rows, rejected, outside_period, superseded, options, "
    "grouping "
    "FROM register_file LEFT JOIN import ON import.key = register_file.import AND round = ? "
    "WHERE register = ? ORDER BY position";

/// Where the file is: its copy, unless it was left where it is. No name is made from what is no
/// digest.
std::filesystem::path path_of(RowReader& row, const KeptRecordFile& kept,
                              const std::filesystem::path& folder)
{
    return kept.keeping == FileKeeping::copy ? folder / kept.file.sha256
                                             : std::filesystem::path{row.path(5)};
}

KeptRecordFile read_file_row(RowReader& row, const std::filesystem::path& folder)
{
    KeptRecordFile kept;
    kept.import = row.key(2);
    if (row.is_null(3)) {
        row.damaged(2, damage_words::no_import);
    }
    kept.file.name = row.path(3);
    kept.file.sha256 = row.digest(4);
    kept.keeping = row.is_null(5) ? FileKeeping::copy : FileKeeping::in_place;
    kept.file.path = path_of(row, kept, folder);
    kept.scanned.sha256 = kept.file.sha256;
    kept.scanned.bytes = row.count(6);
    kept.file.format = {register_words::read_delimiter(row, 7),
                        register_words::read_decimal(row, 8), register_words::read_dates(row, 9)};
    kept.file.bad_rows = register_words::read_bad_rows(row, 10);
    kept.file.without_rows = WithoutRows::accept; // it was looked at when it was imported
    kept.scanned.rows = row.count(11);
    kept.scanned.rejected = row.count(12);
    kept.scanned.outside_period = row.count(13);
    kept.scanned.superseded = row.count(14);
    if (kept.keeping == FileKeeping::copy) {
        kept.file.kept_bytes = kept.scanned.bytes;
    }
    kept.options = row.string(15);
    kept.file.format.grouping = register_words::read_grouping(row, 16);
    return kept;
}

/// A file whose row is damaged stays, so that nobody counts the register without it unawares.
void read_files(const Store& store, const Round& round, std::int64_t key, KeptRegister& kept,
                Damage& damage)
{
    RowReader rows{store.connection().database,
                   damage,
                   {"register_file", 2},
                   files_of_register,
                   {round.key, key}};
    while (rows.next()) {
        kept.files.push_back(read_file_row(rows, store.kept_files()));
        kept.damaged = kept.damaged || !rows.intact();
    }
}

} // namespace

std::vector<KeptRegister> kept_registers(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{
            store.connection().database, damage, {"register"}, registers_of_round, {round.key}};
        std::vector<KeptRegister> registers;
        while (rows.next()) {
            KeptRegister kept;
            kept.id = rows.string(1);
            kept.definition = rows.digest(2);
            kept.digest = rows.digest(3);
            kept.repeated_keys = rows.count(4);
            kept.changed_keys = rows.count(5);
            read_files(store, round, rows.key(0), kept, damage);
            if (kept.files.empty()) {
                rows.damaged(0, damage_words::no_files);
            }
            kept.damaged = kept.damaged || !rows.intact();
            registers.push_back(std::move(kept));
        }
        damage.tell(store.connection());
        return registers;
    });
}

std::vector<std::filesystem::path> files_in_place(const Store& store)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{store.connection().database,
                       damage,
                       {"register_file", 2},
                       "SELECT register, position, path FROM register_file WHERE path IS NOT NULL "
                       "ORDER BY path"};
        std::vector<std::filesystem::path> files;
        while (rows.next()) {
            files.emplace_back(rows.path(2));
        }
        damage.tell(store.connection());
        return files;
    });
}

std::vector<std::string> unit_codes(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{store.connection().database,
                       damage,
                       {"unit"},
                       "SELECT key, code FROM unit WHERE round = ? ORDER BY code",
                       {round.key}};
        std::vector<std::string> codes;
        while (rows.next()) {
            codes.push_back(rows.string(1));
        }
        damage.tell(store.connection());
        return codes;
    });
}

} // namespace assess
