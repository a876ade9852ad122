#pragma once

/// \file
/// A report's table for people who open it in a spreadsheet: headings and closed words in their
/// language; ids of units, criteria and measures stay.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>
#include <assess/text/message.hpp>

namespace assess {

/// Of any table of a report but the records, whose columns a set names. Columns keep their ids,
/// order and number.
ReportTable spreadsheet_words(ReportTable table, const CriteriaSet& set, Language language);

} // namespace assess
