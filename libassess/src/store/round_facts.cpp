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

/// Nothing for a row that is damaged.
std::optional<Answer> read_answer(const RoundReading& reading, RowReader& row, std::size_t index)
{
    const Leaf& leaf = reading.set.leaves[index];
    Answer answer;
    answer.leaf = index;
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
        return std::nullopt;
    }
    answer.origin = reading.origin(row, 7);
    return answer;
}

} // namespace

void read_facts(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, {"fact", 2}, "value"};
    while (rows.next()) {
        RowReader& row = rows.row();
        const Rational value = row.exact(2);
        if (!row.intact()) {
            continue;
        }
        std::vector<Fact>& facts = rows.unit().facts;
        if (facts.empty()) {
            facts.reserve(reading.indices.measures.size());
        }
        facts.push_back({rows.index(), value, reading.origin(row, 3)});
    }
}

void read_answers(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{
        reading, input, {"answer", 2}, "choice, items, points, not_applicable, explanation"};
    while (rows.next()) {
        auto answer = rows.applies() ? read_answer(reading, rows.row(), rows.index())
                                     : std::optional<Answer>{};
        if (answer) {
            rows.unit().answers.push_back(*std::move(answer));
        }
    }
}

} // namespace assess
