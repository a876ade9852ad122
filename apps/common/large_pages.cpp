#include "common/large_pages.hpp"

#include <cstdlib> // names the C library

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <limits>

namespace apps {

namespace {

constexpr int growth = 256 << 20;         ///< of the heap; addresses, which cost nothing until used
constexpr int largest_mapping = 32 << 20; ///< glibc takes no more
constexpr std::uintptr_t large_page = 2 << 20;

/// The heap is one for all threads, and what was freed is kept for the next one who asks.
void grow_by_much()
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, growth);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_MMAP_THRESHOLD, largest_mapping);
    // More than there is: it grows now. Volatile, or the compiler leaves both calls out.
    void* const volatile more = std::malloc(1 << 20);
    std::free(more);
}

} // namespace

void use_large_pages()
{
    const auto before = reinterpret_cast<std::uintptr_t>(sbrk(0));
    grow_by_much();
    const auto after = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t first = (before + large_page - 1) / large_page * large_page;
    if (first < after) {
        auto* const heap = reinterpret_cast<void*>(first); // NOLINT(performance-no-int-to-ptr)
        // Where the system has no large pages it says so, and the small ones do.
        static_cast<void>(madvise(heap, after - first, MADV_HUGEPAGE));
    }
}

} // namespace apps

#else

namespace apps {

void use_large_pages() {}

} // namespace apps

#endif
