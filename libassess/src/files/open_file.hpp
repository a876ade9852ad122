#pragma once

/// \file
/// Files of the system: opened, closed and written with our messages. Inside libassess only.

#include <assess/files/file.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace assess {

/// A file of the system, closed when it goes out of scope.
class Handle {
public:
    Handle() = default;
    explicit Handle(int number) : number_{number} {}
    ~Handle() { close(); }
    Handle(Handle&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    /// Closing can be the first to tell of a write that did not reach a network disk: then false,
    /// with errno set.
    bool close();

private:
    int number_ = -1;
};

/// The Error for a file, called `name` by the user, that the system does not let us read or write.
Error read_error(const std::string& name, int code);
Error write_error(const std::string& name, int code);

/// What shows that somebody wrote to a file, or put another in its place.
struct FileState {
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileState&) const = default;
};

struct OpenFile {
    std::filesystem::path path;
    Handle handle;
    FileState state; ///< when it was opened
};

/// Opens for reading. Missing, a folder, a pipe or device, not permitted: Error.
OpenFile open_to_read(const std::filesystem::path& path, const std::string& name);

/// Throws Error when the file, of which `bytes` were read to its end, is not as it was when it was
/// opened.
void check_unchanged(const OpenFile& file, std::uint64_t bytes, const std::string& name);

/// Fills up to `size` bytes; less only at the end of the file. Throws Error.
std::size_t read_fully(int file, char* into, std::size_t size, const std::string& name);

/// Writes all of it; false with errno set when the system refuses.
bool write_all(int file, std::string_view bytes);

} // namespace assess
