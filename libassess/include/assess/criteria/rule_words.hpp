#pragma once

/// \file
/// Rules, bounds and policies as sentences for people who do not read TOML.
///
/// Units      numbers are written exactly, with a decimal comma in Vietnamese. Values that are
///            shares are written as percentages.

#include <assess/criteria/criteria_set.hpp>
#include <assess/text/diagnostic.hpp>

#include <string>

namespace assess {

/// How the leaf is scored, one sentence or a few; measures by their titles in «…».
std::string rule_in_words(const CriteriaSet& set, const Leaf& leaf, Language language);

/// The text, or its first `most` characters and that it was cut.
std::string cut_short(std::string text, std::size_t most, Language language);

/// The expression with the titles of measures in «…» for their ids, the signs × − ≤ ≥ ≠, and the
/// brackets it needs. A very long one is cut.
std::string expression_in_words(const CriteriaSet& set, const Expression& expression,
                                Language language);

/// The expression with the figures of one unit in the place of measures, totals and parts:
/// "3 > 2", "(14.23 / 26) < 60%". Percents are written as percentages where that is exact.
std::string expression_in_figures(const CriteriaSet& set, const Expression& expression,
                                  const UnitFigures& figures, Language language);

/// A number that may stand beside an operator: "85%", "8,25", "(1/3)", "(-2)".
std::string operand_in_words(const Rational& figure, bool share, Language language);

/// What the expression gives is a share of 1, by what it is made of.
bool is_share(const CriteriaSet& set, const Expression& expression);

/// "98%" or "0.98"; "97,5%" in Vietnamese.
std::string value_in_words(const Rational& value, bool share, Language language);

/// "at least 98%", "từ 98% trở lên".
std::string bound_in_words(const Bound& bound, bool share, Language language);

/// "2.5 points", "1 point", "2,5 điểm".
std::string points_in_words(const Rational& points, Language language);

/// What is counted of a register: "number of records", "tổng cột amount".
std::string aggregate_in_words(const CriteriaSet& set, const Counted& counted, Language language);

/// What evidence is asked for and what its lack costs; empty if none is asked for.
std::string evidence_in_words(const CriteriaSet& set, const Leaf& leaf, Language language);

/// "phường, xã": the kinds of unit by their titles, in both languages.
Arg unit_kinds_in_words(const CriteriaSet& set);

/// "kế hoạch, báo cáo": titles of kinds of evidence.
std::string evidence_kinds_in_words(const CriteriaSet& set, const std::vector<std::string>& kinds,
                                    Language language);

/// What is earned when nothing arose; empty if the leaf does not say.
std::string nothing_arose_in_words(const Leaf& leaf, Language language);

} // namespace assess
