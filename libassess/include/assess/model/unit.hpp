#pragma once

/// \file
/// Who is assessed.

#include <assess/text/date.hpp>

#include <optional>
#include <string>

namespace assess {

struct Unit {
    std::string code; ///< text: leading zeros count
    std::string name;
    std::string kind;
    std::string parent; ///< code; empty: none
    std::optional<Date> valid_from;
    std::optional<Date> valid_until; ///< the last day

    bool operator==(const Unit&) const = default;
};

} // namespace assess
