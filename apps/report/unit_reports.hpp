#pragma once

/// \file
/// Reports about one unit, or one file a unit: the official sheet and the explanation.

#include "common/tool.hpp"
#include "report/report_options.hpp"

namespace apps {

Exit report_unit(const ReportOptions& options, const LoadedRound& round, assess::Language language,
                 assess::Diagnostics& found);
Exit report_explanation(const ReportOptions& options, const LoadedRound& round,
                        assess::Language language, assess::Diagnostics& found);

} // namespace apps
