#include "chunk_pool.hpp"

#include <algorithm>
#include <new>
#include <sys/mman.h>

namespace assess {

namespace {

/// One large page of the memory. Hundreds of chunks are written to in turn: were each on a page of
/// its own, the processor would look up their addresses most of the time.
constexpr std::size_t slab_bytes = std::size_t{2} << 20U;

std::uint64_t* new_slab(std::size_t bytes)
{
    void* const slab = std::aligned_alloc(slab_bytes, (bytes + slab_bytes - 1) & ~(slab_bytes - 1));
    if (slab == nullptr) {
        throw std::bad_alloc{};
    }
    if (bytes == slab_bytes) {
        static_cast<void>(::madvise(slab, bytes, MADV_HUGEPAGE)); // advice only
    }
    return static_cast<std::uint64_t*>(slab);
}

} // namespace

ChunkPool::Chunk ChunkPool::take()
{
    if (idle_.empty()) {
        make_more();
    }
    std::uint64_t* const first = idle_.back();
    idle_.pop_back();
    return {first, hashes_a_chunk_};
}

void ChunkPool::make_more()
{
    const std::size_t most = std::max<std::size_t>(slab_bytes / chunk_bytes(), 1);
    const std::size_t chunks = std::min(most, most_chunks_ - made_);
    slabs_.emplace_back(new_slab(chunks * chunk_bytes()));
    for (std::size_t chunk = chunks; chunk-- > 0;) {
        idle_.push_back(slabs_.back().get() + chunk * hashes_a_chunk_);
    }
    made_ += chunks;
}

void ChunkPool::clear()
{
    idle_.clear();
    slabs_.clear();
    made_ = 0;
}

} // namespace assess
