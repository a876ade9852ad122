#pragma once

/// \file
/// Units that were named where their code is wanted.

#include "csv_heading.hpp"

#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

class UnitNames {
public:
    /// Without names, nothing is found.
    UnitNames(std::vector<std::string> codes, std::vector<std::string> names)
        : codes_{std::move(codes)}, names_{std::move(names)}
    {}

    /// Whether the text is that of a name: a code has no blank between letters.
    static bool is_name(std::string_view text);

    /// Says that the column takes codes, in a diagnostic without a place; names the unit that is
    /// called so, alone or behind other words ("UBND xã …"), or nearly so. Of two units with that
    /// name it names none.
    Diagnostic about(const std::string& text);

private:
    std::optional<std::size_t> find(const std::string& text);
    std::optional<std::size_t> search(const std::string& text) const;

    std::vector<std::string> codes_;
    std::vector<std::string> names_;
    std::optional<HeadingNames> headings_; ///< made when it is needed
    std::map<std::string, std::optional<std::size_t>> known_;
};

} // namespace assess
