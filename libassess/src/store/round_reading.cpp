#include "messages.hpp"
#include "round_tables.hpp"

#include <algorithm>

namespace assess {

namespace {

/// "1, 2, 3".
std::string first_columns(int count)
{
    std::string list = "1";
    for (int column = 2; column <= count; ++column) {
        list += ", " + std::to_string(column);
    }
    return list;
}

/// In the order of the key.
std::string query_of(RowsOf rows, std::string_view columns)
{
    const bool of_measures = rows.table == "fact";
    return "SELECT unit, " + std::string{of_measures ? "measure" : "criterion"} + ", " +
           std::string{columns} + ", import, line, column FROM " + std::string{rows.table} +
           " WHERE round = ? AND unit BETWEEN ? AND ? ORDER BY " + first_columns(rows.key_columns);
}

} // namespace

Submission* RoundReading::unit_of(RoundInput& input, RowReader& row, int column) const
{
    const auto found = indices.units.find(row.key(column));
    if (found == indices.units.end()) {
        row.damaged(column, damage_words::no_unit);
        return nullptr;
    }
    return found->second == not_used ? nullptr : &input.units[found->second];
}

Origin RoundReading::origin(RowReader& row, int first_column) const
{
    const std::vector<std::int64_t>& sources = indices.sources;
    const std::int64_t import = row.key(first_column);
    const auto source = std::ranges::lower_bound(sources, import);
    if (source == sources.end() || *source != import) {
        row.damaged(first_column, damage_words::no_import);
        return {};
    }
    const std::uint32_t line = row.line(first_column + 1);
    const std::uint32_t column = row.line(first_column + 2);
    return origins == Origins::read
               ? Origin{static_cast<std::uint32_t>(source - sources.begin()), line, column}
               : Origin{};
}

UnitRows::UnitRows(const RoundReading& reading, RoundInput& input, RowsOf rows,
                   std::string_view columns)
    : reading_{reading}, input_{input}, of_measures_{rows.table == "fact"},
      indices_{of_measures_ ? reading.indices.measures : reading.indices.leaves},
      rows_{reading.database,
            reading.damage,
            rows,
            query_of(rows, columns),
            {reading.round.key, reading.units.first, reading.units.last}},
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
    const std::int64_t key = rows_.key(0);
    if (unit_key_ != key || unit_ == nullptr) {
        unit_ = reading_.unit_of(input_, rows_, 0);
        unit_key_ = key;
        next_index_ = indices_.begin();
    }
    return unit_ != nullptr;
}

/// Within a unit the keys rise, and so do those of the indices: both are walked together.
bool UnitRows::find_index()
{
    const std::int64_t key = rows_.key(1);
    while (next_index_ != indices_.end() && next_index_->key < key) {
        ++next_index_;
    }
    if (next_index_ == indices_.end() || next_index_->key != key) {
        rows_.damaged(1, of_measures_ ? damage_words::no_measure : damage_words::no_criterion);
        return false;
    }
    return next_index_->index != not_used;
}

void read_handed_in(const RoundReading& reading, RoundInput& input)
{
    read_facts(reading, input);
    read_answers(reading, input);
    read_evidence(reading, input);
    read_reviews(reading, input);
}

bool counts_as_of(const RoundInput& input, const std::optional<Date>& date)
{
    return !input.as_of || !date || *date <= *input.as_of;
}

} // namespace assess
