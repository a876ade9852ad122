#pragma once

/// \file
/// The figures a rule looks at, as people call and write them.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/message.hpp>

#include <string>

namespace assess {

/// The title of the measure an expression is, or the expression with titles for ids.
std::string subject_in_words(const CriteriaSet& set, const Expression& expression,
                             Language language);

/// Exact where it is short, else "≈" and four digits.
std::string figure_in_words(const Rational& figure, Language language);

/// A measure's value: a percent as "97,5%", a yes_no in words, else the number.
std::string value_in_words(const Measure& measure, const Rational& value, Language language);

/// Also says that a value is missing, or that nothing arose.
std::string outcome_in_words(const Measure& measure, const Outcome& outcome, Language language);

} // namespace assess
