#pragma once

/// \file
/// Reports as JSON: keys in English, exact numbers as strings, counts as numbers, lists as arrays,
/// absent values as null. Control and bidi characters are written as \u escapes.

#include <assess/report/premises.hpp>
#include <assess/report/table.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

/// A figure that belongs to the report as a whole.
using ReportField = std::pair<std::string, ReportCell>;

/// {"report", "premises", the fields, "rows": one object a row, keyed by the columns' ids}.
std::string write_json(std::string_view report, const ScoredRound& round, const ReportTable& table,
                       const std::vector<ReportField>& fields = {});

/// The rows alone: an array with one object a row.
std::string write_json_rows(const ReportTable& table);

/// {"report", "premises"} alone: what goes beside a CSV file.
std::string write_premises_json(std::string_view report, const ScoredRound& round);

} // namespace assess
