#pragma once

/// \file
/// Units by lessons: the points of every lesson, bonus, deduction and total.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>

namespace assess {

/// unit, one column for each lesson id, bonus,deduction,total.
ReportTable matrix_table(const ScoredRound& round);

/// The same with names and titles.
Page matrix_page(const ScoredRound& round, Language language);

} // namespace assess
