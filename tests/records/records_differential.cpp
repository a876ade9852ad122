/// \file
/// Scans random registers with the library and with the reference, and stops where they differ.
///
///     records_differential SEED COUNT
///
/// tries the seeds SEED, SEED + 1, … and prints how many agreed.

#include "records/differential.hpp"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: records_differential SEED COUNT\n", stderr);
        return 2;
    }
    const std::uint64_t first = std::strtoull(argv[1], nullptr, 10);
    const std::uint64_t count = std::strtoull(argv[2], nullptr, 10);
    const auto folder = std::filesystem::temp_directory_path() /
                        ("assess-differential-" + std::to_string(::getpid()));
    trial::Tally seen;
    std::string difference;
    std::uint64_t agreed = 0;
    for (; agreed < count && difference.empty(); ++agreed) {
        difference = trial::disagreement(first + agreed, folder, seen);
    }
    if (!difference.empty()) {
        std::printf("seed %llu: %s\nits files are in %s\n",
                    static_cast<unsigned long long>(first + agreed - 1), difference.c_str(),
                    folder.c_str());
        return 1;
    }
    std::filesystem::remove_all(folder);
    std::printf("%llu registers agree: %zu rows, %zu of them rejected\n",
                static_cast<unsigned long long>(agreed), seen["rows"], seen["rejected rows"]);
    return agreed > 0 ? 0 : 1;
}
