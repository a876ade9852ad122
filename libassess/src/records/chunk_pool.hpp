#pragma once

/// \file
/// Memory for hashes in chunks of one size, up to a limit. Chunks are given back only all at once
/// or to be used again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace assess {

class ChunkPool {
public:
    using Chunk = std::span<std::uint64_t>;

    ChunkPool(std::size_t hashes_a_chunk, std::size_t most_chunks)
        : hashes_a_chunk_{hashes_a_chunk}, most_chunks_{most_chunks}
    {}

    bool is_empty() const { return idle_.empty() && made_ == most_chunks_; }
    /// REQUIRES: not empty.
    Chunk take();
    /// Of a whole chunk, its first hash is enough.
    void give_back(Chunk chunk) { idle_.push_back(chunk.data()); }
    /// Every chunk is gone.
    void clear();

private:
    struct Free {
        void operator()(std::uint64_t* slab) const { std::free(slab); }
    };

    std::size_t chunk_bytes() const { return hashes_a_chunk_ * sizeof(std::uint64_t); }
    void make_more();

    std::size_t hashes_a_chunk_;
    std::size_t most_chunks_;
    std::size_t made_ = 0;
    std::vector<std::unique_ptr<std::uint64_t, Free>> slabs_;
    std::vector<std::uint64_t*> idle_;
};

} // namespace assess
