#include "round_tables.hpp"

#include <algorithm>

namespace assess {

Submission* RoundReading::unit_of(RoundInput& input, std::int64_t unit) const
{
    const auto found = indices.units.find(unit);
    return found == indices.units.end() ? nullptr : &input.units[found->second];
}

std::string RoundReading::select(std::string_view columns) const
{
    return "SELECT " + std::string{columns} +
           (origins == Origins::read ? ", import, line, column" : "");
}

Origin RoundReading::origin(const RowScan& rows, int first_column) const
{
    if (origins == Origins::leave_out) {
        return {};
    }
    const std::vector<std::int64_t>& sources = indices.sources;
    const auto source = std::ranges::lower_bound(sources, rows.number(first_column));
    return {static_cast<std::uint32_t>(source - sources.begin()),
            static_cast<std::uint32_t>(rows.number(first_column + 1)),
            static_cast<std::uint32_t>(rows.number(first_column + 2))};
}

UnitRows::UnitRows(const RoundReading& reading, RoundInput& input,
                   std::span<const KeyedIndex> indices, std::string_view query)
    : reading_{reading}, input_{input}, indices_{indices},
      rows_{reading.database, query, {reading.round.key, reading.units.first, reading.units.last}},
      next_index_{indices_.begin()}
{}

bool UnitRows::next()
{
    while (rows_.next()) {
        if (find_unit() && find_index()) {
            return true;
        }
    }
    return false;
}

/// Rows come unit by unit, so that a unit is looked up once.
bool UnitRows::find_unit()
{
    const std::int64_t key = rows_.number(0);
    if (unit_key_ != key) {
        unit_ = reading_.unit_of(input_, key);
        unit_key_ = key;
        next_index_ = indices_.begin();
    }
    return unit_ != nullptr;
}

/// Within a unit the keys rise, and so do those of the indices: both are walked together.
bool UnitRows::find_index()
{
    const std::int64_t key = rows_.number(1);
    while (next_index_ != indices_.end() && next_index_->key < key) {
        ++next_index_;
    }
    return next_index_ != indices_.end() && next_index_->key == key;
}

void read_handed_in(const RoundReading& reading, RoundInput& input)
{
    read_facts(reading, input);
    read_answers(reading, input);
    read_evidence(reading, input);
    read_reviews(reading, input);
}

bool counts_as_of(const RoundInput& input, std::string_view date)
{
    return !input.as_of || date.empty() || date <= to_string(*input.as_of);
}

} // namespace assess
