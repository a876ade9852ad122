#include "round_tables.hpp"

#include <assess/store/registers.hpp>

#include <algorithm>

namespace assess {

namespace {

RegisterInput described(const KeptRegister& kept, std::size_t book)
{
    RegisterInput input{book, {}, kept.repeated_keys, kept.changed_keys, false};
    for (const KeptRecordFile& file : kept.files) {
        input.files.push_back({file.file.name, file.file.sha256, file.scanned.rows,
                               file.scanned.rejected, file.scanned.outside_period,
                               file.scanned.superseded});
    }
    return input;
}

/// The measures counted from the register, by their numbers in the tables.
std::unordered_map<std::int64_t, std::size_t> counted_measures(const RoundReading& reading,
                                                               std::size_t book)
{
    SQLite::Statement names{reading.database, "SELECT key, id FROM measure"};
    std::unordered_map<std::int64_t, std::size_t> measures;
    while (names.executeStep()) {
        const auto index = reading.set.find_measure(text_of(names, 1));
        const Counted* counted = index ? reading.set.measures[*index].counted() : nullptr;
        if (counted != nullptr && counted->from == book) {
            measures.emplace(names.getColumn(0).getInt64(), *index);
        }
    }
    return measures;
}

SQLite::Statement rows_of(const RoundReading& reading, const std::string& query,
                          const std::string& id)
{
    SQLite::Statement statement{reading.database, query + " WHERE register = (SELECT key FROM "
                                                          "register WHERE round = ? AND id = ?)"};
    statement.bind(1, reading.round.key);
    statement.bind(2, id);
    return statement;
}

void read_records(const RoundReading& reading, std::size_t book, RoundInput& input)
{
    SQLite::Statement query =
        rows_of(reading, "SELECT unit, records FROM register_unit", reading.set.registers[book].id);
    while (query.executeStep()) {
        if (Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64())) {
            unit->records.resize(reading.set.registers.size());
            unit->records[book] = static_cast<std::uint64_t>(query.getColumn(1).getInt64());
        }
    }
}

void read_values(const RoundReading& reading, std::size_t book, RoundInput& input)
{
    const auto measures = counted_measures(reading, book);
    SQLite::Statement query = rows_of(reading, "SELECT unit, measure, value FROM register_value",
                                      reading.set.registers[book].id);
    while (query.executeStep()) {
        Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64());
        const auto measure = measures.find(query.getColumn(1).getInt64());
        if (unit != nullptr && measure != measures.end()) {
            unit->counts.push_back(
                {measure->second, query.getColumn(2).isNull()
                                      ? Outcome::nothing_arose()
                                      : Outcome::of(*Rational::parse(text_of(query, 2)))});
        }
    }
}

} // namespace

void read_registers(const Store& store, const RoundReading& reading, RoundInput& input)
{
    if (const auto& calendar = reading.round.calendar) {
        input.calendar = {calendar->id, calendar->sha256};
    }
    const std::vector<KeptRegister> kept = kept_registers(store, reading.round);
    const auto units = kept.empty() ? std::vector<std::string>{} : unit_codes(store, reading.round);
    for (std::size_t book = 0; book < reading.set.registers.size(); ++book) {
        const auto found =
            std::ranges::find(kept, reading.set.registers[book].id, &KeptRegister::id);
        if (found == kept.end()) {
            continue;
        }
        input.registers.push_back(described(*found, book));
        input.registers.back().stale =
            found->definition !=
            register_definition({reading.set, book, reading.round, units, found->files});
        read_records(reading, book, input);
        read_values(reading, book, input);
    }
    for (Submission& unit : input.units) {
        std::ranges::sort(unit.counts, {}, &CountedValue::measure);
    }
}

} // namespace assess
