#pragma once

/// \file
/// What a selection of checks and units asks for.

#include <assess/check/run_checks.hpp>

#include <algorithm>

namespace assess {

inline bool names(const std::vector<std::string>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

inline bool selects_check(const CheckSelection& selection, const std::string& check)
{
    return (selection.only.empty() || names(selection.only, check)) &&
           !names(selection.skip, check);
}

inline bool selects_unit(const CheckSelection& selection, const std::string& unit)
{
    return selection.units.empty() || names(selection.units, unit);
}

} // namespace assess
