#include "row_changes.hpp"

#include <algorithm>
#include <numeric>

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

RowKey key_of(const HandedInRow& row, const RowTable& table,
              std::map<KeyForm, Dictionary>& dictionaries)
{
    RowKey key;
    std::size_t numbers = 0;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        if (table.key[i].form == KeyForm::text) {
            key.texts.at(texts++) = row.key[i];
        } else {
            key.numbers.at(numbers++) = dictionaries.at(table.key[i].form).number(row.key[i]);
        }
    }
    return key;
}

/// The handed-in rows in the order of the key.
std::vector<RowChange> ordered(const Import& import, const RowTable& table, RowChanges& changes)
{
    std::vector<RowChange> rows;
    rows.reserve(import.rows.size());
    for (std::size_t i = 0; i < import.rows.size(); ++i) {
        rows.push_back({i, key_of(import.rows[i], table, changes.dictionaries), std::nullopt});
    }
    const auto earlier = [](const RowChange& a, const RowChange& b) { return a.key < b.key; };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier)) {
        std::sort(rows.begin(), rows.end(), earlier);
    }
    return rows;
}

/// The rows of the store, one after the other.
class KeptRows {
public:
    KeptRows(SQLite::Database& database, const RowTable& table, std::int64_t round)
        : query_{database, select_in_key_order_sql(table)}, table_{table}
    {
        query_.bind(1, round);
        advance();
    }

    bool at_end() const { return at_end_; }
    const RowKey& key() const { return key_; }

    void advance()
    {
        at_end_ = !query_.executeStep();
        if (!at_end_) {
            read_key();
        }
    }

    KeptRow row()
    {
        KeptRow kept;
        int column = static_cast<int>(table_.key.size());
        for (std::size_t i = 0; i < table_.values.size(); ++i) {
            kept.values.push_back(text_of(query_, column++));
        }
        kept.import = query_.getColumn(column++).getInt64();
        kept.line = query_.getColumn(column++).getInt64();
        kept.column = query_.getColumn(column++).getInt64();
        return kept;
    }

private:
    void read_key()
    {
        std::size_t numbers = 0;
        std::size_t texts = 0;
        for (std::size_t i = 0; i < table_.key.size(); ++i) {
            const int column = static_cast<int>(i);
            if (table_.key[i].form == KeyForm::text) {
                texts_.at(texts) = text_of(query_, column);
                key_.texts.at(texts) = texts_.at(texts);
                ++texts;
            } else {
                key_.numbers.at(numbers++) = query_.getColumn(column).getInt64();
            }
        }
    }

    SQLite::Statement query_;
    const RowTable& table_;
    RowKey key_;
    std::array<std::string, 3> texts_;
    bool at_end_ = false;
};

} // namespace

RowChanges find_changes(SQLite::Database& database, std::int64_t round, const Import& import)
{
    const RowTable table = table_of(import.kind);
    RowChanges changes;
    changes.dictionaries = dictionaries_for(database, round, table);
    KeptRows kept{database, table, round};
    for (RowChange& row : ordered(import, table, changes)) {
        while (!kept.at_end() && kept.key() < row.key) {
            kept.advance();
        }
        if (!kept.at_end() && kept.key() == row.key) {
            row.old = kept.row();
            if (import.use == RowUse::keep && row.old->values == import.rows[row.row].values) {
                ++changes.same;
                continue;
            }
        }
        changes.all.push_back(std::move(row));
    }
    return changes;
}

} // namespace assess
