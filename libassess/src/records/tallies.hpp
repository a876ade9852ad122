#pragma once

/// \file
/// What the measures of a register amount to, by unit, while its rows go by.
///
/// Units      whole numbers only: counts, and sums of millionths in 128 bits, which 2^64 rows
/// cannot
///            overflow. So the order in which rows come changes nothing.
/// Threads    each fills its own; add_all() brings them together.

#include "column_reader.hpp"
#include "conditions.hpp"
#include "distinct_values.hpp"

#include <assess/criteria/criteria_set.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace assess {

/// A measure as it is counted: what is done with which column under which condition.
struct TallyPlan {
    std::size_t measure = 0; ///< index into the set
    Counted::Aggregate aggregate = Counted::Aggregate::count;
    std::size_t column = 0;
    std::uint32_t condition = 0; ///< number in Conditions
};

/// The measures counted from the register `book`; their conditions are added to `conditions`.
std::vector<TallyPlan> plan_tallies(const CriteriaSet& set, std::size_t book,
                                    Conditions& conditions);

/// The rows that count: the unit of each, and 1 where it does.
struct CountedRows {
    std::span<const std::uint32_t> units;
    std::span<const std::uint8_t> counts;
};

class Tallies {
public:
    Tallies(std::span<const TallyPlan> plans, const Register& book, std::size_t units);

    void add(const CountedRows& rows, const Conditions& conditions,
             std::span<const ColumnValues> columns);
    void add_all(const Tallies& other);

    std::uint64_t records(std::size_t unit) const { return records_[unit]; }
    /// After the last row; outcomes() asks for it.
    void count_distinct();
    /// By plan.
    std::vector<Outcome> outcomes(std::size_t unit) const;

private:
    __extension__ using Wide = __int128;
    struct Tally {
        Wide sum = 0;
        std::uint64_t count = 0;
        std::int64_t extreme = 0; ///< the least or the greatest value; meaningful with count > 0
    };
    enum class Kind : std::uint8_t { count, tally, distinct };
    struct Slot {
        TallyPlan plan;
        Kind kind = Kind::count;
        std::size_t index = 0; ///< among those of its kind
    };

    void add_counts(const Slot& slot, const CountedRows& rows, const Conditions& conditions);
    void add_values(const Slot& slot, const CountedRows& rows, const Conditions& conditions,
                    const ColumnValues& values);
    void add_distinct(const Slot& slot, const CountedRows& rows, const Conditions& conditions,
                      const ColumnValues& values);
    Outcome outcome(const Slot& slot, std::size_t unit) const;

    std::vector<Slot> slots_;
    std::size_t counters_ = 0; ///< of each unit
    std::size_t sums_ = 0;
    std::vector<bool> texts_;            ///< by column: its values are texts
    std::vector<std::uint64_t> records_; ///< by unit
    std::vector<std::uint64_t> counts_;  ///< unit by unit
    std::vector<Tally> tallies_;         ///< unit by unit
    std::vector<DistinctValues> distinct_;
    std::vector<std::vector<std::uint64_t>> distinct_counts_; ///< by unit
};

} // namespace assess
