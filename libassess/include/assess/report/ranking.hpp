#pragma once

/// \file
/// The ranking: kinds in the set's order; ranked units, those without a band, those not submitted.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>

namespace assess {

/// kind,rank,unit,name,total,exact,band,state,gates,notes, in ids.
ReportTable ranking_table(const ScoredRound& round);

/// The same with `gate_parts`: what JSON has.
ReportTable ranking_with_parts(const ScoredRound& round);

/// The same for a spreadsheet, in words; a gate names the part that made it fire.
ReportTable ranking_for_spreadsheet(const ScoredRound& round, Language language);

/// The same in words, one table a kind.
Page ranking_page(const ScoredRound& round, Language language);

/// For a terminal: headings and tables alone, gates by their titles in the last column.
Page ranking_in_brief(const ScoredRound& round, Language language);

} // namespace assess
