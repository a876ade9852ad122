#include "round_contents.hpp"

#include "answer_messages.hpp"
#include "file_messages.hpp"
#include "read_cell.hpp"
#include "unit_messages.hpp"
#include "value_messages.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>

namespace assess {

namespace {

std::vector<std::string> codes_of(const std::vector<KnownUnit>& units)
{
    std::vector<std::string> codes;
    for (const KnownUnit& unit : units) {
        codes.push_back(unit.code);
    }
    return codes;
}

std::vector<std::string> names_of(const std::vector<KnownUnit>& units)
{
    std::vector<std::string> names;
    for (const KnownUnit& unit : units) {
        names.push_back(unit.name);
    }
    return names;
}

std::vector<std::string> leaf_ids(const CriteriaSet& set)
{
    std::vector<std::string> ids;
    for (const Leaf& leaf : set.leaves) {
        ids.push_back(leaf.id);
    }
    return ids;
}

std::vector<std::string> declared_ids(const CriteriaSet& set)
{
    std::vector<std::string> ids;
    for (const Measure& measure : set.measures) {
        if (measure.declared() != nullptr) {
            ids.push_back(measure.id);
        }
    }
    return ids;
}

/// The ids of the leaves below a lesson or a criterion with components; empty for any other name.
std::vector<std::string> parts_of(const CriteriaSet& set, const std::string& name)
{
    std::vector<std::string> parts;
    const auto take = [&](std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i) {
            parts.push_back(set.leaves[i].id);
        }
    };
    for (const Lesson& lesson : set.lessons) {
        if (lesson.id == name || lesson.number == name) {
            take(lesson.first_leaf, lesson.leaf_count);
        }
    }
    for (const Criterion& criterion : set.criteria) {
        if (criterion.has_components && (criterion.id == name || criterion.number == name)) {
            take(criterion.first_leaf, criterion.leaf_count);
        }
    }
    return parts;
}

/// The number of each criterion, divided or not, with its id.
std::map<std::string, std::string> numbers_of(const CriteriaSet& set)
{
    std::map<std::string, std::string> numbers;
    for (const Criterion& criterion : set.criteria) {
        numbers.emplace(criterion.number, criterion.id);
    }
    for (const Leaf& leaf : set.leaves) {
        numbers.emplace(leaf.number, leaf.id);
    }
    return numbers;
}

/// A number with one point as a spreadsheet writes it, which takes it for a decimal: 1.1 of 1.10.
std::string_view without_last_zeros(std::string_view number)
{
    const bool is_decimal = std::ranges::count(number, '.') == 1 &&
                            number.find_first_not_of("0123456789.") == std::string_view::npos;
    while (is_decimal && number.ends_with('0')) {
        number.remove_suffix(1);
    }
    number.remove_suffix(is_decimal && number.ends_with('.') ? 1 : 0);
    return number;
}

} // namespace

std::string named(const Leaf& leaf)
{
    return leaf.number + " (" + leaf.id + ')';
}

std::optional<std::string> Suggestions::for_text(const std::string& text)
{
    const auto known = known_.find(text);
    if (known != known_.end()) {
        return known->second;
    }
    if (known_.size() >= limit_) {
        return std::nullopt;
    }
    return known_.emplace(text, search_(text, names_)).first->second;
}

RoundContents::RoundContents(const CriteriaSet& set, const std::vector<KnownUnit>& units,
                             const ReadingOptions& options)
    : set_{set}, options_{options}, near_units_{codes_of(units), nearest_code},
      unit_names_{codes_of(units), names_of(units)}, near_leaves_{leaf_ids(set)},
      near_measures_{declared_ids(set)}
{
    for (const KnownUnit& unit : units) {
        units_.emplace(unit.code, AssessedUnit{unit.kind, set.find_kind(unit.kind), unit.name});
    }
    for (const auto& [number, id] : numbers_of(set)) {
        const std::string_view shorter = without_last_zeros(number);
        if (shorter != number) {
            unclear_numbers_.emplace(shorter, number + " (" + id + ')');
        }
    }
    for (std::size_t i = 0; i < set.leaves.size(); ++i) {
        leaves_.emplace(set.leaves[i].number, i);
    }
    for (std::size_t i = 0; i < set.leaves.size(); ++i) {
        leaves_.insert_or_assign(set.leaves[i].id, i);
    }
    for (std::size_t i = 0; i < set.measures.size(); ++i) {
        measures_.emplace(set.measures[i].id, i);
        measure_names_.add(set.measures[i].id, i, true);
    }
    for (std::size_t i = 0; i < set.measures.size(); ++i) {
        if (set.measures[i].declared() != nullptr) {
            for (const auto& [language, title] : set.measures[i].title.by_language) {
                measure_names_.add(title, i, false);
            }
        }
    }
}

const AssessedUnit* RoundContents::unit_of_any_kind(const ImportRow& row, std::size_t column,
                                                    Diagnostics& found)
{
    const std::string code = read_key(row, column, found);
    const auto known = units_.find(code);
    if (code.empty()) {
        found.add(messages::import_cell_empty, row.place(column), {row.header(column)});
    } else if (known == units_.end() &&
               !is_damaged(code, KeyKind::listed, row.place(column), found)) {
        if (const auto near = near_units_.for_text(code)) {
            found.add(messages::import_unit_misspelt, row.place(column),
                      {code, *near, units_.at(*near).name});
        } else if (UnitNames::is_name(code)) {
            Diagnostic named = unit_names_.about(code);
            named.place = row.place(column);
            found.add(std::move(named));
        } else {
            found.add(messages::import_unit_unknown, row.place(column), {code});
        }
    }
    return known == units_.end() ? nullptr : &known->second;
}

const AssessedUnit* RoundContents::unit(const ImportRow& row, std::size_t column,
                                        Diagnostics& found)
{
    const AssessedUnit* const known = unit_of_any_kind(row, column, found);
    if (known != nullptr && !known->kind_index) {
        found.add(messages::import_unit_not_assessed, row.place(column),
                  {row.key(column), known->kind, unit_kinds_in_words(set_)});
        return nullptr;
    }
    return known;
}

/// Says that a spreadsheet writes the number of another criterion like this one.
bool RoundContents::is_unclear_number(const std::string& name, const Place& place,
                                      Diagnostics& found) const
{
    const auto other = unclear_numbers_.find(name);
    const auto known = leaves_.find(name);
    const bool is_number = known == leaves_.end() || set_.leaves[known->second].id != name;
    if (other == unclear_numbers_.end() || !is_number) {
        return false;
    }
    const std::string ids = known == leaves_.end() ? "" : named(set_.leaves[known->second]);
    found.add(messages::import_criterion_number_unclear, place,
              {name, ids.empty() ? other->second : ids + ", " + other->second});
    return true;
}

std::string RoundContents::id_of_leaf(const std::string& name, const Place& place,
                                      Diagnostics& found) const
{
    const auto known = leaves_.find(name);
    return is_unclear_number(name, place, found) || known == leaves_.end()
               ? name
               : set_.leaves[known->second].id;
}

std::string RoundContents::id_of_measure(std::string_view header) const
{
    const auto known = measure_names_.find(header);
    return known ? set_.measures[*known].id : std::string{trimmed(header)};
}

std::optional<std::size_t> RoundContents::known_leaf(const ImportRow& row, std::size_t column,
                                                     Diagnostics& found)
{
    const std::string name = read_key(row, column, found);
    const Place place = row.place(column);
    const auto known = leaves_.find(name);
    if (is_unclear_number(name, place, found)) {
        return std::nullopt;
    }
    if (known != leaves_.end()) {
        return known->second;
    }
    const std::vector<std::string> parts = parts_of(set_, name);
    if (name.empty()) {
        found.add(messages::import_cell_empty, place, {row.header(column)});
    } else if (is_damaged(name, KeyKind::listed, place, found)) {
        return std::nullopt;
    } else if (!parts.empty()) {
        found.add(messages::import_criterion_split, place, {name, listed(parts)});
    } else if (const auto near = near_leaves_.for_text(name)) {
        found.add(messages::import_criterion_misspelt, place, {name, *near});
    } else {
        found.add(messages::import_criterion_unknown, place, {name});
    }
    return std::nullopt;
}

std::optional<std::size_t> RoundContents::leaf(const ImportRow& row, std::size_t column,
                                               const AssessedUnit* unit, const std::string& code,
                                               Diagnostics& found)
{
    const auto leaf = known_leaf(row, column, found);
    if (leaf && unit != nullptr && !set_.leaves[*leaf].applies[*unit->kind_index]) {
        found.add(messages::import_criterion_not_for_kind, row.place(column),
                  {named(set_.leaves[*leaf]), code, unit->kind});
        return std::nullopt;
    }
    return leaf;
}

std::optional<std::size_t> RoundContents::declared_measure(const std::string& id,
                                                           const Place& place, Diagnostics& found)
{
    const auto known = measures_.find(id);
    if (known == measures_.end()) {
        if (const auto near = near_measures_.for_text(id)) {
            found.add(messages::import_measure_misspelt, place, {id, *near});
        } else {
            found.add(messages::import_measure_unknown, place, {id});
        }
        return std::nullopt;
    }
    const Measure& measure = set_.measures[known->second];
    if (const Counted* counted = measure.counted()) {
        found.add(messages::import_measure_counted, place, {id, set_.registers[counted->from].id});
        return std::nullopt;
    }
    if (const Formula* formula = measure.formula()) {
        found.add(messages::import_measure_formula, place, {id, formula->expression.source});
        return std::nullopt;
    }
    return known->second;
}

} // namespace assess
