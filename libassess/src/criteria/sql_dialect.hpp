#pragma once

/// \file
/// Names, literals, types and values as each dialect of SQL writes them.
///
/// Numbers    SQLite and DuckDB count in whole numbers (64 and 128 bits): a column is its
///            millionths. PostgreSQL's numeric is exact as it stands.
/// Moments    SQLite has them as text, "2026-06-30 14:05:00", whose order is that of time.

#include <assess/criteria/measure.hpp>
#include <assess/criteria/sql.hpp>

#include <string>
#include <string_view>

namespace assess {

class SqlWords {
public:
    explicit SqlWords(SqlDialect dialect) : dialect_{dialect} {}

    SqlDialect dialect() const { return dialect_; }

    static std::string name(std::string_view id);
    /// "schema.table", each part in quotes.
    static std::string table(std::string_view dotted);
    std::string text(std::string_view text) const;
    /// "12" or "0.25"; only PostgreSQL takes the second.
    std::string number(std::string_view digits) const;
    std::string moment(DateTime moment) const;
    std::string day(Date day) const;

    /// What the column is declared as.
    std::string_view type(Column::Type type) const;
    /// A cell of the table as expressions know it. A number is times 10 to the number_scale().
    std::string value(Column::Type type, const std::string& cell) const;
    int number_scale() const { return dialect_ == SqlDialect::postgresql ? 0 : 6; }
    /// The column, so that texts are the same only when their bytes are.
    std::string by_bytes(const std::string& column) const;

    /// What the cells of a column are ordered by: numbers as numbers, moments as moments, texts by
    /// their bytes.
    std::string ordered(Column::Type type, const std::string& cell) const;

    /// A whole number of the database, wide enough to be counted with.
    std::string whole(const std::string& number) const;
    std::string truth_as_number(const std::string& truth) const;
    std::string day_of(const std::string& moment) const;
    std::string days_between(const std::string& from, const std::string& until) const;
    std::string year_of(const std::string& moment) const;
    std::string month_of(const std::string& moment) const;
    /// The last second of a day.
    std::string end_of(const std::string& day) const;
    /// The whole part of left / right, both whole or PostgreSQL's.
    std::string whole_quotient(const std::string& left, const std::string& right) const;
    /// SQLite goes on with an inexact number where a whole one has more than 64 bits; this stops
    /// the query instead. The others stop by themselves or have no bound.
    std::string guarded(const std::string& number) const;

private:
    SqlDialect dialect_;
};

} // namespace assess
