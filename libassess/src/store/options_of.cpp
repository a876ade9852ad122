#include "options_of.hpp"

#include <algorithm>

namespace assess {

std::span<const Option> options_of(const Rule& rule)
{
    if (const auto* choice = std::get_if<ChoiceRule>(&rule)) {
        return choice->choices;
    }
    if (const auto* checklist = std::get_if<ChecklistRule>(&rule)) {
        return checklist->items;
    }
    return {};
}

std::optional<std::size_t> option_by_id(std::span<const Option> options, const std::string& id)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option& option) { return option.id == id; });
    if (found == options.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - options.begin());
}

std::optional<std::size_t> leaf_by_id(const CriteriaSet& set, const std::string& id)
{
    const auto found = std::find_if(set.leaves.begin(), set.leaves.end(),
                                    [&](const Leaf& leaf) { return leaf.id == id; });
    if (found == set.leaves.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - set.leaves.begin());
}

std::vector<std::string> split_ids(const std::string& text)
{
    std::vector<std::string> ids;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        ids.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return ids;
}

} // namespace assess
