#include "messages.hpp"
#include "register_digest.hpp"
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

/// The measures counted from the register, by their numbers in the tables; the others of the store
/// are known and not used.
std::unordered_map<std::int64_t, std::size_t> counted_measures(const RoundReading& reading,
                                                               std::size_t book)
{
    RowReader names{reading.database, reading.damage, {"measure"}, "SELECT key, id FROM measure"};
    std::unordered_map<std::int64_t, std::size_t> measures;
    while (names.next()) {
        const auto index = reading.set.find_measure(names.text(1));
        const Counted* counted = index ? reading.set.measures[*index].counted() : nullptr;
        const bool used = counted != nullptr && counted->from == book;
        measures.emplace(names.key(0), used ? *index : not_used);
    }
    return measures;
}

/// What the store has of a register for one unit of the round, assessed or not.
struct UnitCounts {
    std::string code;
    std::uint64_t records = 0;
    std::vector<std::pair<std::size_t, std::string>> values{}; ///< by measure of the set
};

/// By number of the unit.
using CountsOfUnits = std::unordered_map<std::int64_t, UnitCounts>;

RowReader rows_of(const RoundReading& reading, RowsOf of, std::string_view query,
                  const std::string& id)
{
    return {reading.database,
            reading.damage,
            of,
            std::string{query} +
                " WHERE register = (SELECT key FROM register WHERE round = ? AND id = ?)",
            {reading.round.key, id}};
}

void read_records(const RoundReading& reading, std::size_t book, RoundInput& input,
                  CountsOfUnits& counts)
{
    RowReader rows = rows_of(reading, {"register_unit", 2},
                             "SELECT register, unit, records, code FROM register_unit "
                             "LEFT JOIN unit ON unit.key = unit",
                             reading.set.registers[book].id);
    while (rows.next()) {
        Submission* unit = reading.unit_of(input, rows, 1);
        const std::uint64_t records = rows.count(2);
        if (!rows.intact()) {
            continue;
        }
        counts[rows.key(1)] = {rows.string(3), records};
        if (unit != nullptr) {
            unit->records.resize(reading.set.registers.size());
            unit->records[book] = records;
        }
    }
}

void read_values(const RoundReading& reading, std::size_t book, RoundInput& input,
                 CountsOfUnits& counts)
{
    const auto measures = counted_measures(reading, book);
    RowReader rows = rows_of(reading, {"register_value", 3},
                             "SELECT register, unit, measure, value FROM register_value",
                             reading.set.registers[book].id);
    while (rows.next()) {
        Submission* unit = reading.unit_of(input, rows, 1);
        const auto measure = measures.find(rows.key(2));
        if (measure == measures.end()) {
            rows.damaged(2, damage_words::no_measure);
        }
        const std::optional<Rational> value = rows.exact_or_none(3);
        if (!rows.intact() || measure->second == not_used) {
            continue;
        }
        counts[rows.key(1)].values.emplace_back(measure->second, rows.string(3));
        if (unit != nullptr) {
            unit->counts.push_back(
                {measure->second, value ? Outcome::of(*value) : Outcome::nothing_arose()});
        }
    }
}

/// As it was taken when the register was counted.
std::string digest_of(const KeptRegister& kept, CountsOfUnits& counts, const CriteriaSet& set)
{
    RegisterDigest digest;
    for (const KeptRecordFile& file : kept.files) {
        digest.add_file(file.file.sha256, file.scanned.rows, file.scanned.rejected);
    }
    std::vector<UnitCounts*> by_code;
    for (auto& [key, unit] : counts) {
        by_code.push_back(&unit);
    }
    std::ranges::sort(by_code, {}, [](const UnitCounts* unit) { return unit->code; });
    for (UnitCounts* unit : by_code) {
        std::ranges::sort(unit->values);
        digest.add_unit(unit->code, unit->records);
        for (const auto& [measure, value] : unit->values) {
            digest.add_value(set.measures[measure].id, value);
        }
    }
    return digest.hex();
}

void read_register(const Store& store, const RoundReading& reading, const KeptRegister& kept,
                   std::size_t book, RoundInput& input)
{
    CountsOfUnits counts;
    read_records(reading, book, input, counts);
    read_values(reading, book, input, counts);
    // A stale one was counted for another set or other units, and is counted again.
    if (!input.registers.back().stale && digest_of(kept, counts, reading.set) != kept.digest) {
        tell_damage(store.connection(), messages::register_values_altered,
                    {kept.id, reading.round.id}, "register\n" + kept.id);
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
        read_register(store, reading, *found, book, input);
    }
    for (Submission& unit : input.units) {
        std::ranges::sort(unit.counts, {}, &CountedValue::measure);
    }
}

} // namespace assess
