#include <assess/files/new_file.hpp>

#include "messages.hpp"
#include "open_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace assess {

namespace {

using Path = std::filesystem::path;

constexpr std::string_view start = ".assess-";
constexpr std::string_view earlier_start = ".records-"; // of copies of registers
constexpr std::string_view suffix = ".part";

std::optional<std::string> random_name()
{
    std::array<unsigned char, 16> bits{};
    if (::getentropy(bits.data(), bits.size()) != 0) {
        return std::nullopt;
    }
    return fmt::format("{}{:02x}{}", start, fmt::join(bits, ""), suffix);
}

/// What the umask leaves to a new file. Read once: for a moment, the umask is a stricter one.
mode_t usual_rights()
{
    static const mode_t left_out = [] {
        const mode_t mask = ::umask(0077);
        ::umask(mask);
        return mask;
    }();
    return 0666U & ~left_out;
}

bool is_named(int file, const Path& path)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(file, &open) == 0 && ::lstat(path.c_str(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// Where the file system has no locks, nobody gets one, and nothing is cleared up.
bool locks(int file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

/// Gives the new file the rights of the one that it replaces, or of a new one. Members of another
/// group must not read what its group alone could.
bool take_rights(int file, const Path& like)
{
    struct stat other {};
    if (::stat(like.c_str(), &other) != 0) {
        return ::fchmod(file, usual_rights()) == 0;
    }
    struct stat own {};
    mode_t rights = other.st_mode & 07777U;
    if (::fstat(file, &own) != 0) {
        return false;
    }
    if (own.st_gid != other.st_gid && ::fchown(file, static_cast<uid_t>(-1), other.st_gid) != 0) {
        rights &= ~0070U | ((rights & 0007U) << 3U);
    }
    return ::fchmod(file, rights) == 0;
}

/// Some network disks have no way to sync a folder; the rename itself is still whole.
bool sync_folder(const Path& folder)
{
    const Handle handle{::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC)};
    return handle.is_open() && (::fsync(handle.number()) == 0 || errno == EINVAL);
}

void make_folder(const Path& folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        throw write_error(folder.string(), fault.value());
    }
}

bool is_made_of(std::string_view text, std::string_view bytes)
{
    return !text.empty() && text.find_first_not_of(bytes) == std::string_view::npos;
}

/// Whether it ends with "PROCESS-NUMBER"; what stands before that is left.
bool take_numbers(std::string_view& name)
{
    for (int numbers = 0; numbers < 2; ++numbers) {
        const std::size_t dash = name.rfind('-');
        if (dash == std::string_view::npos || !is_made_of(name.substr(dash + 1), "0123456789")) {
            return false;
        }
        name = name.substr(0, dash);
    }
    return true;
}

/// A name of now, or of earlier versions: ".assess-PROCESS-NUMBER.part" and
/// ".records-HOST-PROCESS-NUMBER.part".
bool is_unfinished(std::string_view name)
{
    if (!name.ends_with(suffix)) {
        return false;
    }
    name.remove_suffix(suffix.size());
    if (name.starts_with(start) && name.size() == start.size() + 32 &&
        is_made_of(name.substr(start.size()), "0123456789abcdef")) {
        return true;
    }
    return take_numbers(name) &&
           (name == start.substr(0, start.size() - 1) || name.starts_with(earlier_start));
}

} // namespace

NewFile NewFile::in(const Path& folder)
{
    make_folder(folder);
    return NewFile{folder, folder.string(), false};
}

NewFile NewFile::beside(const Path& target, std::string name)
{
    std::error_code ignored;
    return NewFile{target.parent_path(), name.empty() ? target.string() : std::move(name),
                   std::filesystem::exists(target, ignored)};
}

NewFile::NewFile(const Path& folder, std::string name, bool replaces)
    : name_{std::move(name)}, replaces_{replaces}
{
    open(folder);
}

NewFile::NewFile(NewFile&& other) noexcept
    : name_{std::move(other.name_)}, replaces_{other.replaces_},
      path_{std::exchange(other.path_, {})}, file_{std::exchange(other.file_, -1)}
{}

NewFile::~NewFile()
{
    if (!path_.empty() && is_named(file_, path_)) {
        ::unlink(path_.c_str());
    }
    close();
}

void NewFile::open(const Path& folder)
{
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    for (int tries = 0; tries < 100; ++tries) {
        const auto name = random_name();
        path_ = name ? folder / *name : Path{};
        file_ = name ? ::open(path_.c_str(), flags, 0600) : -1;
        if (file_ < 0) {
            refuse(errno);
        }
        if (locks(file_) && is_named(file_, path_)) {
            return;
        }
        close(); // somebody who clears up came between the two, and removes it
    }
    refuse(EBUSY);
}

void NewFile::close()
{
    if (file_ >= 0) {
        ::close(std::exchange(file_, -1));
    }
}

void NewFile::refuse(int code) const
{
    if (replaces_) {
        throw Error{messages::file_not_replaced, Place{name_}, {system_text(code)}};
    }
    throw write_error(name_, code);
}

void NewFile::add(std::string_view bytes)
{
    if (!write_all(file_, bytes)) {
        refuse(errno);
    }
}

void NewFile::clear()
{
    if (::ftruncate(file_, 0) != 0 || ::lseek(file_, 0, SEEK_SET) != 0) {
        refuse(errno);
    }
}

void NewFile::finish()
{
    if (::fsync(file_) != 0) {
        refuse(errno);
    }
}

int NewFile::try_put_at(const Path& name, const Path& like)
{
    if (!is_named(file_, path_)) {
        return ESTALE;
    }
    if (!take_rights(file_, like) || ::rename(path_.c_str(), name.c_str()) != 0) {
        return errno;
    }
    path_.clear();
    close();
    return 0;
}

void NewFile::put_at(const Path& name, const Path& like)
{
    const int code = try_put_at(name, like);
    if (code == EISDIR) {
        throw Error{messages::name_taken, Place{name.string()}};
    }
    if (code != 0) {
        refuse(code);
    }
    if (!sync_folder(name.parent_path())) {
        throw write_error(name_, errno);
    }
}

NewFile::Path NewFile::release()
{
    return std::exchange(path_, {});
}

NewFolder::NewFolder(const Path& folder)
{
    make_folder(folder);
    for (int tries = 0; tries < 100; ++tries) {
        const auto name = random_name();
        path_ = name ? folder / *name : Path{};
        if (!name || ::mkdir(path_.c_str(), 0700) != 0) {
            break;
        }
        lock_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (lock_ >= 0 && locks(lock_) && is_named(lock_, path_)) {
            return;
        }
        ::close(std::exchange(lock_, -1)); // somebody who clears up came between the two
    }
    throw write_error(folder.string(), errno);
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
    ::close(lock_);
}

void sync_names(const Path& folder)
{
    if (!sync_folder(folder)) {
        throw write_error(folder.string(), errno);
    }
}

void remove_leftovers(const Path& folder)
{
    std::error_code ignored;
    const Path here = folder.empty() ? Path{"."} : folder;
    for (const auto& entry : std::filesystem::directory_iterator{here, ignored}) {
        const Path& path = entry.path();
        const auto type = entry.symlink_status(ignored).type();
        const bool is_folder = type == std::filesystem::file_type::directory;
        if (!is_unfinished(path.filename().string()) ||
            (!is_folder && type != std::filesystem::file_type::regular)) {
            continue;
        }
        // Network disks lock only what is open for writing.
        const int mode = is_folder ? O_RDONLY | O_DIRECTORY : O_RDWR;
        const Handle file{::open(path.c_str(), mode | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
        if (file.is_open() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0 &&
            is_named(file.number(), path)) {
            std::filesystem::remove_all(path, ignored);
        }
    }
}

} // namespace assess
