#include "options_of.hpp"
#include "round_tables.hpp"

namespace assess {

namespace {

void read_sources(RoundReading& reading, RoundInput& input)
{
    SQLite::Statement query{reading.database,
                            "SELECT key, file, sha256 FROM import WHERE round = ? ORDER BY key"};
    query.bind(1, reading.round.key);
    while (query.executeStep()) {
        const auto index = static_cast<std::uint32_t>(input.sources.size());
        reading.indices.sources.emplace(query.getColumn(0).getInt64(), index);
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

void read_units(RoundReading& reading, RoundInput& input)
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
            reading.indices.units.emplace(query.getColumn(0).getInt64(), input.units.size());
            input.units.push_back(std::move(submission));
        }
    }
}

void read_names(RoundReading& reading)
{
    SQLite::Statement measures{reading.database, "SELECT key, id FROM measure"};
    while (measures.executeStep()) {
        const auto index = reading.set.find_measure(text_of(measures, 1));
        if (index && reading.set.measures[*index].declared() != nullptr) {
            reading.indices.measures.emplace(measures.getColumn(0).getInt64(), *index);
        }
    }
    SQLite::Statement criteria{reading.database, "SELECT key, id FROM criterion"};
    while (criteria.executeStep()) {
        if (const auto index = leaf_by_id(reading.set, text_of(criteria, 1))) {
            reading.indices.leaves.emplace(criteria.getColumn(0).getInt64(), *index);
        }
    }
}

} // namespace

RoundInput load_input(const Store& store, const Round& round, const CriteriaSet& set,
                      std::optional<Date> as_of)
{
    const Snapshot snapshot{store};
    return with_database(store.connection(), [&] {
        RoundInput input{round.id, round.period, as_of, {}, {}};
        RoundReading reading{store.connection().database, round, set, {}};
        read_sources(reading, input);
        read_units(reading, input);
        read_names(reading);
        read_facts(reading, input);
        read_answers(reading, input);
        read_evidence(reading, input);
        read_reviews(reading, input);
        read_registers(store, reading, input);
        read_other_results(reading, input);
        return input;
    });
}

} // namespace assess
