#include "../text/key_text.hpp"
#include "read_rows.hpp"
#include "unit_messages.hpp"

#include <assess/criteria/rule_words.hpp>
#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace assess {

namespace {

/// The bit of the parent in ImportedFile::lacks.
constexpr std::uint32_t lacks_parent = 0b100;

/// Parent by code: the round's units, those of the files in their place.
std::map<std::string, std::string> parents_of(const Import& import,
                                              const std::vector<KnownUnit>& known)
{
    std::map<std::string, std::string> parents;
    for (const KnownUnit& unit : known) {
        parents[unit.code] = unit.parent;
    }
    for (const RowView row : import.rows) {
        std::string& parent = parents[std::string{row.key.front()}];
        const bool stays = (import.files[row.file].lacks & lacks_parent) != 0;
        parent = stays ? parent : row.values[2];
    }
    return parents;
}

Place place_of(const Import& import, const RowView& row)
{
    return {import.files[row.file].name, row.line, row.column};
}

/// Names by code, so that nobody takes one unit for a correction of another.
std::map<std::string, std::string> names_of_units(const Import& import,
                                                  const std::vector<KnownUnit>& known)
{
    std::map<std::string, std::string> names;
    for (const KnownUnit& unit : known) {
        names[unit.code] = unit.name;
    }
    for (const RowView row : import.rows) {
        names[std::string{row.key.front()}] = row.values[0];
    }
    return names;
}

void check_parents(const Import& import, const std::vector<UnitCells>& cells,
                   const std::vector<KnownUnit>& known,
                   const std::map<std::string, std::string>& parents, Diagnostics& found)
{
    std::vector<std::string> codes;
    for (const auto& [code, parent] : parents) {
        codes.push_back(code);
    }
    std::map<std::string, std::string> names = names_of_units(import, known);
    std::size_t at = 0;
    Suggestions near_codes{std::move(codes), nearest_code};
    for (const RowView row : import.rows) {
        const std::string parent{row.values[2]};
        const Place place{import.files[row.file].name, row.line, cells[at++].parent};
        if (parent.empty() || parents.count(parent) > 0 || damage_of_code(parent)) {
            continue;
        }
        if (const auto near = near_codes.for_text(parent)) {
            found.add(messages::import_parent_misspelt, place,
                      {parent, row.key.front(), *near, names[*near]});
        } else {
            found.add(messages::import_parent_unknown, place, {parent, row.key.front()});
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
    for (const RowView row : import.rows) {
        const std::string unit{row.key.front()};
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

/// The word that `kind` is but for tone marks and case, or begins with: "Xa", "Xã loại I".
std::optional<std::string> word_within(const std::string& kind,
                                       const std::vector<std::string>& words)
{
    for (std::size_t end = 0; end != std::string::npos;) {
        end = kind.find(' ', end + 1);
        const std::string beginning = unmarked(std::string_view{kind}.substr(0, end));
        const auto word = std::find_if(words.begin(), words.end(), [&](const std::string& other) {
            return unmarked(other) == beginning;
        });
        if (word != words.end()) {
            return *word;
        }
    }
    return std::nullopt;
}

/// The kinds of the units that the round assesses, by code.
std::map<std::string, std::string> assessed_kinds(const std::vector<KnownUnit>& known,
                                                  const CriteriaSet& set)
{
    std::map<std::string, std::string> kinds;
    for (const KnownUnit& unit : known) {
        if (set.find_kind(unit.kind)) {
            kinds.emplace(unit.code, unit.kind);
        }
    }
    return kinds;
}

/// Looks at the kinds that the set does not assess. One that is nearly one of the set is taken for
/// a slip of the pen: its unit would not be scored. Others belong to units that are there as
/// parents.
class KindCheck {
public:
    KindCheck(const Import& import, const std::vector<UnitCells>& cells,
              const std::vector<KnownUnit>& known, const CriteriaSet& set, Diagnostics& found)
        : import_{import}, cells_{cells}, set_{set}, found_{found}, words_{words_for_kinds(set)},
          near_kinds_{words_}, assessed_{assessed_kinds(known, set)}
    {}

    void check(const std::set<std::string>& parents)
    {
        std::size_t at = 0;
        for (const RowView row : import_.rows) {
            const UnitCells& cells = cells_[at++];
            const Place place{import_.files[row.file].name, row.line, cells.kind};
            if (!row.values[1].empty() && !set_.find_kind(row.values[1])) {
                check(row, place, parents.count(std::string{row.key.front()}) > 0);
            }
        }
        if (kept_ > 0) {
            const std::vector<std::string> names{kinds_.begin(), kinds_.end()};
            found_.add(messages::import_units_kept_as_parents, {}, {kept_, listed(names)});
        }
    }

private:
    void check(const RowView& row, const Place& place, bool is_parent)
    {
        const std::string unit{row.key.front()};
        const std::string kind{row.values[1]};
        const auto within = word_within(kind, words_);
        const auto was = assessed_.find(unit);
        if (const auto near = within ? within : near_kinds_.for_text(kind)) {
            found_.add(messages::import_unit_kind_misspelt, place, {kind, unit, *near});
        } else if (was == assessed_.end()) {
            keep(row, place, is_parent);
        } else if (import_.if_exists != IfExists::skip) {
            found_.add(messages::import_unit_leaves, place, {unit, was->second, kind});
        }
    }

    void keep(const RowView& row, const Place& place, bool is_parent)
    {
        if (!is_parent) {
            found_.add(messages::import_unit_kind_idle, place,
                       {row.values[1], row.key.front(), unit_kinds_in_words(set_)});
        }
        ++kept_;
        kinds_.emplace(row.values[1]);
    }

    const Import& import_;
    const std::vector<UnitCells>& cells_; ///< by row
    const CriteriaSet& set_;
    Diagnostics& found_;
    std::vector<std::string> words_;
    Suggestions near_kinds_;
    std::map<std::string, std::string> assessed_;
    std::size_t kept_ = 0;
    std::set<std::string> kinds_;
};

/// Codes that differ in nothing but zeros before them are likely to be one unit.
void check_codes(const Import& import, const std::vector<KnownUnit>& known, Diagnostics& found)
{
    std::map<std::string, std::set<std::string>, std::less<>> alike;
    const auto add = [&](const std::string& code) -> const std::set<std::string>& {
        std::set<std::string>& codes = alike[std::string{without_zeros(code)}];
        codes.insert(code);
        return codes;
    };
    for (const KnownUnit& unit : known) {
        add(unit.code);
    }
    for (const RowView row : import.rows) {
        const std::string code{row.key.front()};
        const std::set<std::string>& codes = add(code);
        if (codes.size() > 1) {
            const std::string& other = *codes.begin() == code ? *codes.rbegin() : *codes.begin();
            found.add(messages::import_unit_code_alike, place_of(import, row), {code, other});
        }
    }
}

} // namespace

void check_units(const Import& import, const std::vector<UnitCells>& cells,
                 const std::vector<KnownUnit>& known, const CriteriaSet& set, Diagnostics& found)
{
    const std::map<std::string, std::string> parents = parents_of(import, known);
    check_parents(import, cells, known, parents, found);
    check_cycles(import, parents, found);
    check_codes(import, known, found);
    KindCheck{import, cells, known, set, found}.check(named_as_parent(parents));
}

} // namespace assess
