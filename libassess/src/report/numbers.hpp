#pragma once

/// \file
/// How numbers stand in reports.

#include <assess/criteria/criteria_set.hpp>
#include <assess/report/table.hpp>
#include <assess/text/message.hpp>

#include <optional>
#include <string>

namespace assess {

/// Points of a leaf, a lesson, a maximum: `decimals` digits; where only totals are rounded, the
/// shortest exact decimal or "p/q".
ExactNumber points_number(const Scoring& scoring, const Rational& points);
ReportCell points_cell(const Scoring& scoring, const std::optional<Rational>& points);

/// A total: always `decimals` digits.
ExactNumber total_number(const Scoring& scoring, const Rational& total);

/// With the decimal mark of the language.
std::string shown(const ExactNumber& number, Language language);
/// Exact: "8,25", or "17/3".
std::string shown(const Rational& number, Language language);
/// The exact number; empty where it is too long to be written out.
ReportCell number_cell(const Rational& number);

/// A share as a percentage, exact or cut to two digits: "85,5%".
std::string shown_percent(const Rational& share, Language language);

/// A share and the bound it is compared with, in as many digits as keep them apart.
struct ComparedPercent {
    std::string share;
    std::string bound;
};
ComparedPercent shown_percents(const Rational& share, const Rational& bound, Language language);

} // namespace assess
