#include "dictionary.hpp"
#include "register_digest.hpp"
#include "register_words.hpp"
#include "trail_entry.hpp"

#include <assess/store/registers.hpp>

#include <algorithm>

namespace assess {

namespace {

std::int64_t as_integer(std::uint64_t count)
{
    return static_cast<std::int64_t>(count);
}

/// The key of the register and the digest of what the store has of it; a new one has neither.
struct Before {
    std::int64_t key = 0;
    std::string digest;
    std::vector<std::int64_t> imports; ///< of its files
};

Before state_before(SQLite::Database& database, const RegisterPremises& premises)
{
    SQLite::Statement query{database,
                            "SELECT key, digest FROM register WHERE round = ? AND id = ?"};
    query.bind(1, premises.round.key);
    query.bind(2, premises.set.registers[premises.book].id);
    if (!query.executeStep()) {
        return {};
    }
    Before before{query.getColumn(0).getInt64(), text_of(query, 1), {}};
    SQLite::Statement files{
        database, "SELECT import FROM register_file WHERE register = ? ORDER BY position"};
    files.bind(1, before.key);
    while (files.executeStep()) {
        before.imports.push_back(files.getColumn(0).getInt64());
    }
    return before;
}

std::string value_text(const Outcome& outcome)
{
    return outcome.has_value() ? outcome.number.str() : std::string{};
}

std::string digest_of(const CountedRegister& counted)
{
    RegisterDigest digest;
    const RegisterPremises& premises = counted.premises;
    for (std::size_t i = 0; i < premises.files.size(); ++i) {
        const ScannedFile& scanned = counted.counts.files[i];
        digest.add_file(premises.files[i].file.sha256, scanned.rows, scanned.rejected);
    }
    for (std::size_t i = 0; i < premises.units.size(); ++i) {
        const UnitRecords& unit = counted.counts.units[i];
        digest.add_unit(premises.units[i], unit.records);
        for (std::size_t measure = 0; measure < unit.values.size(); ++measure) {
            digest.add_value(premises.set.measures[counted.counts.measures[measure]].id,
                             value_text(unit.values[measure]));
        }
    }
    return digest.hex();
}

void remove(SQLite::Database& database, std::int64_t key)
{
    for (const char* const table : {"register_file", "register_unit", "register_value"}) {
        SQLite::Statement statement{database,
                                    "DELETE FROM " + std::string{table} + " WHERE register = ?"};
        statement.bind(1, key);
        statement.exec();
    }
    SQLite::Statement statement{database, "DELETE FROM register WHERE key = ?"};
    statement.bind(1, key);
    statement.exec();
}

std::int64_t insert_register(SQLite::Database& database, const CountedRegister& counted,
                             const std::string& digest, const Actor& actor)
{
    SQLite::Statement insert{
        database, "INSERT INTO register (round, id, definition, digest, repeated_keys, "
                  "changed_keys, tool_version, actor, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    const RegisterPremises& premises = counted.premises;
    insert.bind(1, premises.round.key);
    insert.bind(2, premises.set.registers[premises.book].id);
    insert.bind(3, register_definition(premises));
    insert.bind(4, digest);
    insert.bind(5, as_integer(counted.counts.repeated_keys));
    insert.bind(6, as_integer(counted.counts.changed_keys));
    insert.bind(7, counted.tool_version);
    insert.bind(8, actor.name);
    insert.bind(9, stamp(actor.now));
    insert.exec();
    return database.getLastInsertRowid();
}

std::int64_t insert_import(SQLite::Database& database, const Round& round,
                           const KeptRecordFile& kept, const ScannedFile& scanned,
                           const Actor& actor)
{
    SQLite::Statement insert{
        database, "INSERT INTO import (round, kind, file, sha256, rows, added, changed, options, "
                  "actor, time) VALUES (?, 'records', ?, ?, ?, ?, 0, ?, ?, ?)"};
    insert.bind(1, round.key);
    insert.bind(2, kept.file.name);
    insert.bind(3, kept.file.sha256);
    insert.bind(4, as_integer(scanned.rows));
    insert.bind(5, as_integer(scanned.rows - scanned.rejected));
    insert.bind(6, kept.options);
    insert.bind(7, actor.name);
    insert.bind(8, stamp(actor.now));
    insert.exec();
    return database.getLastInsertRowid();
}

void insert_file(SQLite::Database& database, std::int64_t key, std::size_t position,
                 const KeptRecordFile& kept, const ScannedFile& scanned, std::int64_t import)
{
    SQLite::Statement insert{
        database, "INSERT INTO register_file (register, position, import, path, bytes, delimiter, "
                  "decimal, dates, bad_rows, rows, rejected, outside_period, superseded, "
                  "grouping) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    const bool in_place = kept.keeping == FileKeeping::in_place;
    const std::string path = in_place ? kept.file.path.string() : std::string{};
    const std::string delimiter = register_words::text_of(kept.file.format.delimiter);
    const std::string grouping = register_words::text_of(kept.file.format.grouping);
    insert.bind(1, key);
    insert.bind(2, static_cast<std::int64_t>(position));
    insert.bind(3, import);
    bind_text_or_null(insert, 4, path);
    insert.bind(5, as_integer(scanned.bytes));
    bind_text_or_null(insert, 6, delimiter);
    insert.bind(7, register_words::text_of(kept.file.format.decimal));
    insert.bind(8, register_words::text_of(kept.file.format.dates));
    insert.bind(9, register_words::text_of(kept.file.bad_rows));
    insert.bind(10, as_integer(scanned.rows));
    insert.bind(11, as_integer(scanned.rejected));
    insert.bind(12, as_integer(scanned.outside_period));
    insert.bind(13, as_integer(scanned.superseded));
    bind_text_or_null(insert, 14, grouping);
    insert.exec();
}

/// Returns the import of each file.
std::vector<std::int64_t> insert_files(SQLite::Database& database, std::int64_t key,
                                       const CountedRegister& counted, const Actor& actor)
{
    std::vector<std::int64_t> imports;
    for (std::size_t i = 0; i < counted.premises.files.size(); ++i) {
        const KeptRecordFile& kept = counted.premises.files[i];
        const ScannedFile& scanned = counted.counts.files[i];
        imports.push_back(kept.import != 0 ? kept.import
                                           : insert_import(database, counted.premises.round, kept,
                                                           scanned, actor));
        insert_file(database, key, i, kept, scanned, imports.back());
    }
    return imports;
}

void insert_counts(SQLite::Database& database, std::int64_t key, const CountedRegister& counted)
{
    const RegisterPremises& premises = counted.premises;
    const RegisterCounts& counts = counted.counts;
    Dictionary units{database, KeyForm::unit, premises.round.key};
    Dictionary measures{database, KeyForm::measure, premises.round.key};
    std::vector<std::int64_t> measure_keys;
    for (const std::size_t measure : counts.measures) {
        measure_keys.push_back(measures.number(premises.set.measures[measure].id));
    }
    measures.add_new_names(database);
    SQLite::Statement unit{database, "INSERT INTO register_unit VALUES (?, ?, ?)"};
    SQLite::Statement value{database, "INSERT INTO register_value VALUES (?, ?, ?, ?)"};
    for (std::size_t i = 0; i < premises.units.size(); ++i) {
        unit.bind(1, key);
        unit.bind(2, units.number(premises.units[i]));
        unit.bind(3, as_integer(counts.units[i].records));
        unit.exec();
        unit.reset();
        for (std::size_t measure = 0; measure < measure_keys.size(); ++measure) {
            const std::string text = value_text(counts.units[i].values[measure]);
            value.bind(1, key);
            value.bind(2, units.number(premises.units[i]));
            value.bind(3, measure_keys[measure]);
            bind_text_or_null(value, 4, text);
            value.exec();
            value.reset();
        }
    }
}

std::string subject_of(const CountedRegister& counted, const Before& before,
                       const std::vector<std::int64_t>& imports)
{
    const RegisterPremises& premises = counted.premises;
    std::string subject =
        "round " + premises.round.id + ", register " + premises.set.registers[premises.book].id;
    std::string added;
    for (const std::int64_t import : imports) {
        if (std::ranges::find(before.imports, import) == before.imports.end()) {
            added += (added.empty() ? ", import " : " ") + std::to_string(import);
        }
    }
    return subject + added;
}

} // namespace

void keep_register(Store& store, const CountedRegister& counted, const Actor& actor)
{
    with_database(store.connection(), [&] {
        Change change{store};
        SQLite::Database& database = store.connection().database;
        const Before before = state_before(database, counted.premises);
        const std::string digest = digest_of(counted);
        remove(database, before.key);
        const std::int64_t key = insert_register(database, counted, digest, actor);
        const auto imports = insert_files(database, key, counted, actor);
        insert_counts(database, key, counted);
        const std::string action = imports == before.imports ? "count-records" : "import-records";
        add_to_trail(database,
                     {action, subject_of(counted, before, imports), {}, before.digest, digest},
                     actor);
        change.commit();
    });
}

} // namespace assess
