#pragma once

/// \file
/// The rows of a unit's sheet.

#include <assess/report/unit_sheet.hpp>

#include <string>
#include <vector>

namespace assess {

/// What a row stands for.
enum class SheetLevel : std::uint8_t { lesson, criterion, leaf, sum };

/// Of a sum, verified points are there only when every leaf below was reviewed.
struct SheetPoints {
    std::optional<Rational> max;
    std::optional<Rational> self;
    std::optional<Rational> computed;
    std::optional<Rational> verified;
    std::optional<Rational> final;
};

/// How far the leaves below a sum have been reviewed.
struct SheetReviewed {
    std::size_t leaves = 0;
    std::size_t reviewed = 0; ///< with verified points, or left out of the scale in review
    Rational points;          ///< verified ones

    bool all() const { return reviewed == leaves; }
};

struct SheetRow {
    SheetLevel level = SheetLevel::leaf;
    std::string number;
    std::string id;
    std::string title;
    std::optional<LeafState> state;
    SheetPoints points;
    std::vector<std::string> note;
    bool is_total = false;                   ///< in digits of a total, whatever the leaves have
    std::optional<SheetReviewed> reviewed{}; ///< of a sum of leaves
};

/// Lessons, criteria with components, leaves, then the sums down to the total.
std::vector<SheetRow> sheet_rows(const ExplainedUnit& unit, Language language);

} // namespace assess
