#include "differential.hpp"
#include "printers.hpp"
#include "test_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

namespace {

std::uint64_t registers_wanted()
{
    const char* wanted = std::getenv("ASSESS_RANDOM_REGISTERS");
    return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : 300;
}

} // namespace

TEST_SUITE("records/second_scan")
{
    TEST_CASE("two scans written apart agree on every number and every fault")
    {
        const Folder folder;
        trial::Tally seen;
        for (std::uint64_t seed = 1; seed <= registers_wanted(); ++seed) {
            CAPTURE(seed);
            const std::string difference = trial::disagreement(seed, folder / "trial", seen);
            REQUIRE(difference == "");
        }
        for (const std::string& happening : trial::must_happen()) {
            CAPTURE(happening);
            CHECK(seen[happening] >= 3);
        }
    }
}
