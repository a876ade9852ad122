#pragma once

/// \file
/// Reports about the whole round: ranking, scores, matrix.

#include "common/tool.hpp"
#include "report/report_options.hpp"

namespace apps {

Exit report_ranking(const ReportOptions& options, const LoadedRound& round,
                    assess::Language language);
Exit report_scores(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language);
Exit report_matrix(const ReportOptions& options, const LoadedRound& round,
                   assess::Language language);

} // namespace apps
