#include "options_of.hpp"
#include "round_tables.hpp"

#include <algorithm>
#include <array>
#include <future>

namespace assess {

namespace {

/// The table takes any word: a kind of import that comes later needs no other table.
constexpr std::array<std::string_view, 6> import_kinds{"units",    "facts",   "answers",
                                                       "evidence", "reviews", "records"};

void read_sources(const RoundReading& reading, TableIndices& indices, RoundInput& input)
{
    RowReader rows{reading.database,
                   reading.damage,
                   {"import"},
                   "SELECT key, file, sha256, kind FROM import WHERE round = ? ORDER BY key",
                   {reading.round.key}};
    while (rows.next()) {
        indices.sources.push_back(rows.key(0));
        input.sources.push_back({rows.path(1), rows.digest(2)});
        rows.one_of(3, import_kinds);
    }
}

bool valid_within(const Unit& unit, const Period& period)
{
    return (!unit.valid_from || *unit.valid_from <= period.last) &&
           (!unit.valid_until || *unit.valid_until >= period.first);
}

void read_units(const RoundReading& reading, TableIndices& indices, RoundInput& input)
{
    RowReader rows{reading.database,
                   reading.damage,
                   {"unit"},
                   "SELECT key, code, name, kind, parent, valid_from, valid_until, import, line, "
                   "column FROM unit WHERE round = ? ORDER BY code",
                   {reading.round.key}};
    while (rows.next()) {
        Submission submission;
        submission.unit = {rows.string(1), rows.string(2),      rows.string(3),
                           rows.string(4), rows.day_or_none(5), rows.day_or_none(6)};
        static_cast<void>(reading.origin(rows, 7));
        const auto kind = reading.set.find_kind(submission.unit.kind);
        const bool assessed = !submission.unit.code.empty() && kind &&
                              valid_within(submission.unit, reading.round.period);
        indices.units.emplace(rows.key(0), assessed ? input.units.size() : not_used);
        if (assessed) {
            submission.kind = *kind;
            input.units.push_back(std::move(submission));
        }
    }
}

std::optional<std::size_t> declared_measure(const CriteriaSet& set, std::string_view id)
{
    const auto index = set.find_measure(id);
    return index && set.measures[*index].declared() != nullptr ? index : std::nullopt;
}

void read_names(const RoundReading& reading, TableIndices& indices)
{
    RowReader measures{
        reading.database, reading.damage, {"measure"}, "SELECT key, id FROM measure ORDER BY key"};
    while (measures.next()) {
        const auto index = declared_measure(reading.set, measures.text(1));
        indices.measures.push_back({measures.key(0), index.value_or(not_used)});
    }
    RowReader criteria{reading.database,
                       reading.damage,
                       {"criterion"},
                       "SELECT key, id FROM criterion ORDER BY key"};
    while (criteria.next()) {
        const auto index = leaf_by_id(reading.set, criteria.string(1));
        indices.leaves.push_back({criteria.key(0), index.value_or(not_used)});
    }
}

constexpr std::size_t few_units = 256; ///< not worth a second connection

/// The key that half of the units do not exceed.
std::int64_t middle_key(const TableIndices& indices)
{
    std::vector<std::int64_t> keys;
    for (const auto& [key, index] : indices.units) {
        if (index != not_used) {
            keys.push_back(key);
        }
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
    Damage of_upper;
    auto upper = std::async(std::launch::async, [&] {
        SQLite::Database database{connection.file.string(),
                                  SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX};
        RoundReading half{database,        reading.round, reading.set,
                          reading.indices, of_upper,      {middle + 1, reading.units.last},
                          reading.origins};
        read_handed_in(half, input);
    });
    RoundReading half = reading;
    half.units.last = middle;
    read_handed_in(half, input);
    upper.get();
    reading.damage.add(std::move(of_upper));
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
        Damage damage;
        const RoundReading reading{
            store.connection().database, round, set, indices, damage, {}, origins};
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
        damage.tell(store.connection());
        return input;
    });
}

} // namespace assess
