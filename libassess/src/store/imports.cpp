#include "row_changes.hpp"
#include "row_digest.hpp"
#include "row_write.hpp"
#include "trail_entry.hpp"

#include <assess/store/imports.hpp>
#include <assess/text/digest.hpp>

#include <sqlite3.h>

#include <algorithm>
#include <future>

namespace assess {

namespace {

ImportOutcome outcome_of_withdrawal(const RowChanges& changes)
{
    ImportOutcome outcome;
    for (const RowChange& change : changes.all) {
        if (change.old) {
            ++outcome.withdrawn;
        } else {
            outcome.unknown.push_back(change.row);
        }
    }
    std::sort(outcome.unknown.begin(), outcome.unknown.end());
    return outcome;
}

ImportOutcome outcome_of(const RowChanges& changes, const Import& import)
{
    if (import.use == RowUse::withdraw) {
        return outcome_of_withdrawal(changes);
    }
    ImportOutcome outcome;
    outcome.same = changes.same;
    for (const RowChange& change : changes.all) {
        if (!change.old) {
            ++outcome.added;
        } else if (import.if_exists == IfExists::update) {
            ++outcome.changed;
            outcome.emptied += emptied(import, changes, change);
        } else if (import.if_exists == IfExists::skip) {
            ++outcome.skipped;
        } else {
            outcome.conflicts.push_back(change.row);
        }
    }
    std::sort(outcome.conflicts.begin(), outcome.conflicts.end());
    return outcome;
}

/// Added and changed rows of one file.
struct FileCount {
    std::int64_t added = 0;
    std::int64_t changed = 0;
};

std::vector<FileCount> count_by_file(const RowChanges& changes, const Import& import)
{
    std::vector<FileCount> counts(import.files.size());
    for (const RowChange& change : changes.all) {
        FileCount& count = counts[import.rows[change.row].file];
        ++(change.old ? count.changed : count.added);
    }
    return counts;
}

std::int64_t insert_import(SQLite::Database& database, const Round& round, const Import& import,
                           std::size_t file, const FileCount& count, const Actor& actor)
{
    SQLite::Statement insert{
        database, "INSERT INTO import (round, kind, file, sha256, rows, added, changed, options, "
                  "actor, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    const ImportedFile& source = import.files[file];
    insert.bind(1, round.key);
    insert.bind(2, std::string{name_of(import.kind)});
    insert.bind(3, source.name);
    insert.bind(4, source.sha256);
    insert.bind(5, static_cast<std::int64_t>(source.rows));
    insert.bind(6, count.added);
    insert.bind(7, count.changed);
    insert.bind(8, import.options);
    insert.bind(9, actor.name);
    insert.bind(10, stamp(actor.now));
    insert.exec();
    return database.getLastInsertRowid();
}

/// The key of the import of each file that changes something; 0 for the others.
std::vector<std::int64_t> insert_imports(SQLite::Database& database, const Round& round,
                                         const Import& import, const RowChanges& changes,
                                         const Actor& actor)
{
    const std::vector<FileCount> counts = count_by_file(changes, import);
    std::vector<std::int64_t> keys;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool changes_something = counts[i].added + counts[i].changed > 0;
        keys.push_back(
            changes_something ? insert_import(database, round, import, i, counts[i], actor) : 0);
    }
    return keys;
}

void add_key(RowWrite& write, const RowTable& table, const RowChange& change,
             const PackedTexts& key)
{
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        if (table.key[i].form == KeyForm::text) {
            write.add(key[i]);
        } else {
            write.add(change.numbers.at(numbers++));
        }
    }
}

/// While it lives, SQLite does not look up what a row refers to. That costs more than the row, and
/// the rows of an import refer to what this transaction has just read or written: the round, its
/// units, the names in the dictionaries, the import.
class KnownReferences {
public:
    explicit KnownReferences(SQLite::Database& database) : database_{database.getHandle()}
    {
        enforce(0);
    }
    KnownReferences(const KnownReferences&) = delete;
    KnownReferences& operator=(const KnownReferences&) = delete;
    ~KnownReferences() { enforce(1); }

private:
    void enforce(int on) { sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_FKEY, on, nullptr); }

    sqlite3* database_;
};

/// New rows are inserted plainly: for a row that may be there already SQLite would copy a page of
/// the table before each, to undo that row alone.
void write_rows(SQLite::Database& database, const Round& round, const Import& import,
                const RowChanges& changes, const std::vector<std::int64_t>& imports)
{
    const RowTable table = table_of(import.kind);
    const KnownReferences known{database};
    RowWrite insert{database, insert_sql(table)};
    RowWrite replace{database, insert_or_replace_sql(table)};
    for (const RowChange& change : changes.all) {
        const RowView row = import.rows[change.row];
        RowWrite& write = change.old ? replace : insert;
        write.add(round.key);
        add_key(write, table, change, row.key);
        const ValuesAfter values{import, changes, change};
        for (std::size_t i = 0; i < values.size(); ++i) {
            write.add_or_null(values[i]);
        }
        write.add(imports[row.file]);
        write.add(std::int64_t{row.line});
        write.add(std::int64_t{row.column});
        write.run();
    }
}

void delete_rows(SQLite::Database& database, const Round& round, const Import& import,
                 const RowChanges& changes)
{
    const RowTable table = table_of(import.kind);
    RowWrite remove{database, delete_sql(table)};
    for (const RowChange& change : changes.all) {
        remove.add(round.key);
        add_key(remove, table, change, import.rows[change.row].key);
        remove.run();
    }
}

void write_history(SQLite::Database& database, const Round& round, const Import& import,
                   const RowChanges& changes, const std::vector<std::int64_t>& imports)
{
    const RowTable table = table_of(import.kind);
    RowWrite insert{database, "INSERT INTO history (round, kind, subject, old, import, line, "
                              "column, replaced_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    for (const RowChange& change : changes.all) {
        if (!change.old) {
            continue;
        }
        const RowView row = import.rows[change.row];
        const KeptOrigin& origin = changes.old_origins[*change.old];
        const std::string subject = key_as_json(table, row.key);
        const std::string old = values_as_json(table, changes.old[*change.old].values);
        insert.add(round.key);
        insert.add(name_of(import.kind));
        insert.add(subject);
        insert.add(old);
        insert.add(origin.import);
        insert.add(origin.line);
        insert.add(origin.column);
        insert.add(imports[row.file]);
        insert.run();
    }
}

std::string subject_of(const Round& round, const std::vector<std::int64_t>& imports)
{
    std::string subject = "round " + round.id + ", import";
    for (const std::int64_t key : imports) {
        subject += key == 0 ? "" : ' ' + std::to_string(key);
    }
    return subject;
}

/// Of the rows that are replaced, and of those that are written.
struct RowDigests {
    std::string old_rows;
    std::string new_rows;
};

void keep_sources(const Store& store, Import& import, const std::vector<std::int64_t>& imports)
{
    for (std::size_t i = 0; i < imports.size(); ++i) {
        ImportedFile& file = import.files[i];
        if (imports[i] != 0) {
            keep_file(store, file.bytes, file.sha256);
        }
        file.bytes = std::string{}; // the pages that are written need the room
    }
}

void write_changes(Store& store, const Round& round, Import& import, const RowChanges& changes,
                   const Actor& actor)
{
    SQLite::Database& database = store.connection().database;
    for (const auto& [form, dictionary] : changes.dictionaries) {
        dictionary.add_new_names(database);
    }
    const std::vector<std::int64_t> imports =
        insert_imports(database, round, import, changes, actor);
    // The database knows nothing of files and digests: a second thread sees to them.
    auto digests = std::async(std::launch::async, [&] {
        keep_sources(store, import, imports);
        return RowDigests{digest_of_old(changes, import), digest_of_new(changes, import)};
    });
    write_history(database, round, import, changes, imports);
    const bool withdraws = import.use == RowUse::withdraw;
    if (withdraws) {
        delete_rows(database, round, import, changes);
    } else {
        write_rows(database, round, import, changes, imports);
    }
    const RowDigests of_rows = digests.get();
    add_to_trail(database,
                 {(withdraws ? "withdraw-" : "import-") + std::string{name_of(import.kind)},
                  subject_of(round, imports),
                  {},
                  of_rows.old_rows,
                  of_rows.new_rows},
                 actor);
}

} // namespace

ImportOutcome compare_import(const Store& store, const Round& round, const Import& import)
{
    return with_database(store.connection(), [&] {
        return outcome_of(find_changes(store.connection().database, round.key, import), import);
    });
}

ImportOutcome keep_import(Store& store, const Round& round, Import& import, const Actor& actor)
{
    return with_database(store.connection(), [&] {
        Change change{store};
        RowChanges changes = find_changes(store.connection().database, round.key, import);
        const ImportOutcome outcome = outcome_of(changes, import);
        if (import.if_exists == IfExists::skip) {
            std::erase_if(changes.all, [](const RowChange& row) { return row.old.has_value(); });
        }
        if (!changes.all.empty()) {
            write_changes(store, round, import, changes, actor);
        }
        change.commit();
        return outcome;
    });
}

} // namespace assess
