#pragma once

/// \file
/// A TOML file while it is read: what its tables have in common, whatever it describes.

#include <assess/criteria/measure.hpp>
#include <assess/text/diagnostic.hpp>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

struct TomlReading {
    std::string_view source; ///< the file's text
    std::string file;
    Diagnostics& found;
    std::vector<std::string> languages{}; ///< that titles should have
    std::set<std::string> unread_words{}; ///< of expressions with a fault

    void add(const Message& message, Spot spot, std::vector<Arg> args = {})
    {
        found.add(message, {file, spot.line, spot.column}, std::move(args));
    }
};

} // namespace assess
