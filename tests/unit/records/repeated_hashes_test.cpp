#include "printers.hpp"

#include "records/repeated_hashes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

using namespace assess;
using Hashes = std::vector<std::uint64_t>;

namespace {

constexpr std::uint64_t last = ~std::uint64_t{0};

RepeatedHashes repeated(Hashes hashes, unsigned known_bits = 0)
{
    RepeatedHashes found;
    RepeatFinder{}.find(hashes, known_bits, found);
    return found;
}

/// By sorting, and nothing else.
RepeatedHashes twice_or_more(Hashes hashes)
{
    std::sort(hashes.begin(), hashes.end());
    RepeatedHashes found;
    for (auto from = hashes.begin(); from != hashes.end();) {
        const auto to = std::upper_bound(from, hashes.end(), *from);
        if (to - from > 1) {
            found.hashes.push_back(*from);
            found.entries += static_cast<std::uint64_t>(to - from);
        }
        from = to;
    }
    return found;
}

} // namespace

TEST_SUITE("records/repeated_hashes")
{
    TEST_CASE("a hash that occurs twice or more is found, once, in ascending order")
    {
        CHECK(repeated({}) == RepeatedHashes{});
        CHECK(repeated({7}) == RepeatedHashes{});
        CHECK(repeated({7, 8}) == RepeatedHashes{});
        CHECK(repeated({7, 7}) == RepeatedHashes{{7}, 2});
        CHECK(repeated({9, 7, 9, 8, 7, 9}) == RepeatedHashes{{7, 9}, 5});
    }

    TEST_CASE("the least and the greatest hash are hashes like others")
    {
        CHECK(repeated({0}) == RepeatedHashes{});
        CHECK(repeated({0, 1, last}) == RepeatedHashes{});
        CHECK(repeated({last, 0, 1, 0, last, 0}) == RepeatedHashes{{0, last}, 5});
    }

    TEST_CASE("hashes that share their first bits are told apart by the others")
    {
        for (const unsigned known_bits : {0U, 8U, 56U}) {
            CHECK(repeated({0x11, 0x12, 0x11}, known_bits) == RepeatedHashes{{0x11}, 2});
        }
        CHECK(repeated({5, 5, 5}, 64) == RepeatedHashes{{5}, 3});
    }

    TEST_CASE("more than fit into the cache are found as by sorting")
    {
        std::mt19937_64 random{1};
        for (const std::uint64_t mask : {last, last >> 46U, last << 50U, std::uint64_t{0xFF}}) {
            CAPTURE(mask);
            Hashes hashes(200'000);
            std::generate(hashes.begin(), hashes.end(), [&] { return random() & mask; });
            CHECK(repeated(hashes) == twice_or_more(hashes));
        }
    }

    TEST_CASE("hashes chosen to crowd in one place of the table are found all the same")
    {
        Hashes hashes;
        for (std::uint64_t low = 0; low < 60'000; ++low) {
            hashes.push_back((std::uint64_t{0xABCD} << 48U) + low);
        }
        hashes.push_back(hashes[777]);
        CHECK(repeated(hashes) == RepeatedHashes{{hashes[777]}, 2});
    }

    TEST_CASE("two of each hash are enough to know it is repeated")
    {
        Hashes hashes{5, 3, 5, 5, 4, 4, 5};
        hashes.resize(keep_two_of_each(hashes));
        CHECK(hashes == Hashes{3, 4, 4, 5, 5});
    }
}
