#pragma once

/// \file
/// The checks there are: ids that never change, how bad a finding is, what each looks for.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/message.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

struct CatalogueCheck {
    std::string_view id;
    Severity severity = Severity::warning;
    Phrase purpose; ///< one line
};

/// In alphabetical order. The set's own checks are not among them.
std::span<const CatalogueCheck> check_catalogue();

/// "set:late-share": how a check of the set is called.
std::string id_of(const SetCheck& check);

/// Every id that can be selected: the catalogue's, then the set's.
std::vector<std::string> known_checks(const CriteriaSet& set);

} // namespace assess
