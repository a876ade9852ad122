#pragma once

/// \file
/// Which of up to billions of 64-bit hashes occur more than once, exactly, in bounded memory.
///
/// Units      the memory limit in bytes; no less than 64 KiB for each worker is used. The result
///            comes on top of it, 8 bytes a hash.
/// Errors     what does not fit goes to a temporary file; a full disk there: Error.
/// Threads    add() by as many threads at once as there are workers, each under its own number.

#include "chunk_pool.hpp"
#include "repeated_hashes.hpp"
#include "scratch_file.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <span>
#include <vector>

namespace assess {

class KeyLedger {
public:
    using Repeated = RepeatedHashes;

    /// An empty `scratch` is the folder of the system. The first `known_bits` of all hashes are the
    /// same: a multiple of 8, at most 56.
    KeyLedger(unsigned workers, std::size_t memory_limit, std::filesystem::path scratch,
              unsigned known_bits = 0);

    /// Called by thread `worker` only, 0 to `workers` - 1.
    void add(unsigned worker, std::span<const std::uint64_t> hashes);

    /// Once, after all were added; frees the memory. Works with as many threads as there are
    /// workers.
    Repeated repeated();

private:
    static constexpr std::size_t parts = 256;
    using Chunk = ChunkPool::Chunk;

    /// The hashes of one part that were added, by where they are.
    struct Part {
        std::vector<Chunk> chunks;
        std::vector<ScratchFile::Run> runs;

        std::size_t in_memory() const;
        std::size_t hashes() const;
    };
    struct Open {
        std::uint64_t* next = nullptr;
        std::uint64_t* end = nullptr;
    };
    struct alignas(64) Worker {
        std::array<Open, parts> open; ///< by part: the chunk being filled
    };
    /// What a thread of repeated() works with.
    struct Desk {
        std::vector<std::uint64_t> hashes;
        RepeatFinder finder;
    };

    std::size_t part_of(std::uint64_t hash) const { return (hash << known_bits_) >> 56U; }
    void replace(Open& open, std::size_t part);
    void hand_in_open_chunks();
    void put_aside();
    void put_aside(Part& part, bool keep_two);
    bool is_too_large(std::size_t hashes) const { return hashes > most_at_once_; }
    bool fits_in_memory() const;
    std::vector<Repeated> repeated_by_part();
    Repeated repeated_in(Part& part, Desk& desk);
    Repeated repeated_in_large(Part& part);
    void gather(const Part& part, std::vector<std::uint64_t>& into) const;

    unsigned known_bits_;
    std::size_t hashes_a_chunk_;
    std::size_t memory_a_worker_;
    std::size_t most_at_once_; ///< hashes of one part that are worked on in memory
    std::vector<Worker> workers_;
    std::mutex mutex_; ///< of what follows, while hashes are added
    ChunkPool pool_;
    std::array<Part, parts> parts_;
    std::filesystem::path scratch_folder_;
    ScratchFile scratch_;
    std::vector<std::uint64_t> outgoing_;
    bool anything_aside_ = false;
    std::uint64_t left_out_ = 0; ///< entries not kept, since two of the same hash are
};

} // namespace assess
