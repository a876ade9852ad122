#include "options_of.hpp"
#include "round_tables.hpp"

#include <algorithm>

namespace assess {

namespace {

std::vector<std::size_t> items_of(const Leaf& leaf, const std::string& ids)
{
    std::vector<std::size_t> items;
    for (const std::string& id : split_ids(ids)) {
        if (const auto item = option_by_id(options_of(leaf.rule), id)) {
            items.push_back(*item);
        }
    }
    std::sort(items.begin(), items.end());
    return items;
}

Answer read_answer(const RoundReading& reading, const RowScan& row, std::size_t index)
{
    const Leaf& leaf = reading.set.leaves[index];
    Answer answer;
    answer.leaf = index;
    answer.choice = option_by_id(options_of(leaf.rule), row.string(2));
    if (!row.is_null(3)) {
        answer.items = items_of(leaf, row.string(3));
    }
    if (!row.is_null(4)) {
        answer.points = *Rational::parse(row.text(4));
    }
    answer.not_applicable = row.number(5) == 1;
    answer.explanation = row.text(6);
    answer.origin = reading.origin(row, 7);
    return answer;
}

} // namespace

void read_facts(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, reading.indices.measures,
                  reading.select("unit, measure, value") +
                      " FROM fact WHERE round = ? AND unit BETWEEN ? AND ? ORDER BY unit, measure"};
    while (rows.next()) {
        const RowScan& row = rows.row();
        std::vector<Fact>& facts = rows.unit().facts;
        if (facts.empty()) {
            facts.reserve(reading.indices.measures.size());
        }
        facts.push_back({rows.index(), *Rational::parse(row.text(2)), reading.origin(row, 3)});
    }
}

void read_answers(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, reading.indices.leaves,
                  reading.select("unit, criterion, choice, items, points, not_applicable, "
                                 "explanation") +
                      " FROM answer WHERE round = ? AND unit BETWEEN ? AND ? "
                      "ORDER BY unit, criterion"};
    while (rows.next()) {
        if (rows.applies()) {
            rows.unit().answers.push_back(read_answer(reading, rows.row(), rows.index()));
        }
    }
}

} // namespace assess
