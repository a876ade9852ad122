#include "options_of.hpp"
#include "round_tables.hpp"

#include <algorithm>

namespace assess {

namespace {

SQLite::Statement rows_of(const RoundReading& reading, const std::string& query)
{
    SQLite::Statement statement{reading.database, query};
    statement.bind(1, reading.round.key);
    return statement;
}

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

Answer read_answer(const RoundReading& reading, SQLite::Statement& query, std::size_t index)
{
    const Leaf& leaf = reading.set.leaves[index];
    Answer answer;
    answer.leaf = index;
    answer.choice = option_by_id(options_of(leaf.rule), text_of(query, 2));
    if (!query.getColumn(3).isNull()) {
        answer.items = items_of(leaf, text_of(query, 3));
    }
    if (!query.getColumn(4).isNull()) {
        answer.points = *Rational::parse(text_of(query, 4));
    }
    answer.not_applicable = query.getColumn(5).getInt() == 1;
    answer.explanation = text_of(query, 6);
    answer.origin = reading.origin(query, 7);
    return answer;
}

} // namespace

void read_facts(const RoundReading& reading, RoundInput& input)
{
    SQLite::Statement query = rows_of(
        reading, "SELECT unit, measure, value, import, line, column FROM fact WHERE round = ?");
    while (query.executeStep()) {
        Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64());
        const auto measure = reading.indices.measures.find(query.getColumn(1).getInt64());
        if (unit != nullptr && measure != reading.indices.measures.end()) {
            unit->facts.push_back(
                {measure->second, *Rational::parse(text_of(query, 2)), reading.origin(query, 3)});
        }
    }
    for (Submission& unit : input.units) {
        std::sort(unit.facts.begin(), unit.facts.end(),
                  [](const Fact& a, const Fact& b) { return a.measure < b.measure; });
    }
}

void read_answers(const RoundReading& reading, RoundInput& input)
{
    SQLite::Statement query =
        rows_of(reading, "SELECT unit, criterion, choice, items, points, not_applicable, "
                         "explanation, import, line, column FROM answer WHERE round = ?");
    while (query.executeStep()) {
        Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64());
        if (unit == nullptr) {
            continue;
        }
        if (const auto leaf = reading.leaf_of(*unit, query.getColumn(1).getInt64())) {
            unit->answers.push_back(read_answer(reading, query, *leaf));
        }
    }
    for (Submission& unit : input.units) {
        std::sort(unit.answers.begin(), unit.answers.end(),
                  [](const Answer& a, const Answer& b) { return a.leaf < b.leaf; });
    }
}

} // namespace assess
