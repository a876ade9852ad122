#include "scratch_file.hpp"

#include "ledger_messages.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace assess {

namespace {

Error scratch_error(const std::filesystem::path& folder, int code)
{
    return Error{messages::scratch_stopped, Place{folder.string()}, {system_text(code)}};
}

/// For file systems that cannot make a file without a name: it has one for a moment.
int open_and_unlink(const std::filesystem::path& folder)
{
    std::string name = (folder / ".assess-XXXXXX").string();
    const int number = ::mkostemp(name.data(), O_CLOEXEC);
    if (number >= 0) {
        ::unlink(name.c_str());
    }
    return number;
}

} // namespace

void ScratchFile::open()
{
    if (folder_.empty()) {
        std::error_code fault;
        folder_ = std::filesystem::temp_directory_path(fault);
        if (fault) {
            throw scratch_error(folder_, fault.value());
        }
    }
    int number = ::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (number < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        number = open_and_unlink(folder_);
    }
    if (number < 0) {
        throw scratch_error(folder_, errno);
    }
    file_ = Handle{number};
}

ScratchFile::Run ScratchFile::append(std::span<const std::uint64_t> hashes)
{
    if (!file_.is_open()) {
        open();
    }
    const char* bytes = reinterpret_cast<const char*>(hashes.data());
    if (!write_all(file_.number(), {bytes, hashes.size_bytes()})) {
        throw scratch_error(folder_, errno);
    }
    const Run run{size_, hashes.size()};
    size_ += hashes.size_bytes();
    return run;
}

void ScratchFile::read(const Run& run, std::span<std::uint64_t> into) const
{
    char* bytes = reinterpret_cast<char*>(into.data());
    const std::size_t size = run.hashes * sizeof(std::uint64_t);
    for (std::size_t filled = 0; filled < size;) {
        const auto at = static_cast<off_t>(run.offset + filled);
        const auto count = ::pread(file_.number(), bytes + filled, size - filled, at);
        if (count == 0 || (count < 0 && errno != EINTR)) {
            throw scratch_error(folder_, count == 0 ? EIO : errno);
        }
        filled += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
}

void ScratchFile::release(const Run& run) const
{
    // Not every file system can; then the space comes back with the end of the file.
    static_cast<void>(::fallocate(file_.number(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                  static_cast<off_t>(run.offset),
                                  static_cast<off_t>(run.hashes * sizeof(std::uint64_t))));
}

} // namespace assess
