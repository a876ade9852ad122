#include "fuzz.hpp"

#include <assess/files/file.hpp>

#include <algorithm>
#include <filesystem>
#include <vector>

/// Runs the target once on every file of the folders named, in the order of their names.
int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> inputs;
    for (int argument = 1; argument < argc; ++argument) {
        for (const auto& entry : std::filesystem::directory_iterator{argv[argument]}) {
            inputs.push_back(entry.path());
        }
    }
    std::sort(inputs.begin(), inputs.end());
    for (const auto& input : inputs) {
        const std::string bytes = assess::read_file(input);
        std::printf("%s\n", input.c_str());
        std::fflush(stdout); // the last name printed is the one that failed
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    std::printf("%zu inputs replayed\n", inputs.size());
    return inputs.empty() ? 1 : 0;
}
