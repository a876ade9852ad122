#pragma once

/// \file
/// The one way to read rows that something is computed or told from: each value is checked to be
/// what its column is for, as quickly as SQLite hands them out.

#include "connection.hpp"
#include "damage.hpp"

#include <assess/text/rational.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace assess {

/// What the rows of a query belong to: the first columns are the key of a row of `table`.
struct RowsOf {
    std::string_view table;
    int key_columns = 1;
};

/// Columns count from 0. A value that cannot be what is asked for goes to `damage`, the first of a
/// row only, and an empty one is given in its place.
class RowReader {
public:
    using Parameter = std::variant<std::int64_t, std::string>;

    /// Binds the parameters of `query`, in turn.
    RowReader(SQLite::Database& database, Damage& damage, RowsOf rows, std::string_view query,
              std::initializer_list<Parameter> parameters = {});

    bool next();

    bool is_null(int column) const { return sqlite3_value_type(value(column)) == SQLITE_NULL; }
    /// Names a row, of this table or another.
    std::int64_t key(int column);
    /// 0 and up; as large as numbers of rows and bytes may be.
    std::uint64_t count(int column);
    /// Of a file: lines and columns.
    std::uint32_t line(int column);
    bool truth(int column);
    Rational exact(int column);
    Date day(int column);
    // Nothing where there is none, or after damage. An empty text is no day.
    std::optional<bool> truth_or_none(int column);
    std::optional<Rational> exact_or_none(int column);
    std::optional<Date> day_or_none(int column);
    /// UTF-8 without the character 0; absent is empty. Lives until next().
    std::string_view text(int column);
    std::string string(int column) { return std::string{text(column)}; }
    /// Any bytes but 0: the name of a file.
    std::string path(int column);
    /// Any bytes at all.
    std::string_view as_stored(int column) const { return bytes(value(column)); }
    /// 64 hexadecimal digits: safe as the name of a file.
    std::string digest(int column);
    /// The place in `words`.
    std::size_t one_of(int column, std::span<const std::string_view> words);

    /// What is wrong in the sense of another table.
    void damaged(int column, const Phrase& fault);
    /// Whether no damage was met in this row so far.
    bool intact() const { return intact_; }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    /// Taken once for all questions about it: each sqlite3_column_… looks the column up again. No
    /// other thread uses the connection while its rows are read, as this asks for.
    sqlite3_value* value(int column) const
    {
        return sqlite3_column_value(statement_.get(), column);
    }
    // Nothing after damage was told of.
    std::optional<std::int64_t> read_number(std::int64_t greatest, int column, const Phrase& fault);
    std::optional<Rational> read_exact(int column);
    std::optional<Date> read_day(int column);
    static std::string_view bytes(sqlite3_value* found);
    std::string shown(int column) const;

    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    Damage& damage_;
    RowsOf rows_;
    bool intact_ = true;
};

} // namespace assess
