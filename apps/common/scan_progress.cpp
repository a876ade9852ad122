#include "common/scan_progress.hpp"

#include <unistd.h>

#include <cstdio>

namespace apps {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds first_shown{1'000};
constexpr milliseconds between{200};

/// 1234567 as people write it: with a comma, in Vietnamese with a point.
std::string grouped(std::uint64_t number, assess::Language language)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, language == assess::Language::vi ? '.' : ',');
    }
    return digits;
}

/// "0:42", "1:02:03".
std::string clock_text(std::uint64_t seconds)
{
    const auto two = [](std::uint64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    const std::uint64_t minutes = seconds / 60;
    const std::string end = ':' + two(seconds % 60);
    return minutes < 60 ? std::to_string(minutes) + end
                        : std::to_string(minutes / 60) + ':' + two(minutes % 60) + end;
}

void write_now(const std::string& text)
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
    static_cast<void>(std::fflush(stderr));
}

} // namespace

std::string progress_text(const ScanState& state, assess::Language language)
{
    const bool vi = language == assess::Language::vi;
    std::string text = grouped(state.rows, language) + (vi ? " dòng" : " rows");
    const auto passed = static_cast<std::uint64_t>(state.since_start.count());
    if (passed == 0 || state.bytes == 0) {
        return text;
    }
    text += ", " + grouped(state.bytes / passed / 1'000, language) + (vi ? " MB/giây" : " MB/s");
    if (state.total_bytes > state.bytes) {
        const std::uint64_t left =
            (state.total_bytes - state.bytes) / 1'000 * passed / (state.bytes / 1'000 + 1) / 1'000;
        text += vi ? ", còn " + clock_text(left) : ", " + clock_text(left) + " left";
    }
    return text;
}

ScanProgressLine::ScanProgressLine(const assess::ScanProgress& progress, const Tool& tool)
    : progress_{progress}, language_{tool.language()}
{
    if (isatty(STDERR_FILENO) == 1 && tool.loudness() != Loudness::quiet) {
        thread_ = std::thread{[this] { run(); }};
    }
}

ScanProgressLine::~ScanProgressLine()
{
    if (!thread_.joinable()) {
        return;
    }
    {
        const std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void ScanProgressLine::run()
{
    const auto start = std::chrono::steady_clock::now();
    std::unique_lock lock{mutex_};
    bool shown = false;
    while (!changed_.wait_for(lock, shown ? between : first_shown, [this] { return ending_; })) {
        show(std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start));
        shown = true;
    }
    if (shown) {
        write_now("\r\x1b[K");
    }
}

void ScanProgressLine::show(milliseconds since_start) const
{
    write_now("\r\x1b[K" + progress_text({progress_.rows.load(), progress_.bytes.load(),
                                          progress_.total_bytes.load(), since_start},
                                         language_));
}

} // namespace apps
