#pragma once

/// \file
/// Reads the tables of one round into submissions, one function a table.

#include "row_reader.hpp"

#include <assess/store/rounds.hpp>

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assess {

/// The index of what the store knows and the round, as its set is now, does not look at.
inline constexpr std::size_t not_used = static_cast<std::size_t>(-1);

struct KeyedIndex {
    std::int64_t key = 0;
    std::size_t index = not_used;
};

/// The numbers of the tables, as indices of the set and of the input.
struct TableIndices {
    std::unordered_map<std::int64_t, std::size_t> units; ///< all of the round; never walked
    std::vector<KeyedIndex> measures;                    ///< by key; declared ones have an index
    std::vector<KeyedIndex> leaves;                      ///< by key
    std::vector<std::int64_t> sources;                   ///< keys of the input's sources; ascending
};

/// Keys of units, first and last.
struct KeyRange {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// What is read from, and for which units.
struct RoundReading {
    SQLite::Database& database;
    const Round& round;
    const CriteriaSet& set;
    const TableIndices& indices;
    Damage& damage;
    KeyRange units;
    Origins origins = Origins::read;

    /// Of the unit in this column; nothing if it is not assessed.
    Submission* unit_of(RoundInput& input, RowReader& row, int column) const;
    /// From the columns import, line and column. A row whose import is not there stays.
    Origin origin(RowReader& row, int first_column) const;
};

/// The rows of a table that belong to an assessed unit and to a measure or leaf of the set.
class UnitRows {
public:
    /// REQUIRES that the key of the rows begins with unit, and measure or criterion.
    UnitRows(const RoundReading& reading, RoundInput& input, RowsOf rows, std::string_view columns);

    bool next();

    RowReader& row() { return rows_; }
    Submission& unit() const { return *unit_; }
    /// The measure or leaf of the row.
    std::size_t index() const { return next_index_->index; }
    /// Does the set score the leaf of the row for its unit?
    bool applies() const { return reading_.set.leaves[index()].applies[unit_->kind]; }

private:
    bool find_unit();
    bool find_index();

    const RoundReading& reading_;
    RoundInput& input_;
    bool of_measures_;
    std::span<const KeyedIndex> indices_;
    RowReader rows_;
    std::optional<std::int64_t> unit_key_;
    Submission* unit_ = nullptr;
    std::span<const KeyedIndex>::iterator next_index_; ///< not below the key of the row
};

/// A new last element, read into where it stays. An empty list gets room for as many as the list
/// before it had: units hand in about as much as their neighbours.
template <typename Row> Row& next_of(std::vector<Row>& rows, std::size_t& usual)
{
    if (rows.empty()) {
        rows.reserve(usual);
    }
    Row& next = rows.emplace_back();
    usual = rows.size();
    return next;
}

/// Into the submissions of `reading.units` and no others; in the order of the tables.
void read_facts(const RoundReading& reading, RoundInput& input);
void read_answers(const RoundReading& reading, RoundInput& input);
void read_evidence(const RoundReading& reading, RoundInput& input);
/// REQUIRES that the evidence was read: a review may reject a piece.
void read_reviews(const RoundReading& reading, RoundInput& input);
/// All of these.
void read_handed_in(const RoundReading& reading, RoundInput& input);

void read_registers(const Store& store, const RoundReading& reading, RoundInput& input);
void read_other_results(const RoundReading& reading, RoundInput& input);

/// Whether something dated like this counts as of the input's day; undated things always do.
bool counts_as_of(const RoundInput& input, const std::optional<Date>& date);

} // namespace assess
