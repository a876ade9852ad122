#include "messages.hpp"
#include "options_of.hpp"
#include "round_tables.hpp"

#include <algorithm>

namespace assess {

namespace {

std::vector<std::size_t> read_items(RowReader& row, int column, const Leaf& leaf)
{
    std::vector<std::size_t> items;
    for (const std::string& id : split_ids(row.string(column))) {
        if (const auto item = option_by_id(options_of(leaf.rule), id)) {
            items.push_back(*item);
        }
    }
    std::ranges::sort(items);
    if (std::ranges::adjacent_find(items) != items.end()) {
        row.damaged(column, damage_words::twice);
    }
    return items;
}

/// False for a row that is damaged.
bool read_answer(const RoundReading& reading, RowReader& row, Answer& answer)
{
    const Leaf& leaf = reading.set.leaves[answer.leaf];
    // An amended leaf may have another rule than the answer was given for.
    if (std::holds_alternative<ChoiceRule>(leaf.rule)) {
        answer.choice = option_by_id(options_of(leaf.rule), row.string(2));
    }
    if (!row.is_null(3) && std::holds_alternative<ChecklistRule>(leaf.rule)) {
        answer.items = read_items(row, 3, leaf);
    }
    answer.points = row.exact_or_none(4);
    answer.not_applicable = row.truth(5);
    answer.explanation = row.text(6);
    if (!row.intact()) {
        return false;
    }
    answer.origin = reading.origin(row, 7);
    return true;
}

} // namespace

void read_facts(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, {"fact", 2}, "value"};
    std::size_t usual = reading.indices.measures.size();
    while (rows.next()) {
        RowReader& row = rows.row();
        const Rational value = row.exact(2);
        if (!row.intact()) {
            continue;
        }
        next_of(rows.unit().facts, usual) = {rows.index(), value, reading.origin(row, 3)};
    }
}

void read_answers(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{
        reading, input, {"answer", 2}, "choice, items, points, not_applicable, explanation"};
    std::size_t usual = 0;
    while (rows.next()) {
        if (!rows.applies()) {
            continue;
        }
        Answer& answer = next_of(rows.unit().answers, usual);
        answer.leaf = rows.index();
        if (!read_answer(reading, rows.row(), answer)) {
            rows.unit().answers.pop_back();
        }
    }
}

} // namespace assess
