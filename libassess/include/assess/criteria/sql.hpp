#pragma once

/// \file
/// The measures of a register as one SQL query, for registers that live in a database.
///
/// Source     what the table must hold and what the query gives: libassess/doc/registers.md.
/// Errors     a condition whose exact figures the dialect cannot hold is a diagnostic.

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/criteria_set.hpp>
#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace assess {

enum class SqlDialect : std::uint8_t { sqlite, postgresql, duckdb };

/// How the tables are called. A name may have several parts: "schema.table".
struct SqlTables {
    std::string records;
    std::string order = "record_order"; ///< the column that says which record is later
    std::string units;                  ///< its column "code" says which units there are; empty:
                                        ///< those that the records name
};

struct SqlRequest {
    const CriteriaSet& set;
    std::size_t book = 0; ///< index into CriteriaSet::registers
    SqlDialect dialect = SqlDialect::sqlite;
    SqlTables tables;
    Period period;
    const Calendar* calendar = nullptr; ///< REQUIRED where an expression asks for working days
};

/// Whether the names that table and query add are free: of the column that says which record is
/// later, unless it is meant to be a declared one, and of the result's column "unit".
bool has_sql_names(const SqlRequest& request, const std::string& file, Diagnostics& found);

/// The statement that makes the table the query reads.
std::string sql_table(const SqlRequest& request);

/// The query: one row a unit, one column a measure in the order of the set, two for a mean.
/// Nothing after an error; the places of errors have `file`.
std::optional<std::string> sql_query(const SqlRequest& request, const std::string& file,
                                     Diagnostics& found);

} // namespace assess
