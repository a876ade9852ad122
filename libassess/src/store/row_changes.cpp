#include "row_changes.hpp"

#include "row_reader.hpp"

#include <algorithm>

namespace assess {

namespace {

std::map<KeyForm, Dictionary> dictionaries_for(SQLite::Database& database, std::int64_t round,
                                               const RowTable& table)
{
    std::map<KeyForm, Dictionary> dictionaries;
    for (const KeyColumn& column : table.key) {
        if (column.form != KeyForm::text) {
            dictionaries.emplace(column.form, Dictionary{database, column.form, round});
        }
    }
    return dictionaries;
}

/// The texts of a key as the table orders them.
using KeyTexts = std::array<std::string_view, 3>;

KeyTexts texts_of(const PackedTexts& key, const RowTable& table)
{
    KeyTexts texts;
    std::size_t count = 0;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        if (table.key[i].form == KeyForm::text) {
            texts.at(count++) = key[i];
        }
    }
    return texts;
}

/// Every handed-in row as one that is new, in the order of the key.
std::vector<RowChange> ordered(const Import& import, const RowTable& table, RowChanges& changes)
{
    std::vector<RowChange> rows(import.rows.size());
    std::vector<Dictionary*> dictionaries;
    for (const KeyColumn& column : table.key) {
        const auto dictionary = changes.dictionaries.find(column.form);
        dictionaries.push_back(dictionary == changes.dictionaries.end() ? nullptr
                                                                        : &dictionary->second);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].row = static_cast<std::uint32_t>(i);
        const PackedTexts key = import.rows[i].key;
        std::size_t numbers = 0;
        for (std::size_t part = 0; part < dictionaries.size(); ++part) {
            if (dictionaries[part] != nullptr) {
                rows[i].numbers.at(numbers++) = dictionaries[part]->number(key[part]);
            }
        }
    }
    const auto earlier = [&](const RowChange& a, const RowChange& b) {
        return a.numbers != b.numbers ? a.numbers < b.numbers
                                      : texts_of(import.rows[a.row].key, table) <
                                            texts_of(import.rows[b.row].key, table);
    };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier)) {
        std::sort(rows.begin(), rows.end(), earlier);
    }
    return rows;
}

/// The rows of the store, one after the other.
class KeptRows {
public:
    KeptRows(SQLite::Database& database, const RowTable& table, std::int64_t round)
        : rows_{database, ignored_, {table.name}, select_in_key_order_sql(table), {round}},
          table_{table}
    {
        advance();
    }

    bool at_end() const { return at_end_; }

    void advance()
    {
        at_end_ = !rows_.next();
        if (!at_end_) {
            read_key();
        }
    }

    /// The kept key against that of a handed-in row.
    std::strong_ordering compare(const RowChange& row, const Import& import) const
    {
        return numbers_ != row.numbers ? numbers_ <=> row.numbers
                                       : texts_ <=> texts_of(import.rows[row.row].key, table_);
    }

    /// But for those that the file of the row lacks.
    bool has_values(const PackedTexts& values, std::uint32_t lacks) const
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool stays = (lacks >> i & 1U) != 0;
            if (!stays && rows_.as_stored(column_of(i)) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /// Adds what the store has of the row, and returns its index.
    std::uint32_t add_to(RowChanges& changes)
    {
        std::vector<std::string_view> values;
        for (std::size_t i = 0; i < table_.values.size(); ++i) {
            values.push_back(rows_.as_stored(column_of(i)));
        }
        const int origin = column_of(values.size());
        changes.old.add({}, {}, values);
        changes.old_origins.push_back(
            {rows_.key(origin), rows_.key(origin + 1), rows_.key(origin + 2)});
        return static_cast<std::uint32_t>(changes.old.size() - 1);
    }

private:
    int column_of(std::size_t value) const { return static_cast<int>(table_.key.size() + value); }

    void read_key()
    {
        std::size_t numbers = 0;
        std::size_t texts = 0;
        for (std::size_t i = 0; i < table_.key.size(); ++i) {
            const int column = static_cast<int>(i);
            if (table_.key[i].form == KeyForm::text) {
                texts_.at(texts++) = rows_.as_stored(column);
            } else {
                numbers_.at(numbers++) = rows_.key(column);
            }
        }
    }

    Damage ignored_; // values are compared as they are, and kept in the history
    RowReader rows_;
    const RowTable& table_;
    KeyNumbers numbers_{};
    KeyTexts texts_;
    bool at_end_ = false;
};

} // namespace

ValuesAfter::ValuesAfter(const Import& import, const RowChanges& changes, const RowChange& change)
{
    const RowView row = import.rows[change.row];
    given_ = row.values;
    if (change.old) {
        kept_ = changes.old[*change.old].values;
        lacks_ = import.files[row.file].lacks;
    }
}

std::size_t emptied(const Import& import, const RowChanges& changes, const RowChange& change)
{
    if (!change.old) {
        return 0;
    }
    const ValuesAfter after{import, changes, change};
    const PackedTexts before = changes.old[*change.old].values;
    std::size_t count = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        count += after[i].empty() && !before[i].empty() ? 1U : 0U;
    }
    return count;
}

RowChanges find_changes(SQLite::Database& database, std::int64_t round, const Import& import)
{
    const RowTable table = table_of(import.kind);
    RowChanges changes;
    changes.dictionaries = dictionaries_for(database, round, table);
    KeptRows kept{database, table, round};
    changes.all = ordered(import, table, changes);
    std::size_t differ = 0;
    for (RowChange& row : changes.all) {
        while (!kept.at_end() && kept.compare(row, import) < 0) {
            kept.advance();
        }
        if (!kept.at_end() && kept.compare(row, import) == 0) {
            const RowView given = import.rows[row.row];
            if (import.use == RowUse::keep &&
                kept.has_values(given.values, import.files[given.file].lacks)) {
                continue;
            }
            row.old = kept.add_to(changes);
        }
        changes.all[differ++] = row;
    }
    changes.same = changes.all.size() - differ;
    changes.all.resize(differ);
    return changes;
}

} // namespace assess
