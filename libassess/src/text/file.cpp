#include <assess/text/file.hpp>

#include "messages.hpp"

#include <assess/text/diagnostic.hpp>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace assess {

namespace {

using Path = std::filesystem::path;

/// A file of the system, closed when it goes out of scope.
class Handle {
public:
    explicit Handle(int number) : number_{number} {}
    ~Handle()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    /// Closing can be the first to tell of a write that did not reach a network disk.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

std::string system_text(int code)
{
    return std::generic_category().message(code);
}

Error read_error(const Path& path, int code)
{
    const Place place{path.string()};
    if (code == ENOENT || code == ENOTDIR) {
        return Error{messages::file_missing, place};
    }
    if (code == EACCES || code == EPERM) {
        return Error{messages::file_no_permission, place};
    }
    return Error{messages::file_read_stopped, place, {system_text(code)}};
}

Error write_error(const Path& path, int code)
{
    return Error{messages::file_write_stopped, Place{path.string()}, {system_text(code)}};
}

/// Writes all of it; false with errno set when the system refuses.
bool write_all(int number, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(number, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

std::string read_all(const Path& path, int number, std::size_t size)
{
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const auto count = ::read(number, bytes.data() + filled, size - filled);
        if (count == 0) {
            break; // the file became shorter meanwhile
        }
        if (count < 0 && errno != EINTR) {
            throw read_error(path, errno);
        }
        filled += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    bytes.resize(filled);
    return bytes;
}

/// Pipes and devices (/dev/stdout) are written as they are: there is nothing to replace.
void write_through(const Path& path, std::string_view bytes)
{
    Handle file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.is_open() || !write_all(file.number(), bytes) || !file.close()) {
        throw write_error(path, errno);
    }
}

/// A name beside `path` that no other process and no other thread uses.
Path temporary_beside(const Path& path)
{
    static std::atomic<unsigned> counter{0};
    const auto name = ".assess-" + std::to_string(::getpid()) + '-' + std::to_string(++counter);
    return path.parent_path() / (name + ".part");
}

/// Syncs the folder, so that a new name survives a loss of power.
bool sync_folder(const Path& folder)
{
    const Handle handle{::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC)};
    // Some network disks have no way to sync a folder; the rename itself is still whole.
    return handle.is_open() && (::fsync(handle.number()) == 0 || errno == EINVAL);
}

/// Fills and syncs a new file; false with errno set when the system refuses.
bool fill(const Path& path, std::string_view bytes, const struct stat* replaced)
{
    Handle file{::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (!file.is_open()) {
        return false;
    }
    if (replaced != nullptr && ::fchmod(file.number(), replaced->st_mode & 07777U) != 0) {
        return false;
    }
    return write_all(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
}

} // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Handle file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    struct stat status {};
    if (!file.is_open() || ::fstat(file.number(), &status) != 0) {
        throw read_error(path, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        throw Error{messages::file_is_folder, Place{path.string()}};
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error{messages::file_not_regular, Place{path.string()}};
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) {
        throw Error{messages::file_too_large, Place{path.string()}, {size, limit}};
    }
    return read_all(path, file.number(), size);
}

void write_file(const std::filesystem::path& path, std::string_view bytes)
{
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        throw Error{messages::file_is_folder, Place{path.string()}};
    }
    if (exists && !S_ISREG(status.st_mode)) {
        write_through(path, bytes);
        return;
    }
    std::error_code ignored;
    const Path real = exists ? std::filesystem::canonical(path, ignored) : path;
    const Path target = real.empty() ? path : real; // a link keeps pointing where it points
    const Path temporary = temporary_beside(target);
    if (!fill(temporary, bytes, exists ? &status : nullptr) ||
        ::rename(temporary.c_str(), target.c_str()) != 0) {
        const int code = errno;
        ::unlink(temporary.c_str());
        throw write_error(path, code);
    }
    if (!sync_folder(target.parent_path())) {
        throw write_error(path, errno);
    }
}

} // namespace assess
