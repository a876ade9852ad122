#include "all_units.hpp"
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

Place place_of(const Import& import, const RowView& row)
{
    return {import.files[row.file].name, row.line, row.column};
}

/// A code that is nearly right is said with the name of its unit, so that nobody takes one unit for
/// a correction of another.
void check_parents(const Import& import, const std::vector<UnitCells>& cells, const AllUnits& units,
                   Diagnostics& found)
{
    std::optional<Suggestions> near_codes;
    for (std::size_t i = 0; i < import.rows.size(); ++i) {
        const RowView row = import.rows[i];
        const std::string parent{row.values[2]};
        if (parent.empty() || units.find(parent)) {
            continue;
        }
        if (!near_codes) {
            near_codes.emplace(units.codes(), nearest_code);
        }
        const Place place{import.files[row.file].name, row.line, cells[i].parent};
        if (const auto near = near_codes->for_text(parent)) {
            found.add(messages::import_parent_misspelt, place,
                      {parent, row.key.front(), *near, units.name(*units.find(*near))});
        } else {
            found.add(messages::import_parent_unknown, place, {parent, row.key.front()});
        }
    }
}

/// Says a cycle once, at the first of its units in the files: "A > B > A".
void check_cycles(const Import& import, const AllUnits& units, Diagnostics& found)
{
    std::vector<bool> unsaid = units.above_themselves();
    for (std::size_t i = 0; i < import.rows.size(); ++i) {
        const std::size_t unit = units.unit_of_row(i);
        if (!unsaid[unit]) {
            continue;
        }
        std::string way{units.code(unit)};
        for (std::size_t at = unit; unsaid[at];) {
            unsaid[at] = false;
            at = *units.above(at);
            way += " > ";
            way += units.code(at);
        }
        found.add(messages::import_parent_cycle, place_of(import, import.rows[i]),
                  {units.code(unit), way});
    }
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

/// What may be written for a kind, and the same without tone marks and case.
struct KindWords {
    std::vector<std::string> words;
    std::vector<std::string> unmarked{};

    explicit KindWords(const CriteriaSet& set) : words{words_for_kinds(set)}
    {
        for (const std::string& word : words) {
            unmarked.push_back(assess::unmarked(word));
        }
    }

    /// The word that `kind` is but for tone marks and case, or begins with: "Xa", "Xã loại I".
    std::optional<std::string> within(std::string_view kind) const
    {
        for (std::size_t end = 0; end != std::string_view::npos;) {
            end = kind.find(' ', end + 1);
            const auto word = std::ranges::find(unmarked, assess::unmarked(kind.substr(0, end)));
            if (word != unmarked.end()) {
                return words[static_cast<std::size_t>(word - unmarked.begin())];
            }
        }
        return std::nullopt;
    }
};

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
        : import_{import}, cells_{cells}, set_{set}, found_{found}, words_{set},
          near_kinds_{words_.words}, assessed_{assessed_kinds(known, set)}
    {}

    void check(const AllUnits& units)
    {
        const std::vector<bool> are_parents = units.named_as_parents();
        for (std::size_t i = 0; i < import_.rows.size(); ++i) {
            const RowView row = import_.rows[i];
            if (!row.values[1].empty() && !set_.find_kind(row.values[1])) {
                const Place place{import_.files[row.file].name, row.line, cells_[i].kind};
                check(row, place, are_parents[units.unit_of_row(i)]);
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
        const auto within = words_.within(kind);
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
        if (kinds_.size() > most_listed) {
            kinds_.erase(std::prev(kinds_.end()));
        }
    }

    static constexpr std::size_t most_listed = 200; ///< more than a message shows

    const Import& import_;
    const std::vector<UnitCells>& cells_; ///< by row
    const CriteriaSet& set_;
    Diagnostics& found_;
    KindWords words_;
    Suggestions near_kinds_;
    std::map<std::string, std::string> assessed_;
    std::size_t kept_ = 0;
    std::set<std::string> kinds_;
};

/// Codes that differ in nothing but zeros before them are likely to be one unit. Each is said with
/// the least or the greatest of those that came before it.
void check_codes(const Import& import, const std::vector<KnownUnit>& known, const AllUnits& units,
                 Diagnostics& found)
{
    const std::vector<bool> alike = units.alike_but_for_zeros();
    std::map<std::string, std::set<std::string>, std::less<>> codes_by_rest;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (!alike[unit]) {
            continue;
        }
        const std::string code{units.code(unit)};
        std::set<std::string>& codes = codes_by_rest[std::string{without_zeros(code)}];
        codes.insert(code);
        if (unit >= known.size() && codes.size() > 1) {
            const std::string& other = *codes.begin() == code ? *codes.rbegin() : *codes.begin();
            found.add(messages::import_unit_code_alike,
                      place_of(import, import.rows[unit - known.size()]), {code, other});
        }
    }
}

} // namespace

void check_units(const Import& import, const std::vector<UnitCells>& cells,
                 const std::vector<KnownUnit>& known, const CriteriaSet& set, Diagnostics& found)
{
    if (cells.size() > max_units) {
        return; // the others were not read
    }
    const AllUnits units{import, known};
    check_parents(import, cells, units, found);
    check_cycles(import, units, found);
    check_codes(import, known, units, found);
    KindCheck{import, cells, known, set, found}.check(units);
}

} // namespace assess
