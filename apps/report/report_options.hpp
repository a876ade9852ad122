#pragma once

/// \file
/// What the command line of assess-report asks for.

#include "common/command.hpp"
#include "common/scored_round.hpp"

#include <assess/report/write_csv.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace apps {

enum class ReportFormat : std::uint8_t { markdown, csv, json };

struct ReportOptions {
    RoundChoice where;
    ReportFormat format = ReportFormat::markdown;
    assess::CsvDialect dialect = assess::CsvDialect::plain;
    bool raw = false;
    std::optional<std::filesystem::path> output;
    std::optional<std::filesystem::path> each_unit; ///< a folder: one file a unit
    std::vector<std::string> units;
    std::optional<std::string> criterion;

    /// A spreadsheet is read by people, other CSV by programs.
    bool for_people() const { return dialect == assess::CsvDialect::excel; }

    assess::CsvStyle csv_style() const
    {
        return {dialect, raw ? assess::CsvText::raw : assess::CsvText::guarded,
                for_people() ? assess::CsvHeadings::titles : assess::CsvHeadings::ids};
    }
};

/// Those of every kind of report; returns --output.
Option& add_report_options(Command& command, ReportOptions& options);

/// Those of reports about one unit, which go to one file or to many.
void add_unit_options(Command& command, ReportOptions& options, Option& output);

/// --criterion, of `explain`.
void add_criterion_option(Command& command, ReportOptions& options);

} // namespace apps
