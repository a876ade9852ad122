#include "round_tables.hpp"

namespace assess {

std::optional<std::size_t> RoundReading::leaf_of(const Submission& unit,
                                                 std::int64_t criterion) const
{
    const auto found = indices.leaves.find(criterion);
    if (found == indices.leaves.end() || !set.leaves[found->second].applies[unit.kind]) {
        return std::nullopt;
    }
    return found->second;
}

Submission* RoundReading::unit_of(RoundInput& input, std::int64_t unit) const
{
    const auto found = indices.units.find(unit);
    return found == indices.units.end() ? nullptr : &input.units[found->second];
}

Origin RoundReading::origin(SQLite::Statement& query, int first_column) const
{
    const auto number = [&](int index) {
        return static_cast<std::uint32_t>(query.getColumn(index).getInt64());
    };
    return {indices.sources.at(query.getColumn(first_column).getInt64()), number(first_column + 1),
            number(first_column + 2)};
}

bool counts_as_of(const RoundInput& input, const std::string& date)
{
    return !input.as_of || date.empty() || date <= to_string(*input.as_of);
}

} // namespace assess
