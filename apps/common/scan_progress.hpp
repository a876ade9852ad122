#pragma once

/// \file
/// How far a scan has come, on a terminal.

#include "common/tool.hpp"

#include <assess/records/scan.hpp>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>

namespace apps {

/// What a scan looks like from outside at one moment.
struct ScanState {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    std::uint64_t total_bytes = 0;
    std::chrono::milliseconds since_start{0};
};

/// "1,234,567 rows, 310 MB/s, 0:42 left"; the time only once it can be told.
std::string progress_text(const ScanState& state, assess::Language language);

/// From the second second on, until it dies, a line on standard error that is written over and over
/// and then taken away; nothing where standard error is no terminal, or nobody wants to know.
class ScanProgressLine {
public:
    ScanProgressLine(const assess::ScanProgress& progress, const Tool& tool);
    ScanProgressLine(const ScanProgressLine&) = delete;
    ScanProgressLine& operator=(const ScanProgressLine&) = delete;
    ~ScanProgressLine();

private:
    void run();
    void show(std::chrono::milliseconds since_start) const;

    const assess::ScanProgress& progress_;
    assess::Language language_;
    std::mutex mutex_; ///< of `ending_`
    std::condition_variable changed_;
    bool ending_ = false;
    std::thread thread_; ///< last: it uses the others
};

} // namespace apps
