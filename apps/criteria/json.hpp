#pragma once

/// \file
/// Tables as JSON: one object a row, keyed by the columns' ids.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>

#include <string>
#include <utility>
#include <vector>

namespace apps {

/// Exact numbers are strings, counts are numbers, absent values null. `tables` are named.
std::string
write_tables_json(const std::vector<std::pair<std::string, std::string>>& fields,
                  const std::vector<std::pair<std::string, assess::ReportTable>>& tables);

} // namespace apps
