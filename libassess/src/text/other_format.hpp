#pragma once

/// \file
/// Files that are not CSV, told by their first bytes.

#include <assess/text/message.hpp>

#include <optional>
#include <string_view>

namespace assess {

struct OtherFormat {
    Phrase name;
    Phrase remedy; ///< what to do with such a file
};

/// The format of a file that is none of CSV, if it is known.
std::optional<OtherFormat> other_format(std::string_view bytes);

} // namespace assess
