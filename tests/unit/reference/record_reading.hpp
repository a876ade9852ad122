#pragma once

/// \file
/// Reads the files of a register with the reader that every import uses, and keeps every record.

#include "record_condition.hpp"

#include <assess/records/scan.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace reference {

/// A file as it is imported; its bytes are at hand.
struct FileToRead {
    std::string name;
    std::string bytes;
    assess::RecordFormat format{};
    assess::BadRows bad_rows = assess::BadRows::refuse;
    assess::WithoutRows without_rows = assess::WithoutRows::refuse;
};

/// What the files are read against.
struct ReadingFrame {
    const assess::CriteriaSet& set;
    std::size_t book = 0;
    std::vector<std::string> units; ///< ascending
    assess::Period period;
    const assess::Calendar* calendar = nullptr;

    const assess::Register& columns_of() const { return set.registers[book]; }
    RoundDays days() const { return {calendar, period}; }
};

struct RecordFault {
    std::size_t file = 0;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string id;

    auto operator<=>(const RecordFault&) const = default;
};

struct ReadRecord {
    std::size_t file = 0;
    std::uint64_t line = 0;
    std::vector<std::string> texts; ///< by declared column; empty: absent
    std::vector<RecordValue> cells;
};

struct ReadFile {
    std::vector<ReadRecord> records;
    std::vector<std::uint64_t> rows;     ///< where each row below the header begins
    std::vector<std::uint64_t> bad_rows; ///< those of them that are no records
    std::vector<RecordFault> faults;     ///< of the file as a whole and of its header
    std::vector<RecordFault> row_faults; ///< of the bad rows
    bool refused = false;                ///< nothing of it is taken in
    bool read_to_end = true;             ///< false: the reader gave up on so many faults
};

ReadFile read_records(const ReadingFrame& frame, const FileToRead& file, std::size_t index);

} // namespace reference
