#pragma once

/// \file
/// What the rows of a file may speak of: the units of the round and the parts of its set.

#include "../text/csv_heading.hpp"
#include "../text/unit_names.hpp"
#include "columns.hpp"

#include <assess/criteria/criteria_set.hpp>
#include <assess/import/import_files.hpp>
#include <assess/store/imports.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace assess {

/// The nearest of many names, looked for once for each mistyped text and not without end: a file
/// of the wrong round has thousands of unknown codes.
class Suggestions {
public:
    using Search = decltype(&nearest);

    explicit Suggestions(std::vector<std::string> names, Search search = nearest)
        : names_{std::move(names)}, search_{search}, limit_{std::min(most_texts,
                                                                     most_compared /
                                                                         (names_.size() + 1))}
    {}
    std::optional<std::string> for_text(const std::string& text);

private:
    static constexpr std::size_t most_texts = 200;
    static constexpr std::size_t most_compared = 20'000'000; ///< pairs: some seconds

    std::vector<std::string> names_;
    Search search_;
    std::map<std::string, std::optional<std::string>> known_;
    std::size_t limit_; ///< texts that are looked for
};

/// "2.1.1 (interests-weighed)"
std::string named(const Leaf& leaf);

struct AssessedUnit {
    std::string kind;
    std::optional<std::size_t> kind_index; ///< none: not assessed
    std::string name;
};

class RoundContents {
public:
    RoundContents(const CriteriaSet& set, const std::vector<KnownUnit>& units,
                  const ReadingOptions& options);

    const CriteriaSet& set() const { return set_; }
    const ReadingOptions& options() const { return options_; }

    /// The unit named in the cell, if the round assesses it; else a fault was added.
    const AssessedUnit* unit(const ImportRow& row, std::size_t column, Diagnostics& found);

    /// The same of any kind.
    const AssessedUnit* unit_of_any_kind(const ImportRow& row, std::size_t column,
                                         Diagnostics& found);

    /// The id where the set has the leaf, by id or printed number, or the measure, as a header;
    /// else the text as it stands.
    std::string id_of_leaf(const std::string& name, const Place& place, Diagnostics& found) const;
    std::string id_of_measure(std::string_view header) const;

    /// The leaf named in the cell by id or printed number, if it applies to the unit; that is not
    /// asked where the unit is not known.
    std::optional<std::size_t> leaf(const ImportRow& row, std::size_t column,
                                    const AssessedUnit* unit, const std::string& code,
                                    Diagnostics& found);

    /// The declared measure of this id; else a fault was added.
    std::optional<std::size_t> declared_measure(const std::string& id, const Place& place,
                                                Diagnostics& found);

    /// What may head the column of a measure: its id, and the title of a declared one.
    const HeadingNames& measure_names() const { return measure_names_; }

    /// The declared measure that was probably meant.
    std::optional<std::string> near_measure(const std::string& id)
    {
        return near_measures_.for_text(id);
    }

private:
    std::optional<std::size_t> known_leaf(const ImportRow& row, std::size_t column,
                                          Diagnostics& found);

    const CriteriaSet& set_;
    const ReadingOptions& options_;
    bool is_unclear_number(const std::string& name, const Place& place, Diagnostics& found) const;

    std::unordered_map<std::string, AssessedUnit> units_;
    /// By number: others that a spreadsheet writes like it, 1.10 of 1.1.
    std::unordered_map<std::string, std::string> unclear_numbers_;
    std::unordered_map<std::string, std::size_t> leaves_; ///< by id and by number, as they are used
    std::unordered_map<std::string, std::size_t> measures_;
    HeadingNames measure_names_;
    Suggestions near_units_;
    UnitNames unit_names_;
    Suggestions near_leaves_;
    Suggestions near_measures_;
};

} // namespace assess
