#pragma once

/// \file
/// The records themselves: which rows of a unit count, or do not, and where they stand.

#include <assess/records/scan.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace assess {

/// Why a record does not count.
enum class NotCounted : std::uint8_t { counts, condition, outside_period, superseded };
/// "", "condition", "outside-period", "superseded".
std::string_view name_of(NotCounted reason);

/// Which records of the unit are wanted: those that count and fulfil `where`, or all the others.
enum class Wanted : std::uint8_t { counted, not_counted };

struct ListRequest {
    RegisterView view;
    ScanLimits limits{};
    ScanProgress* progress = nullptr;
    std::string unit; ///< code
    /// Over the register's columns; none: every record. A day that it needs and the calendar does
    /// not know is an error if the record counts.
    const Expression* where = nullptr;
    Wanted wanted = Wanted::counted;
};

struct ListedRecord {
    std::uint32_t file = 0; ///< index into RegisterView::files
    std::uint64_t line = 0;
    NotCounted reason = NotCounted::counts;
    std::vector<std::string> cells; ///< by declared column, as read; empty: absent
};

/// In the order of files and lines. Nothing after an error.
std::optional<std::vector<ListedRecord>> list_records(const ListRequest& request,
                                                      Diagnostics& found);

} // namespace assess
