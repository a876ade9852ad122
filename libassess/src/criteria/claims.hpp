#pragma once

/// \file
/// References and ids: each id once, each reference to something that exists.

#include "toml_table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// Adds a fault where the id has been taken; an empty id (already a fault) is nobody's.
void claim(TomlReading& reading, std::map<std::string, Spot>& taken, const std::string& id,
           Spot spot);

/// The position of `id`, or a fault. `message` takes the id and " (did you mean …?)" or nothing.
std::optional<std::size_t> resolve(TomlReading& reading, const std::vector<std::string>& ids,
                                   const std::string& id, Spot spot, const Message& message);

template <typename Range> std::vector<std::string> ids_of(const Range& things)
{
    std::vector<std::string> ids;
    for (const auto& thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

/// ": did you mean "x"?" as a phrase, in both languages.
std::vector<Arg> with_nearest(std::string id, const std::vector<std::string>& ids);

} // namespace assess
