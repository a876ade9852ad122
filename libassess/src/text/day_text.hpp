#pragma once

/// \file
/// Days as spreadsheets write them where a code was typed.

#include <string_view>

namespace assess {

/// "2026-01-02", "1/2/2026", "1-2-2026", "Jan-26", "2-Jan", "2-Jan-26", "01-thg 2".
bool looks_like_day(std::string_view code);

} // namespace assess
