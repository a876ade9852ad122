#include "record_copies.hpp"

#include "../records/byte_source.hpp"
#include "../text/open_file.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace assess {

namespace {

using Path = std::filesystem::path;

constexpr std::string_view suffix = ".part";

/// Of the copies of this machine: processes of another one cannot be asked whether they live.
std::string prefix()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return ".records-" + std::string{host.data()} + '-';
}

/// Whether the process that made ".records-HOST-PROCESS-NUMBER.part" is gone.
bool is_orphan(const std::string& name, const std::string& start)
{
    if (!name.starts_with(start) || !name.ends_with(suffix)) {
        return false;
    }
    const std::string numbers =
        name.substr(start.size(), name.size() - start.size() - suffix.size());
    pid_t process = 0;
    unsigned number = 0;
    const char* const end = numbers.data() + numbers.size();
    const auto first = std::from_chars(numbers.data(), end, process);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') {
        return false;
    }
    // Two numbers and no more: the machine "a" has nothing to say of copies of "a-2".
    const auto second = std::from_chars(first.ptr + 1, end, number);
    return second.ec == std::errc{} && second.ptr == end && process > 0 &&
           ::kill(process, 0) != 0 && errno == ESRCH;
}

/// Of no other file of this process, nor of any process of this machine that lives.
std::string next_name()
{
    static std::atomic<unsigned> counter{0};
    return prefix() + std::to_string(::getpid()) + '-' + std::to_string(++counter) +
           std::string{suffix};
}

void sync_folder(const Path& folder)
{
    const Handle handle{::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC)};
    // Some network disks have no way to sync a folder; the rename itself is still whole.
    if (!handle.is_open() || (::fsync(handle.number()) != 0 && errno != EINVAL)) {
        throw write_error(folder.string(), errno);
    }
}

} // namespace

UnfinishedFile::~UnfinishedFile()
{
    if (!path_.empty()) {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
}

void UnfinishedFile::keep_as(const Path& name)
{
    if (std::rename(path_.c_str(), name.c_str()) != 0) {
        throw write_error(name.string(), errno);
    }
    path_.clear();
    sync_folder(name.parent_path());
}

UnfinishedFile new_copy(const Path& folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        throw write_error(folder.string(), fault.value());
    }
    return UnfinishedFile{folder / next_name()};
}

UnfinishedFile new_file_beside(const Path& file, unsigned rights)
{
    while (true) {
        Path path = file.parent_path() / next_name();
        const Handle made{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                 static_cast<mode_t>(rights))};
        if (made.is_open()) {
            return UnfinishedFile{std::move(path)};
        }
        // A process of the same number was killed some time ago.
        if (errno != EEXIST) {
            throw write_error(file.string(), errno);
        }
    }
}

void keep_copy(const RecordFile& file, const Path& folder, ScanProgress* progress)
{
    UnfinishedFile copy = new_copy(folder);
    ByteSource source{file, copy.path(), progress};
    std::string piece(std::size_t{1} << 20U, '\0');
    while (source.read(piece.data(), piece.size()) > 0) {
    }
    copy.keep_as(folder / source.end().sha256);
}

void remove_leftovers(const Path& folder)
{
    const std::string start = prefix();
    std::error_code ignored;
    const Path here = folder.empty() ? Path{"."} : folder;
    for (const auto& entry : std::filesystem::directory_iterator{here, ignored}) {
        if (is_orphan(entry.path().filename().string(), start)) {
            std::filesystem::remove(entry.path(), ignored);
        }
    }
}

} // namespace assess
