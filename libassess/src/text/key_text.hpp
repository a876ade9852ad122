#pragma once

/// \file
/// Codes, ids and numbers of documents as spreadsheets leave them in a file.

#include <assess/text/message.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// `="00123"` is how a spreadsheet is told to leave a code alone: what stands in it. Other text as
/// it is.
std::string_view without_formula(std::string_view text);

/// Whether a formula ended in an error: `#N/A`, `#REF!`.
bool is_formula_error(std::string_view text);

/// What a spreadsheet did to a code; nothing to one that may be as it was.
std::optional<Phrase> damage_of_code(std::string_view text);

/// With other blanks made spaces, and without characters that nobody sees (zero-width ones, soft
/// hyphens, marks of direction) or blanks around it; nothing where there are none of these.
std::optional<std::string> without_hidden(std::string_view text);

} // namespace assess
