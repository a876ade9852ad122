#pragma once

/// \file
/// Findings of the checks as text, CSV and JSON.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/check/finding.hpp>
#include <assess/report/premises.hpp>

#include <cstddef>
#include <span>
#include <string>

namespace assess {

/// unit,check,severity,criterion,item,file,line,column,message,remedy
ReportTable findings_table(const ScoredRound& round, std::span<const Finding> findings,
                           Language language);

/// For a terminal: by unit, each with what can be done, and a last line that counts them.
/// `examined` is how many units were looked at.
std::string findings_text(const ScoredRound& round, std::span<const Finding> findings,
                          std::size_t examined, Language language);

/// {"report", "premises", "units_examined", "errors", "warnings", "notes", "rows"}
std::string findings_json(const ScoredRound& round, std::span<const Finding> findings,
                          std::size_t examined, Language language);

} // namespace assess
