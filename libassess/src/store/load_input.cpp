#include "options_of.hpp"
#include "round_tables.hpp"

#include <algorithm>
#include <future>

namespace assess {

namespace {

void read_sources(const RoundReading& reading, TableIndices& indices, RoundInput& input)
{
    SQLite::Statement query{reading.database,
                            "SELECT key, file, sha256 FROM import WHERE round = ? ORDER BY key"};
    query.bind(1, reading.round.key);
    while (query.executeStep()) {
        indices.sources.push_back(query.getColumn(0).getInt64());
        input.sources.push_back({text_of(query, 1), text_of(query, 2)});
    }
}

std::optional<Date> day_or_nothing(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{*parse_date(text)};
}

bool valid_within(const Unit& unit, const Period& period)
{
    return (!unit.valid_from || *unit.valid_from <= period.last) &&
           (!unit.valid_until || *unit.valid_until >= period.first);
}

void read_units(const RoundReading& reading, TableIndices& indices, RoundInput& input)
{
    SQLite::Statement query{reading.database,
                            "SELECT key, code, name, kind, parent, valid_from, valid_until "
                            "FROM unit WHERE round = ? ORDER BY code"};
    query.bind(1, reading.round.key);
    while (query.executeStep()) {
        Submission submission;
        submission.unit = {text_of(query, 1),
                           text_of(query, 2),
                           text_of(query, 3),
                           text_of(query, 4),
                           day_or_nothing(text_of(query, 5)),
                           day_or_nothing(text_of(query, 6))};
        const auto kind = reading.set.find_kind(submission.unit.kind);
        if (kind && valid_within(submission.unit, reading.round.period)) {
            submission.kind = *kind;
            indices.units.emplace(query.getColumn(0).getInt64(), input.units.size());
            input.units.push_back(std::move(submission));
        }
    }
}

void read_names(const RoundReading& reading, TableIndices& indices)
{
    SQLite::Statement measures{reading.database, "SELECT key, id FROM measure ORDER BY key"};
    while (measures.executeStep()) {
        const auto index = reading.set.find_measure(text_of(measures, 1));
        if (index && reading.set.measures[*index].declared() != nullptr) {
            indices.measures.push_back({measures.getColumn(0).getInt64(), *index});
        }
    }
    SQLite::Statement criteria{reading.database, "SELECT key, id FROM criterion ORDER BY key"};
    while (criteria.executeStep()) {
        if (const auto index = leaf_by_id(reading.set, text_of(criteria, 1))) {
            indices.leaves.push_back({criteria.getColumn(0).getInt64(), *index});
        }
    }
}

constexpr std::size_t few_units = 256; ///< not worth a second connection

/// The key that half of the units do not exceed.
std::int64_t middle_key(const TableIndices& indices)
{
    std::vector<std::int64_t> keys;
    for (const auto& [key, index] : indices.units) {
        keys.push_back(key);
    }
    const auto middle = keys.begin() + static_cast<std::ptrdiff_t>(keys.size() / 2);
    std::ranges::nth_element(keys, middle);
    return *middle;
}

/// The upper half of the units is read at the same time by a connection of its own: the locks of
/// the first keep the store as it is.
void read_by_two(const Store::Connection& connection, const RoundReading& reading,
                 RoundInput& input)
{
    const std::int64_t middle = middle_key(reading.indices);
    auto upper = std::async(std::launch::async, [&] {
        SQLite::Database database{connection.file.string(),
                                  SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX};
        RoundReading half{database,
                          reading.round,
                          reading.set,
                          reading.indices,
                          {middle + 1, reading.units.last},
                          reading.origins};
        read_handed_in(half, input);
    });
    RoundReading half = reading;
    half.units.last = middle;
    read_handed_in(half, input);
    upper.get();
}

/// Mostly the keys of the tables have the order of the set.
template <typename Row> void sort_by(std::vector<Row>& rows, std::size_t Row::*position)
{
    if (!std::ranges::is_sorted(rows, {}, position)) {
        std::ranges::stable_sort(rows, {}, position);
    }
}

void sort_rows(Submission& unit)
{
    sort_by(unit.facts, &Fact::measure);
    sort_by(unit.answers, &Answer::leaf);
    sort_by(unit.evidence, &Evidence::leaf);
    sort_by(unit.reviews, &Review::leaf);
}

} // namespace

RoundInput load_input(const Store& store, const Round& round, const CriteriaSet& set,
                      std::optional<Date> as_of, Origins origins)
{
    const Snapshot snapshot{store};
    return with_database(store.connection(), [&] {
        RoundInput input{round.id, round.period, as_of, {}, {}};
        TableIndices indices;
        const RoundReading reading{store.connection().database, round, set, indices, {}, origins};
        read_sources(reading, indices, input);
        read_units(reading, indices, input);
        read_names(reading, indices);
        if (input.units.size() >= few_units && has_changed_nothing(store.connection())) {
            read_by_two(store.connection(), reading, input);
        } else {
            read_handed_in(reading, input);
        }
        std::ranges::for_each(input.units, sort_rows);
        read_registers(store, reading, input);
        read_other_results(reading, input);
        return input;
    });
}

} // namespace assess
