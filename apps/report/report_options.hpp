#pragma once

/// \file
/// What the command line of assess-report asks for.

#include "common/command.hpp"
#include "common/csv_options.hpp"
#include "common/scored_round.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace apps {

enum class ReportFormat : std::uint8_t { markdown, csv, json };

inline constexpr std::array report_formats{Choice<ReportFormat>{"markdown", ReportFormat::markdown},
                                           Choice<ReportFormat>{"csv", ReportFormat::csv},
                                           Choice<ReportFormat>{"json", ReportFormat::json}};

struct ReportOptions {
    RoundChoice where;
    std::optional<ReportFormat> named_format;
    ReportFormat format = ReportFormat::markdown; ///< the one that is meant
    CsvOptions csv;
    std::optional<std::filesystem::path> output;
    std::optional<std::filesystem::path> each_unit; ///< a folder: one file a unit
    std::vector<std::string> units;
    std::optional<std::string> criterion;
    bool as_published = false; ///< what was kept, not what is computed
};

/// Those of every kind of report; returns --output.
Option& add_report_options(Command& command, ReportOptions& options);

/// --as-of, of the reports that show scores.
Option& add_as_of_option(Command& command, ReportOptions& options);

/// --as-of and --as-published, of the reports about the whole round.
void add_run_options(Command& command, ReportOptions& options);

/// Those of reports about one unit, which go to one file or to many.
void add_unit_options(Command& command, ReportOptions& options, Option& output);

/// --criterion, of `explain`.
void add_criterion_option(Command& command, ReportOptions& options);

} // namespace apps
