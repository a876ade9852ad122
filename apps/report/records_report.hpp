#pragma once

/// \file
/// The records behind a figure of a unit.

#include "common/tool.hpp"
#include "report/report_options.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace apps {

/// Which records are wanted: at most one of the last three.
struct RecordsQuestion {
    std::string unit;
    std::optional<std::string> register_id;
    std::size_t jobs = 0;
    std::optional<std::string> where;
    std::optional<std::string> measure;
    std::optional<std::string> not_counted;
};

void add_records_options(Command& command, RecordsQuestion& question);

Exit report_records(const ReportOptions& options, const RecordsQuestion& question,
                    const LoadedRound& round, assess::Language language,
                    assess::Diagnostics& found);

} // namespace apps
