#pragma once

/// \file
/// The rows of a unit's sheet.

#include <assess/report/unit_sheet.hpp>

#include <string>
#include <vector>

namespace assess {

/// What a row stands for.
enum class SheetLevel : std::uint8_t { lesson, criterion, leaf, sum };

struct SheetPoints {
    std::optional<Rational> max;
    std::optional<Rational> self;
    std::optional<Rational> computed;
    std::optional<Rational> verified;
    std::optional<Rational> final;
};

struct SheetRow {
    SheetLevel level = SheetLevel::leaf;
    std::string number;
    std::string id;
    std::string title;
    std::optional<LeafState> state;
    SheetPoints points;
    std::vector<std::string> note;
    bool is_total = false; ///< in digits of a total, whatever the leaves have
};

/// Lessons, criteria with components, leaves, then the sums down to the total.
std::vector<SheetRow> sheet_rows(const ExplainedUnit& unit, Language language);

} // namespace assess
