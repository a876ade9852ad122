#include "open_file.hpp"

#include "messages.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace assess {

namespace {

struct Reason {
    int code;
    Phrase words;
};

constexpr std::array known_reasons{
    Reason{ENOENT, {"No such file or directory", "không có tệp hoặc thư mục này"}},
    Reason{EACCES, {"Permission denied", "không có quyền truy cập"}},
    Reason{ENOSPC, {"No space left on device", "đĩa đã hết dung lượng"}},
    Reason{EBADF, {"Bad file descriptor", "luồng dữ liệu đã bị đóng"}},
    Reason{EIO, {"Input/output error", "thiết bị báo lỗi đọc ghi"}},
    Reason{EISDIR, {"Is a directory", "đây là thư mục"}},
    Reason{ENOTDIR, {"Not a directory", "một phần đường dẫn không phải là thư mục"}},
    Reason{
        ESTALE,
        {"the file was replaced or removed meanwhile", "trong lúc đó tệp đã bị thay thế hoặc xóa"}},
    Reason{EROFS, {"Read-only file system", "hệ thống tệp chỉ cho đọc"}}};

struct stat status_of(const Handle& file, const std::string& name)
{
    struct stat status {};
    if (!file.is_open() || ::fstat(file.number(), &status) != 0) {
        throw read_error(name, errno);
    }
    return status;
}

FileState state_of(const struct stat& status)
{
    constexpr std::int64_t second = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_size),
            status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec, status.st_dev, status.st_ino};
}

/// A stream that does not block may be empty for the moment.
void wait_to_read(int file)
{
    pollfd waited{file, POLLIN, 0};
    ::poll(&waited, 1, -1);
}

} // namespace

bool Handle::close()
{
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
}

Arg system_text(int code)
{
    const auto known = std::ranges::find(known_reasons, code, &Reason::code);
    return known == known_reasons.end() ? Arg{std::generic_category().message(code)}
                                        : Arg{known->words};
}

Error read_error(const std::string& name, int code)
{
    const Place place{name};
    if (code == ENOENT || code == ENOTDIR) {
        return Error{messages::file_missing, place};
    }
    if (code == EACCES || code == EPERM) {
        return Error{messages::file_no_permission, place};
    }
    return Error{messages::file_read_stopped, place, {system_text(code)}};
}

Error write_error(const std::string& name, int code)
{
    return Error{messages::file_write_stopped, Place{name}, {system_text(code)}};
}

OpenFile open_to_read(const std::filesystem::path& path, const std::string& name)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    Handle file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    const struct stat status = status_of(file, name);
    if (S_ISDIR(status.st_mode)) {
        throw Error{messages::file_is_folder, Place{name}};
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error{messages::file_not_regular, Place{name}};
    }
    return {path, std::move(file), state_of(status)};
}

void check_unchanged(const OpenFile& file, std::uint64_t bytes, const std::string& name)
{
    if (bytes < file.state.size) {
        throw Error{messages::file_shorter, Place{name}, {bytes, file.state.size}};
    }
    struct stat named {};
    if (bytes != file.state.size || ::stat(file.path.c_str(), &named) != 0 ||
        state_of(named) != file.state || state_of(status_of(file.handle, name)) != file.state) {
        throw Error{messages::file_changing, Place{name}};
    }
}

std::size_t read_fully(int file, char* into, std::size_t size, const std::string& name)
{
    std::size_t filled = 0;
    while (filled < size) {
        const auto count = ::read(file, into + filled, size - filled);
        if (count == 0) {
            break;
        }
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            wait_to_read(file);
        } else if (count < 0 && errno != EINTR) {
            throw read_error(name, errno);
        }
        filled += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return filled;
}

bool write_all(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

} // namespace assess
