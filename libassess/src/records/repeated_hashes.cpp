#include "repeated_hashes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace assess {

namespace {

/// The table for so many stays in the second cache of a core.
constexpr std::size_t most_in_cache = std::size_t{1} << 16U;

constexpr std::size_t parts = 256;
using Bounds = std::array<std::size_t, parts + 1>;

std::size_t part_of(std::uint64_t hash, unsigned known_bits)
{
    return (hash << known_bits) >> 56U;
}

/// Puts the hashes in the order of the byte after the known bits, in place: each is exchanged into
/// the part where it belongs. Part p then begins at bounds[p].
Bounds split(std::span<std::uint64_t> hashes, unsigned known_bits)
{
    Bounds bounds{};
    for (const std::uint64_t hash : hashes) {
        ++bounds[part_of(hash, known_bits) + 1];
    }
    for (std::size_t part = 0; part < parts; ++part) {
        bounds[part + 1] += bounds[part];
    }
    Bounds next = bounds;
    for (std::size_t part = 0; part < parts; ++part) {
        while (next[part] < bounds[part + 1]) {
            std::uint64_t& here = hashes[next[part]];
            const std::size_t its_part = part_of(here, known_bits);
            std::swap(here, hashes[next[its_part]++]);
        }
    }
    return bounds;
}

} // namespace

void RepeatFinder::find(std::span<std::uint64_t> hashes, unsigned known_bits, RepeatedHashes& found)
{
    if (hashes.size() < 2) {
        return;
    }
    if (known_bits == 64) {
        found.hashes.push_back(hashes.front());
        found.entries += hashes.size();
        return;
    }
    if (hashes.size() <= most_in_cache) {
        find_in_cache(hashes, known_bits, found);
        return;
    }
    const Bounds bounds = split(hashes, known_bits);
    for (std::size_t part = 0; part < parts; ++part) {
        find(hashes.subspan(bounds[part], bounds[part + 1] - bounds[part]), known_bits + 8, found);
    }
}

void RepeatFinder::find_in_cache(std::span<std::uint64_t> hashes, unsigned known_bits,
                                 RepeatedHashes& found)
{
    again_.clear();
    if (!collect_by_table(hashes, known_bits)) {
        again_.clear();
        collect_by_sorting(hashes);
    }
    std::sort(again_.begin(), again_.end());
    found.entries += again_.size();
    again_.erase(std::unique(again_.begin(), again_.end()), again_.end());
    found.entries += again_.size();
    found.hashes.insert(found.hashes.end(), again_.begin(), again_.end());
}

/// A table with open addressing, its places taken from the bits after the known ones. Gives up,
/// and says false, when the hashes crowd so much that somebody must have chosen them.
bool RepeatFinder::collect_by_table(std::span<const std::uint64_t> hashes, unsigned known_bits)
{
    const std::size_t size = std::bit_ceil(hashes.size() + hashes.size() / 2);
    const auto bits = static_cast<unsigned>(std::countr_zero(size));
    table_.assign(size, 0);
    std::size_t steps_left = 8 * hashes.size();
    bool zero_seen = false; // a 0 in the table is an empty place
    for (const std::uint64_t hash : hashes) {
        std::size_t at = (hash << known_bits) >> (64U - bits);
        while (table_[at] != 0 && table_[at] != hash) {
            at = (at + 1) & (size - 1);
            if (--steps_left == 0) {
                return false;
            }
        }
        if (table_[at] == hash && (hash != 0 || zero_seen)) {
            again_.push_back(hash);
        }
        zero_seen = zero_seen || hash == 0;
        table_[at] = hash;
    }
    return true;
}

void RepeatFinder::collect_by_sorting(std::span<std::uint64_t> hashes)
{
    std::sort(hashes.begin(), hashes.end());
    for (std::size_t at = 1; at < hashes.size(); ++at) {
        if (hashes[at] == hashes[at - 1]) {
            again_.push_back(hashes[at]);
        }
    }
}

std::size_t keep_two_of_each(std::span<std::uint64_t> hashes)
{
    std::sort(hashes.begin(), hashes.end());
    std::size_t kept = 0;
    for (const std::uint64_t hash : hashes) {
        if (kept < 2 || hashes[kept - 2] != hash) {
            hashes[kept++] = hash;
        }
    }
    return kept;
}

} // namespace assess
