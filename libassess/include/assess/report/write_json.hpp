#pragma once

/// \file
/// Reports as JSON: keys in English, exact numbers as strings, counts as numbers, lists as arrays,
/// absent values as null. Control and bidi characters are written as \u escapes.

#include <assess/report/premises.hpp>
#include <assess/report/table.hpp>

#include <optional>
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

/// A file that a report was written into.
struct ReportFile {
    std::string name; ///< beside the premises
    std::string sha256;
};

/// {"report", "premises", "files"}: what goes beside files of a report.
std::string write_premises_json(std::string_view report, const ScoredRound& round,
                                const std::vector<ReportFile>& files);

/// The premises as they stand in JSON, to compare with those of another run.
std::string premises_text(const ScoredRound& round);

/// What an earlier run put beside its files.
struct WrittenReport {
    std::string report;
    std::string premises; ///< as premises_text()
    std::vector<ReportFile> files;
};

/// Reads write_premises_json() back; nothing for any other text, and where a name is not that of a
/// plain file beside it or is `own_name`. What a stranger wrote is taken for what it says and no
/// more.
std::optional<WrittenReport> read_premises_json(std::string_view text, std::string_view own_name);

} // namespace assess
