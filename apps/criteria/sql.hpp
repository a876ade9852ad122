#pragma once

/// \file
/// What `sql` does: the measures of a register as one query for a database.

#include "common/tool.hpp"

#include <assess/criteria/sql.hpp>
#include <assess/text/date.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace apps {

struct SqlAsked {
    std::filesystem::path file;
    std::optional<std::string> book; ///< id of the register; none: the only one of the set
    assess::SqlDialect dialect = assess::SqlDialect::postgresql;
    assess::SqlTables tables;
    std::size_t year = 0; ///< 0: not given
    std::optional<assess::Date> from;
    std::optional<assess::Date> until;
    std::optional<std::filesystem::path> calendar;
    bool create_table = false;
    std::optional<std::filesystem::path> output;
};

/// Declares the command; `asked` must live until the tool has run.
void add_sql_command(Tool& tool, SqlAsked& asked);

} // namespace apps
