#pragma once

/// \file
/// Rows and columns as every writer takes them: what a cell is, not how it looks in a format.
///
/// Ownership  plain values.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace assess {

/// An exact number in digits, with a point: "12.50"; where there is no decimal, "p/q".
struct ExactNumber {
    std::string digits;

    bool operator==(const ExactNumber&) const = default;
};

/// Nothing; text as it was handed in; an exact number; a count; ids in a list.
using ReportCell =
    std::variant<std::monostate, std::string, ExactNumber, std::size_t, std::vector<std::string>>;

enum class Align : std::uint8_t { left, right };

/// `id` is the header for machines and never changes; `title` is read by people.
struct ReportColumn {
    std::string id;
    std::string title;
    Align align = Align::left;
    /// Whether it holds codes that an import reads of ="00123"; none: the id tells.
    std::optional<bool> codes{};
};

/// Sums stand out where the format can show it.
enum class RowWeight : std::uint8_t { plain, strong };

struct ReportRow {
    std::vector<ReportCell> cells;
    RowWeight weight = RowWeight::plain;
};

struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows; ///< each with as many cells as there are columns
};

} // namespace assess
