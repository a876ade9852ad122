#pragma once

/// \file
/// JSON of the reports: cells and premises as values, and text that is safe to show.

#include <assess/report/premises.hpp>
#include <assess/report/table.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace assess {

using Json = nlohmann::ordered_json;

Json json_of(const ReportCell& cell);
/// The premises by key; the registers, if there are any, under "registers".
Json premises_json(const ScoredRound& round);

/// On one line, with hidden characters escaped; bytes that are not UTF-8 are replaced.
std::string json_text(const Json& value);

} // namespace assess
