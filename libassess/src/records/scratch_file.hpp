#pragma once

/// \file
/// Hashes put aside in a temporary file that has no name: however the process ends, nothing of it
/// is left.
///
/// Errors     a full disk, no such folder, a read that stops: Error.
/// Threads    append() by one at a time; read() and release() by many.

#include "../files/open_file.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace assess {

class ScratchFile {
public:
    struct Run {
        std::uint64_t offset = 0; ///< in bytes
        std::size_t hashes = 0;
    };

    /// The file is made when something is appended. An empty `folder`: the system's.
    explicit ScratchFile(std::filesystem::path folder) : folder_{std::move(folder)} {}

    Run append(std::span<const std::uint64_t> hashes);
    /// REQUIRES: as many in `into` as in the run.
    void read(const Run& run, std::span<std::uint64_t> into) const;
    /// Gives the disk space of a run back, where the file system can; it is not read again.
    void release(const Run& run) const;

private:
    void open();

    std::filesystem::path folder_;
    Handle file_;
    std::uint64_t size_ = 0;
};

} // namespace assess
