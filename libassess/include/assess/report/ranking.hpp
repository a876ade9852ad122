#pragma once

/// \file
/// The ranking: kinds in the set's order; ranked units, those without a band, those not submitted.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>

namespace assess {

/// kind,rank,unit,name,total,exact,band,state,gates,notes, in ids.
ReportTable ranking_table(const ScoredRound& round);

/// The same in words, one table a kind.
Page ranking_page(const ScoredRound& round, Language language);

} // namespace assess
