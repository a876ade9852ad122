#include "common/tool.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/text/file.hpp>

#include <fmt/core.h>

#include <filesystem>
#include <vector>

namespace {

apps::Exit lint(const std::vector<std::filesystem::path>& files, assess::Diagnostics& found)
{
    for (const std::filesystem::path& file : files) {
        const std::string toml = assess::read_file(file);
        const auto set = assess::read_criteria(toml, file.string(), found);
        if (set) {
            fmt::print("{}: no errors; leaves: {}, total: {}\n", file.string(), set->leaves.size(),
                       set->full_points.front().str());
        }
    }
    return found.any_error() ? apps::Exit::findings : apps::Exit::done;
}

} // namespace

int main(int argc, char** argv)
{
    apps::Tool tool{
        "assess-criteria",
        {"Checks, shows and tests criteria sets.", "Kiểm tra, hiển thị và chạy thử bộ tiêu chí."}};
    std::vector<std::filesystem::path> files;
    auto& command = tool.add_command(
        "lint", {"Finds every fault of a criteria set.", "Tìm mọi lỗi của bộ tiêu chí."},
        [&](assess::Diagnostics& found) { return lint(files, found); });
    command.add({"FILE", "FILE", {"criteria sets (TOML)", "các bộ tiêu chí (TOML)"}}, files)
        .required();
    return tool.run(argc, argv);
}
