#pragma once

/// \file
/// The words for yes and no that files may use.

#include <optional>
#include <string_view>

namespace assess {

/// yes, y, true, 1, x, có, đúng; no, n, false, 0, không, sai; in any case. Nothing for another
/// word.
std::optional<bool> yes_or_no(std::string_view text);

} // namespace assess
