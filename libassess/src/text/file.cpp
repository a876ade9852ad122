#include <assess/text/file.hpp>

#include "messages.hpp"
#include "open_file.hpp"

#include <assess/text/diagnostic.hpp>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace assess {

namespace {

using Path = std::filesystem::path;

/// Pipes and devices (/dev/stdout) are written as they are: there is nothing to replace.
void write_through(const Path& path, std::string_view bytes)
{
    Handle file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.is_open() || !write_all(file, bytes) || !file.close()) {
        throw write_error(path.string(), errno);
    }
}

/// A name beside `path` that no other process and no other thread uses.
Path temporary_beside(const Path& path)
{
    static std::atomic<unsigned> counter{0};
    const auto name = ".assess-" + std::to_string(::getpid()) + '-' + std::to_string(++counter);
    return path.parent_path() / (name + ".part");
}

/// The end of a chain of links.
std::optional<Path> end_of_links(Path path)
{
    for (int links = 0; links < 40; ++links) {
        std::error_code no_link;
        const Path to = std::filesystem::read_symlink(path, no_link);
        if (no_link) {
            return path;
        }
        path = path.parent_path() / to;
    }
    return std::nullopt;
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
    return write_all(file, bytes) && ::fsync(file.number()) == 0 && file.close();
}

} // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit)
{
    const OpenFile file = open_to_read(path, path.string());
    const std::uint64_t size = file.state.size;
    if (size > limit) {
        throw Error{messages::file_too_large, Place{path.string()}, {size, limit}};
    }
    std::string bytes(size, '\0');
    // Fewer when the file became shorter meanwhile.
    bytes.resize(read_fully(file.handle, bytes.data(), bytes.size(), path.string()));
    return bytes;
}

std::optional<std::filesystem::path> file_behind(const std::filesystem::path& path)
{
    using std::filesystem::file_type;
    std::error_code ignored;
    const file_type type = std::filesystem::status(path, ignored).type();
    const std::optional<Path> real = end_of_links(path);
    if (type == file_type::regular) {
        // Links of /proc have a text that need not be the name of what they lead to.
        const bool same = real && std::filesystem::equivalent(path, *real, ignored);
        return same ? real : std::nullopt;
    }
    // What the system does not let us look at is refused when it is opened.
    const bool free = type == file_type::not_found || type == file_type::none;
    return free ? real : std::nullopt;
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
    const Path target = file_behind(path).value_or(path); // a link keeps pointing where it points
    const Path temporary = temporary_beside(target);
    if (!fill(temporary, bytes, exists ? &status : nullptr) ||
        ::rename(temporary.c_str(), target.c_str()) != 0) {
        const int code = errno;
        ::unlink(temporary.c_str());
        if (exists) {
            throw Error{messages::file_not_replaced, Place{path.string()}, {system_text(code)}};
        }
        throw write_error(path.string(), code);
    }
    if (!sync_folder(target.parent_path())) {
        throw write_error(path.string(), errno);
    }
}

} // namespace assess
