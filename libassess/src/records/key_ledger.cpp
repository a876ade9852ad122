#include "key_ledger.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <exception>
#include <thread>
#include <utility>

namespace assess {

namespace {

using Hashes = std::vector<std::uint64_t>; // assigning {} to one would keep its memory

/// How much is read and written at a time.
constexpr std::size_t run_hashes = std::size_t{1} << 17U;

/// Half of the memory is for chunks that are being filled, if it is little.
std::size_t chunk_size(std::size_t memory_limit, std::size_t open_chunks)
{
    constexpr std::size_t least = 16;
    constexpr std::size_t most = 1024;
    const std::size_t share = memory_limit / (2 * open_chunks * sizeof(std::uint64_t));
    return std::bit_floor(std::clamp(share, least, most));
}

RepeatedHashes joined(std::vector<RepeatedHashes> found)
{
    std::size_t hashes = 0;
    for (const RepeatedHashes& one : found) {
        hashes += one.hashes.size();
    }
    RepeatedHashes all;
    all.hashes.reserve(hashes);
    for (RepeatedHashes& one : found) {
        all.hashes.insert(all.hashes.end(), one.hashes.begin(), one.hashes.end());
        all.entries += one.entries;
        one.hashes = Hashes{}; // both whole would be twice the memory
    }
    return all;
}

} // namespace

std::size_t KeyLedger::Part::in_memory() const
{
    std::size_t count = 0;
    for (const Chunk chunk : chunks) {
        count += chunk.size();
    }
    return count;
}

std::size_t KeyLedger::Part::hashes() const
{
    std::size_t count = in_memory();
    for (const ScratchFile::Run& run : runs) {
        count += run.hashes;
    }
    return count;
}

KeyLedger::KeyLedger(unsigned workers, std::size_t memory_limit, std::filesystem::path scratch,
                     unsigned known_bits)
    : known_bits_{known_bits}, hashes_a_chunk_{chunk_size(memory_limit, parts * workers)},
      memory_a_worker_{std::max(memory_limit / workers, std::size_t{64} << 10U)},
      most_at_once_{memory_a_worker_ / 2 / sizeof(std::uint64_t)},
      workers_(workers), pool_{hashes_a_chunk_,
                               std::max(memory_limit / (hashes_a_chunk_ * sizeof(std::uint64_t)),
                                        2 * parts * workers)},
      scratch_folder_{scratch}, scratch_{std::move(scratch)}
{}

void KeyLedger::add(unsigned worker, std::span<const std::uint64_t> hashes)
{
    auto& open_chunks = workers_[worker].open;
    for (const std::uint64_t hash : hashes) {
        const std::size_t part = part_of(hash);
        Open& open = open_chunks[part];
        if (open.next == open.end) {
            replace(open, part);
        }
        *open.next++ = hash;
    }
}

/// Hands a full chunk in, if there is one, and takes an empty one.
void KeyLedger::replace(Open& open, std::size_t part)
{
    const std::lock_guard lock{mutex_};
    if (open.end != nullptr) {
        parts_[part].chunks.emplace_back(open.end - hashes_a_chunk_, hashes_a_chunk_);
        open = {};
    }
    if (pool_.is_empty()) {
        put_aside();
    }
    const Chunk chunk = pool_.take();
    open = {chunk.data(), chunk.data() + chunk.size()};
}

/// Writes all chunks that were handed in to the scratch file.
void KeyLedger::put_aside()
{
    std::size_t all = 0;
    for (const Part& part : parts_) {
        all += part.in_memory();
    }
    for (Part& part : parts_) {
        // Twice its share: hardly different keys. Two of each are often far fewer.
        put_aside(part, known_bits_ == 56 || part.in_memory() > all / (parts / 2));
    }
    anything_aside_ = true;
}

void KeyLedger::put_aside(Part& part, bool keep_two)
{
    while (!part.chunks.empty()) {
        outgoing_.clear();
        while (!part.chunks.empty() && outgoing_.size() < run_hashes) {
            const Chunk chunk = part.chunks.back();
            outgoing_.insert(outgoing_.end(), chunk.begin(), chunk.end());
            part.chunks.pop_back();
            pool_.give_back(chunk);
        }
        if (keep_two) {
            const std::size_t before = outgoing_.size();
            outgoing_.resize(keep_two_of_each(outgoing_));
            left_out_ += before - outgoing_.size();
        }
        part.runs.push_back(scratch_.append(outgoing_));
    }
}

KeyLedger::Repeated KeyLedger::repeated()
{
    hand_in_open_chunks();
    if (!fits_in_memory()) {
        put_aside();
        pool_.clear();
        outgoing_ = Hashes{};
    }
    Repeated all = joined(repeated_by_part());
    all.entries += left_out_;
    pool_.clear();
    scratch_ = ScratchFile{scratch_folder_};
    return all;
}

void KeyLedger::hand_in_open_chunks()
{
    for (Worker& worker : workers_) {
        for (std::size_t part = 0; part < parts; ++part) {
            const Open open = std::exchange(worker.open[part], {});
            if (open.end != nullptr) {
                parts_[part].chunks.emplace_back(open.end - hashes_a_chunk_, open.next);
            }
        }
    }
}

bool KeyLedger::fits_in_memory() const
{
    return !anything_aside_ && std::none_of(parts_.begin(), parts_.end(), [&](const Part& part) {
        return is_too_large(part.in_memory());
    });
}

/// Each thread takes the next part that nobody has taken.
std::vector<KeyLedger::Repeated> KeyLedger::repeated_by_part()
{
    std::vector<Repeated> found(parts);
    std::atomic<std::size_t> next{0};
    std::exception_ptr fault;
    const auto work = [&] {
        try {
            Desk desk;
            for (std::size_t part = next++; part < parts; part = next++) {
                found[part] = repeated_in(parts_[part], desk);
            }
        } catch (...) {
            const std::lock_guard lock{mutex_};
            fault = std::current_exception();
            next = parts;
        }
    };
    {
        std::vector<std::jthread> threads;
        while (threads.size() + 1 < workers_.size()) {
            threads.emplace_back(work);
        }
        work();
    }
    if (fault) {
        std::rethrow_exception(fault);
    }
    return found;
}

KeyLedger::Repeated KeyLedger::repeated_in(Part& part, Desk& desk)
{
    const std::size_t hashes = part.hashes();
    if (is_too_large(hashes) && known_bits_ < 56) {
        return repeated_in_large(part);
    }
    gather(part, desk.hashes);
    Repeated found;
    desk.finder.find(desk.hashes, known_bits_ + 8, found);
    part = {};
    return found;
}

/// Divides the part by its next byte, with the memory of one worker.
KeyLedger::Repeated KeyLedger::repeated_in_large(Part& part)
{
    KeyLedger smaller{1, memory_a_worker_, scratch_folder_, known_bits_ + 8};
    Hashes hashes;
    for (const ScratchFile::Run& run : part.runs) {
        hashes.resize(run.hashes);
        scratch_.read(run, hashes);
        scratch_.release(run);
        smaller.add(0, hashes);
    }
    part = {};
    hashes = Hashes{};
    return smaller.repeated();
}

void KeyLedger::gather(const Part& part, std::vector<std::uint64_t>& into) const
{
    into.clear();
    into.reserve(part.hashes());
    for (const Chunk chunk : part.chunks) {
        into.insert(into.end(), chunk.begin(), chunk.end());
    }
    for (const ScratchFile::Run& run : part.runs) {
        const std::size_t filled = into.size();
        into.resize(filled + run.hashes);
        scratch_.read(run, std::span{into}.subspan(filled));
    }
}

} // namespace assess
