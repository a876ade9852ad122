#pragma once

/// \file
/// How each criterion is scored, as a document for those who fill in the form and those who check.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/document.hpp>

namespace apps {

assess::Page guide_of(const assess::CriteriaSet& set, assess::Language language);

} // namespace apps
