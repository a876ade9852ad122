#pragma once

/// \file
/// All blocks of a queue, worked on by several threads.

#include "block_queue.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace assess {

/// How many threads: as asked, or one for each core.
inline unsigned threads_for(unsigned jobs)
{
    return jobs != 0 ? std::min(jobs, 256U) : std::max(std::thread::hardware_concurrency(), 1U);
}

/// Calls work(worker, block) for every block. What one of them throws ends all, and is thrown.
template <typename Work> void read_blocks(BlockQueue& queue, unsigned threads, const Work& work)
{
    std::mutex mutex;
    std::exception_ptr thrown;
    std::atomic<bool> stopped{false};
    const auto run = [&](unsigned worker) {
        try {
            Block block;
            while (!stopped && queue.next(block)) {
                work(worker, block);
            }
        } catch (...) {
            stopped = true;
            const std::lock_guard lock{mutex};
            thrown = thrown ? thrown : std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned worker = 1; worker < threads; ++worker) {
            others.emplace_back(run, worker);
        }
        run(0);
    }
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

} // namespace assess
