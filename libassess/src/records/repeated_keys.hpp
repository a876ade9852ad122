#pragma once

/// \file
/// Which records are superseded: of those with one key all but the last.
///
/// Source     libassess/doc/registers.md, "Which records count". Hashes only say where to look;
/// keys are
///            compared byte by byte.

#include "block_notes.hpp"
#include "row_checker.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// The key of every row, as a hash; of rows with a fault, nothing.
void append_key_hashes(const CheckedRows& rows, std::size_t key,
                       std::vector<std::uint64_t>& hashes);

/// A record whose key another one may have.
struct KeyedRecord {
    std::uint64_t hash = 0;
    std::uint64_t position = 0;
    std::uint64_t block = 0;   ///< its sequence
    std::uint64_t line = 0;    ///< after the first row of the block; later, of its file
    std::uint64_t content = 0; ///< hashes of its cells, in two ways
    std::uint64_t content_again = 0;
    std::string key;
};

/// A record that takes the place of another with the same key and different content.
struct ChangedRecord {
    std::string key;
    std::uint64_t earlier_position = 0;
    std::uint64_t earlier_line = 0;
    std::uint64_t position = 0;
    std::uint64_t line = 0;
};

struct Superseded {
    std::vector<std::uint64_t> positions; ///< ascending
    std::vector<ChangedRecord> changed;   ///< the first ones, in the order of positions
    std::uint64_t repeated_keys = 0;
    std::uint64_t changed_keys = 0;
};

/// The hashes that occur more than once, as a filter: most others are told apart by one bit.
class HashFilter {
public:
    /// REQUIRES ascending hashes that outlive it.
    explicit HashFilter(std::span<const std::uint64_t> hashes);
    bool has(std::uint64_t hash) const;

private:
    std::span<const std::uint64_t> hashes_;
    std::vector<std::uint64_t> bits_;
    unsigned shift_ = 0;
};

/// The good rows of a batch whose hash is among those of `filter`.
void append_keyed_records(const CheckedRows& rows, std::size_t key, const HashFilter& filter,
                          std::vector<KeyedRecord>& found);

/// Adds what follows from the records, which are all those with their hashes.
void add_superseded(std::vector<KeyedRecord> records, std::size_t max_changed, Superseded& found);

/// After the last ones were added.
void finish(Superseded& found, std::size_t max_changed);

} // namespace assess
