#pragma once

/// \file
/// Reads the tables of one round into submissions, one function a table.

#include "connection.hpp"

#include <assess/store/rounds.hpp>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace assess {

/// The numbers of the tables, as indices of the set and of the input. Looked up only, never walked.
struct TableIndices {
    std::unordered_map<std::int64_t, std::size_t> units; ///< the assessed ones
    std::unordered_map<std::int64_t, std::size_t> measures;
    std::unordered_map<std::int64_t, std::size_t> leaves;
    std::unordered_map<std::int64_t, std::uint32_t> sources;
};

struct RoundReading {
    SQLite::Database& database;
    const Round& round;
    const CriteriaSet& set;
    TableIndices indices;

    /// The submission and the leaf a row of an answer, evidence or review table belongs to; nothing
    /// if the set does not score it for the unit.
    std::optional<std::size_t> leaf_of(const Submission& unit, std::int64_t criterion) const;
    Submission* unit_of(RoundInput& input, std::int64_t unit) const;
    /// From three columns of the query: import, line, column.
    Origin origin(SQLite::Statement& query, int first_column) const;
};

void read_facts(const RoundReading& reading, RoundInput& input);
void read_answers(const RoundReading& reading, RoundInput& input);
void read_evidence(const RoundReading& reading, RoundInput& input);
/// REQUIRES that the evidence was read: a review may reject a piece.
void read_reviews(const RoundReading& reading, RoundInput& input);
void read_registers(const Store& store, const RoundReading& reading, RoundInput& input);
void read_other_results(const RoundReading& reading, RoundInput& input);

/// Whether something dated like this counts as of the input's day; undated things always do.
bool counts_as_of(const RoundInput& input, const std::string& date);

} // namespace assess
