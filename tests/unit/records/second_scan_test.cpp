#include "differential.hpp"
#include "printers.hpp"
#include "reference/how_many.hpp"
#include "test_folder.hpp"

#include <doctest/doctest.h>

TEST_SUITE("records/second_scan")
{
    TEST_CASE("two scans written apart agree on every number and every fault")
    {
        const Folder folder;
        trial::Tally seen;
        const std::uint64_t registers = reference::how_many("ASSESS_RANDOM_REGISTERS", 250);
        for (std::uint64_t seed = 1; seed <= registers; ++seed) {
            CAPTURE(seed);
            const std::string difference = trial::disagreement(seed, folder / "trial", seen);
            REQUIRE(difference == "");
        }
        for (const std::string& happening : trial::must_happen()) {
            CAPTURE(happening);
            CHECK(seen[happening] >= 1);
        }
    }
}
