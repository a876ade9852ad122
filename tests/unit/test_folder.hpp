#pragma once

/// \file
/// Files that a test makes, and what it is told of them.

#include <assess/text/diagnostic.hpp>

#include <csignal>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

/// A folder of the test's own, removed with what is in it.
class Folder {
public:
    Folder() { std::filesystem::create_directories(path_); }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    std::size_t files() const
    {
        namespace fs = std::filesystem;
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator{path_}, fs::directory_iterator{}));
    }

private:
    std::filesystem::path path_ =
        std::filesystem::temp_directory_path() / ("assess-file-test-" + std::to_string(::getpid()));
};

/// Writes of this process stop at a size, as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) : signal_{std::signal(SIGXFSZ, SIG_IGN)}
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit before_{};
    void (*signal_)(int);
};

/// The id of the Error that the action ends with, or "none".
template <typename Action> std::string fault_of(Action action)
{
    try {
        action();
    } catch (const assess::Error& error) {
        return std::string{error.diagnostic().message->id};
    }
    return "none";
}
