#include "read_rows.hpp"
#include "unit_messages.hpp"

#include <assess/criteria/rule_words.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace assess {

namespace {

/// Parent by code: the round's units, those of the files in their place.
std::map<std::string, std::string> parents_of(const Import& import,
                                              const std::vector<KnownUnit>& known)
{
    std::map<std::string, std::string> parents;
    for (const KnownUnit& unit : known) {
        parents[unit.code] = unit.parent;
    }
    for (const HandedInRow& row : import.rows) {
        parents[row.key.front()] = row.values[2];
    }
    return parents;
}

Place place_of(const Import& import, const HandedInRow& row)
{
    return {import.files[row.file].name, row.line, row.column};
}

void check_parents(const Import& import, const std::map<std::string, std::string>& parents,
                   Diagnostics& found)
{
    std::vector<std::string> codes;
    for (const auto& [code, parent] : parents) {
        codes.push_back(code);
    }
    Suggestions near_codes{std::move(codes)};
    for (const HandedInRow& row : import.rows) {
        const std::string& parent = row.values[2];
        if (parent.empty() || parents.count(parent) > 0) {
            continue;
        }
        if (const auto near = near_codes.for_text(parent)) {
            found.add(messages::import_parent_misspelt, place_of(import, row),
                      {parent, row.key.front(), *near});
        } else {
            found.add(messages::import_parent_unknown, place_of(import, row),
                      {parent, row.key.front()});
        }
    }
}

/// The way up from the unit, if it comes back to it: "A > B > A".
std::string way_round(const std::string& unit, const std::map<std::string, std::string>& parents)
{
    std::string way = unit;
    std::set<std::string> seen;
    std::string at = unit;
    while (seen.insert(at).second) {
        const auto step = parents.find(at);
        if (step == parents.end() || step->second.empty()) {
            return {};
        }
        at = step->second;
        way += " > " + at;
    }
    return at == unit ? way : std::string{};
}

/// Says a cycle once, at the first of its units in the files.
void check_cycles(const Import& import, const std::map<std::string, std::string>& parents,
                  Diagnostics& found)
{
    std::set<std::string> said;
    for (const HandedInRow& row : import.rows) {
        const std::string& unit = row.key.front();
        const std::string way = said.count(unit) > 0 ? std::string{} : way_round(unit, parents);
        if (way.empty()) {
            continue;
        }
        for (std::string at = unit; said.insert(at).second; at = parents.at(at)) {
        }
        found.add(messages::import_parent_cycle, place_of(import, row), {unit, way});
    }
}

std::set<std::string> named_as_parent(const std::map<std::string, std::string>& parents)
{
    std::set<std::string> named;
    for (const auto& [code, parent] : parents) {
        named.insert(parent);
    }
    return named;
}

/// Ids and titles: either may stand in a file.
std::vector<std::string> words_for_kinds(const CriteriaSet& set)
{
    std::vector<std::string> words = set.unit_kinds;
    for (const LocalText& title : set.unit_kind_titles) {
        for (const auto& [language, text] : title.by_language) {
            words.push_back(text);
        }
    }
    return words;
}

/// A kind that is nearly one of the set is taken for a slip of the pen: its unit would not be
/// scored. Others belong to units that are there as parents.
void check_kinds(const Import& import, const std::map<std::string, std::string>& parents,
                 const CriteriaSet& set, Diagnostics& found)
{
    const std::set<std::string> named = named_as_parent(parents);
    std::set<std::string> kinds;
    std::size_t count = 0;
    Suggestions near_kinds{words_for_kinds(set)};
    for (const HandedInRow& row : import.rows) {
        const std::string& kind = row.values[1];
        if (set.find_kind(kind)) {
            continue;
        }
        if (const auto near = near_kinds.for_text(kind)) {
            found.add(messages::import_unit_kind_misspelt, place_of(import, row),
                      {kind, row.key.front(), *near});
            continue;
        }
        if (named.count(row.key.front()) == 0) {
            found.add(messages::import_unit_kind_idle, place_of(import, row),
                      {kind, row.key.front(), unit_kinds_in_words(set)});
        }
        ++count;
        kinds.insert(kind);
    }
    if (count > 0) {
        const std::vector<std::string> names{kinds.begin(), kinds.end()};
        found.add(messages::import_units_kept_as_parents, {}, {count, listed(names)});
    }
}

} // namespace

void check_units(const Import& import, const std::vector<KnownUnit>& known, const CriteriaSet& set,
                 Diagnostics& found)
{
    const std::map<std::string, std::string> parents = parents_of(import, known);
    check_parents(import, parents, found);
    check_cycles(import, parents, found);
    check_kinds(import, parents, set, found);
}

} // namespace assess
