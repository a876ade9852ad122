#pragma once

/// \file
/// What the files of a register may hold: its columns, and the words that are choices.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>

namespace apps {

/// By column: its id, the other headers that are read, what it holds, and whether it is needed.
assess::ReportTable columns_table(const assess::Register& book, assess::Language language);

/// The words of the choice columns, those together that the same measures ask for. No rows, if
/// there are none.
assess::ReportTable values_table(const assess::CriteriaSet& set, std::size_t book,
                                 assess::Language language);

} // namespace apps
