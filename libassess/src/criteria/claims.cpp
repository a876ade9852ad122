#include "claims.hpp"

#include "toml_messages.hpp"

#include <assess/text/nearest.hpp>

#include <algorithm>

namespace assess {

void claim(TomlReading& reading, std::map<std::string, Spot>& taken, const std::string& id,
           Spot spot)
{
    if (id.empty()) {
        return;
    }
    const auto [first, is_new] = taken.emplace(id, spot);
    if (!is_new) {
        reading.add(messages::id_repeated, spot, {id, first->second.line});
    }
}

std::vector<Arg> with_nearest(std::string id, const std::vector<std::string>& ids)
{
    const auto meant = nearest(id, ids);
    return {std::move(id), meant ? " (\"" + *meant + "\"?)" : std::string{}};
}

std::optional<std::size_t> resolve(TomlReading& reading, const std::vector<std::string>& ids,
                                   const std::string& id, Spot spot, const Message& message)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end()) {
        reading.add(message, spot, with_nearest(id, ids));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - ids.begin());
}

} // namespace assess
