#pragma once

/// \file
/// All that reports say, for the test that both languages say the same.

#include <assess/text/message.hpp>

#include <vector>

namespace assess {

std::vector<const Phrase*> report_phrases();

} // namespace assess
