#pragma once

/// \file
/// Which of many 64-bit hashes occur more than once, in memory.
///
/// Errors     none: the worst hashes somebody can think of cost a few times as much as random ones.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace assess {

struct RepeatedHashes {
    std::vector<std::uint64_t> hashes; ///< each once, ascending
    std::uint64_t entries = 0;         ///< how many were given that have one of them

    bool operator==(const RepeatedHashes&) const = default;
};

/// Keeps what it works with from one call to the next.
class RepeatFinder {
public:
    /// Adds to `found` what occurs more than once; everything there is smaller. The first
    /// `known_bits` of all hashes are the same. Changes the order of `hashes`.
    void find(std::span<std::uint64_t> hashes, unsigned known_bits, RepeatedHashes& found);

private:
    void find_in_cache(std::span<std::uint64_t> hashes, unsigned known_bits, RepeatedHashes& found);
    bool collect_by_table(std::span<const std::uint64_t> hashes, unsigned known_bits);
    void collect_by_sorting(std::span<std::uint64_t> hashes);

    std::vector<std::uint64_t> table_;
    std::vector<std::uint64_t> again_; ///< each hash as often as it occurs after the first time
};

/// Keeps at most two of each hash, at the front, sorted, and returns how many are kept: which are
/// repeated stays the same.
std::size_t keep_two_of_each(std::span<std::uint64_t> hashes);

} // namespace assess
