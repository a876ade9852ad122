#include "printers.hpp"
#include "test_folder.hpp"

#include "records/key_ledger.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <thread>
#include <vector>

using namespace assess;
using Hashes = std::vector<std::uint64_t>;

namespace {

constexpr std::size_t little = std::size_t{64} << 10U;
constexpr std::size_t plenty = std::size_t{64} << 20U;

RepeatedHashes expected(const Hashes& hashes)
{
    std::map<std::uint64_t, std::uint64_t> counts;
    for (const std::uint64_t hash : hashes) {
        ++counts[hash];
    }
    RepeatedHashes found;
    for (const auto& [hash, count] : counts) {
        if (count > 1) {
            found.hashes.push_back(hash);
            found.entries += count;
        }
    }
    return found;
}

/// Each worker's thread adds its share in small pieces.
void add_share(KeyLedger& ledger, unsigned worker, unsigned workers, const Hashes& hashes)
{
    constexpr std::size_t piece = 777;
    for (std::size_t at = worker * piece; at < hashes.size(); at += workers * piece) {
        const std::size_t size = std::min(piece, hashes.size() - at);
        ledger.add(worker, std::span{hashes}.subspan(at, size));
    }
}

RepeatedHashes in_ledger(const Hashes& hashes, unsigned workers, std::size_t memory_limit)
{
    const Folder folder;
    KeyLedger ledger{workers, memory_limit, folder / ""};
    std::vector<std::thread> threads;
    for (unsigned worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] { add_share(ledger, worker, workers, hashes); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    const RepeatedHashes found = ledger.repeated();
    CHECK(folder.files() == 0);
    return found;
}

/// In memory and put aside, by one thread and by several.
void check_ledger(const Hashes& hashes)
{
    const RepeatedHashes wanted = expected(hashes);
    for (const unsigned workers : {1U, 2U, 7U}) {
        for (const std::size_t memory_limit : {little, 10 * little, plenty}) {
            CAPTURE(workers);
            CAPTURE(memory_limit);
            CHECK(in_ledger(hashes, workers, memory_limit) == wanted);
        }
    }
}

/// Random hashes with the bits of `mask`.
Hashes random_hashes(std::size_t size, std::uint64_t mask)
{
    std::mt19937_64 random{size ^ mask};
    Hashes hashes;
    while (hashes.size() < size) {
        hashes.push_back(random() & mask);
    }
    return hashes;
}

} // namespace

TEST_SUITE("records/key_ledger")
{
    TEST_CASE("a ledger without any hash, or with one, has none repeated")
    {
        check_ledger({});
        check_ledger({0});
        CHECK(KeyLedger{3, 0, ""}.repeated() == RepeatedHashes{});
    }

    TEST_CASE("repeated hashes are found among random ones, in memory or put aside")
    {
        Hashes hashes = random_hashes(100'000, ~std::uint64_t{0});
        for (std::size_t at = 0; at < 10'000; ++at) {
            hashes.push_back(hashes[at * at % 7'919]);
        }
        hashes.push_back(0);
        hashes.push_back(0);
        check_ledger(hashes);
    }

    TEST_CASE("few different hashes, each often, are counted whole")
    {
        check_ledger(random_hashes(100'000, std::uint64_t{0xFF} << 56U));
        check_ledger(random_hashes(100'000, std::uint64_t{0xFF}));
        check_ledger(Hashes(100'000, 0x0123456789ABCDEF));
    }

    TEST_CASE("hashes that agree in their first bytes are divided by the next ones")
    {
        check_ledger(random_hashes(50'000, 0x0000FFFFFFFFFFFF));
        check_ledger(random_hashes(50'000, 0x0000000000FFFFFF));
        check_ledger(random_hashes(50'000, 0x8000008000001FFF));
    }

    TEST_CASE("keys that fill the memory over and over take little disk if they are the same")
    {
        const Folder folder;
        const SizeLimit disk{little};
        KeyLedger ledger{1, little, folder / ""};
        const Hashes same(100'000, 42);
        for (int turn = 0; turn < 20; ++turn) {
            ledger.add(0, same);
        }
        CHECK(ledger.repeated() == RepeatedHashes{{42}, 2'000'000});
    }

    TEST_CASE("a full disk and a folder that is not there stop the work")
    {
        const Folder folder;
        const Hashes hashes = random_hashes(200'000, ~std::uint64_t{0});
        const auto adding_in = [&](const std::filesystem::path& scratch) {
            return fault_of([&] {
                KeyLedger ledger{1, little, scratch};
                ledger.add(0, hashes);
                ledger.repeated();
            });
        };
        CHECK(adding_in(folder / "missing") == "scratch-stopped");
        CHECK(adding_in(folder / "") == "none");
        const SizeLimit full{300'000};
        CHECK(adding_in(folder / "") == "scratch-stopped");
        CHECK(folder.files() == 0);
    }
}
