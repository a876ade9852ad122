#pragma once

/// \file
/// What is to be said of a block, gathered by its thread and put in order afterwards.

#include "block_queue.hpp"

#include <assess/text/diagnostic.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace assess {

/// A fault with its place; lines count from 0 at the block's first row.
struct RowFault {
    std::size_t line = 0;
    std::size_t column = 0;
    Fault fault;
};

inline void sort_by_place(std::vector<RowFault>& faults)
{
    std::ranges::stable_sort(faults, {}, [](const RowFault& fault) {
        return std::pair{fault.line, fault.column};
    });
}

/// No more than twice as many as are asked for, and among them the first by place: a missing quote
/// is told of before the faults in the rows that it had swallowed.
inline void keep_first(std::vector<RowFault>& faults, std::size_t most)
{
    if (faults.size() > 2 * most) {
        sort_by_place(faults);
        faults.erase(faults.begin() + static_cast<std::ptrdiff_t>(most), faults.end());
    }
}

/// A row that is left out: its declared cells, why, and the bytes as they stand in the file.
struct RejectedRow {
    std::size_t line = 0; ///< as above
    std::vector<std::string> cells;
    std::vector<Fault> reasons;
    std::string raw;
};

struct BlockNotes {
    std::uint64_t rows = 0;
    std::uint64_t rejected = 0;
    std::uint64_t outside_period = 0;
    std::uint64_t superseded = 0;
    std::uint64_t hidden = 0;       ///< codes with characters that nobody sees
    std::uint64_t first_hidden = 0; ///< the line of the first of them, as above
    std::uint64_t lines = 0;        ///< of the whole block
    std::uint64_t faults = 0;       ///< all of them, of rows
    /// The first faults of cells, and of rows that cannot be taken apart: as many of each as are to
    /// be shown, for which of them come first is known when all rows of the block are.
    std::vector<RowFault> of_cells;
    std::vector<RowFault> of_rows;
    std::vector<RejectedRow> rejects;
    std::vector<Diagnostic> of_file; ///< header and the like, with their places
};

/// Brings what threads hand in, in any order, into the order of the blocks.
template <typename Item> class InOrder {
public:
    /// `take` is called with each item in turn, by one thread at a time.
    template <typename Take> void hand_in(std::uint64_t sequence, Item item, const Take& take)
    {
        const std::lock_guard lock{mutex_};
        waiting_.emplace(sequence, std::move(item));
        for (auto next = waiting_.find(next_); next != waiting_.end();
             next = waiting_.find(next_)) {
            take(std::move(next->second));
            waiting_.erase(next);
            ++next_;
        }
    }

private:
    std::mutex mutex_;
    std::uint64_t next_ = 0;
    std::map<std::uint64_t, Item> waiting_;
};

} // namespace assess
