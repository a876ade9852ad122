#pragma once

/// \file
/// Reads the tables of one round into submissions, one function a table.

#include "row_scan.hpp"

#include <assess/store/rounds.hpp>

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assess {

struct KeyedIndex {
    std::int64_t key = 0;
    std::size_t index = 0;
};

/// The numbers of the tables, as indices of the set and of the input.
struct TableIndices {
    std::unordered_map<std::int64_t, std::size_t> units; ///< the assessed ones; never walked
    std::vector<KeyedIndex> measures;                    ///< declared ones of the set, by key
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
    KeyRange units;
    Origins origins = Origins::read;

    /// Nothing if it is not assessed.
    Submission* unit_of(RoundInput& input, std::int64_t unit) const;
    /// "SELECT " and these columns, then those of the origin if they are asked for, last.
    std::string select(std::string_view columns) const;
    /// From those last columns of the query.
    Origin origin(const RowScan& rows, int first_column) const;
};

/// The rows of a table that belong to an assessed unit and to a measure or leaf of the set.
/// REQUIRES a query ordered by its first two columns: unit, and measure or criterion; its
/// parameters are the round and the first and the last unit.
class UnitRows {
public:
    UnitRows(const RoundReading& reading, RoundInput& input, std::span<const KeyedIndex> indices,
             std::string_view query);

    bool next();

    const RowScan& row() const { return rows_; }
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
    std::span<const KeyedIndex> indices_;
    RowScan rows_;
    std::optional<std::int64_t> unit_key_;
    Submission* unit_ = nullptr;
    std::span<const KeyedIndex>::iterator next_index_; ///< not below the key of the row
};

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
bool counts_as_of(const RoundInput& input, std::string_view date);

} // namespace assess
