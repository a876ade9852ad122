// Shows what a scan says of its progress: as text for given figures, and as it stands on a
// terminal.

#include "common/scan_progress.hpp"

#include <fmt/core.h>

#include <chrono>
#include <thread>

namespace {

apps::Exit print_text(const std::vector<std::size_t>& figures, const apps::Tool& tool)
{
    const apps::ScanState state{figures.at(0), figures.at(1), figures.at(2),
                                std::chrono::milliseconds{figures.at(3)}};
    fmt::print("{}\n", apps::progress_text(state, tool.language()));
    return apps::Exit::done;
}

/// A scan that has read its first rows and takes its time.
apps::Exit wait(std::size_t milliseconds, const apps::Tool& tool)
{
    assess::ScanProgress progress;
    progress.rows = 1'234'567;
    const apps::ScanProgressLine line{progress, tool};
    std::this_thread::sleep_for(std::chrono::milliseconds{milliseconds});
    return apps::Exit::done;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::size_t> figures(4);
    std::size_t milliseconds = 0;
    apps::Tool tool{"assess-probe-progress", {"Show progress.", "Cho xem tiến độ."}};
    apps::Command& text =
        tool.add_command("text", {"Print it once.", "In một lần."},
                         [&](assess::Diagnostics&) { return print_text(figures, tool); });
    text.add({"--rows", "N", {"Rows", "Số dòng"}}, figures[0]);
    text.add({"--bytes", "N", {"Bytes read", "Số byte đã đọc"}}, figures[1]);
    text.add({"--total", "N", {"All bytes", "Tổng số byte"}}, figures[2]);
    text.add({"--passed", "MS", {"Time passed", "Thời gian đã qua"}}, figures[3]);
    tool.add_command("wait", {"Show it while time passes.", "Hiện trong lúc chờ."},
                     [&](assess::Diagnostics&) { return wait(milliseconds, tool); })
        .add({"MS", "", {"How long", "Bao lâu"}}, milliseconds)
        .required();
    return tool.run(argc, argv);
}
