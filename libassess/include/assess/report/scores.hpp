#pragma once

/// \file
/// One row for each leaf of each unit: units by code, leaves in set order.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>

namespace assess {

/// unit,lesson,criterion,state,max,self,computed,verified,final, in ids.
ReportTable scores_table(const ScoredRound& round);

/// The same in words.
Page scores_page(const ScoredRound& round, Language language);

} // namespace assess
