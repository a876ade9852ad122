#include <assess/files/file.hpp>

#include "messages.hpp"
#include "open_file.hpp"

#include <assess/files/new_file.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/digest.hpp>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace assess {

namespace {

using Path = std::filesystem::path;

constexpr std::size_t piece_bytes = std::size_t{1} << 20U;

/// Pipes and devices (/dev/stdout) are written as they are: there is nothing to replace.
void write_through(const Path& path, std::string_view bytes)
{
    Handle file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.is_open() || !write_all(file.number(), bytes) || !file.close()) {
        throw write_error(path.string(), errno);
    }
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

} // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit)
{
    const OpenFile file = open_to_read(path, path.string());
    const std::uint64_t size = file.state.size;
    if (size > limit) {
        throw Error{messages::file_too_large, Place{path.string()}, {size, limit}};
    }
    std::string bytes(size, '\0');
    check_unchanged(file,
                    read_fully(file.handle.number(), bytes.data(), bytes.size(), path.string()),
                    path.string());
    return bytes;
}

void read_pieces(const Path& path, const std::string& name, const TakeBytes& take)
{
    const OpenFile file = open_to_read(path, name);
    std::string piece(piece_bytes, '\0');
    std::uint64_t all = 0;
    for (std::size_t size = piece.size(); size == piece.size(); all += size) {
        size = read_fully(file.handle.number(), piece.data(), piece.size(), name);
        take(std::string_view{piece}.substr(0, size));
    }
    check_unchanged(file, all, name);
}

void read_stream(int stream, const std::string& name, const TakeBytes& take, std::uint64_t limit)
{
    std::string piece(piece_bytes, '\0');
    std::uint64_t all = 0;
    for (std::size_t size = piece.size(); size == piece.size();) {
        size = read_fully(stream, piece.data(), piece.size(), name);
        all += size;
        if (all > limit) {
            throw Error{messages::stream_too_large, Place{name}, {limit}};
        }
        take(std::string_view{piece}.substr(0, size));
    }
}

std::string read_stream(int stream, const std::string& name, std::uint64_t limit)
{
    std::string bytes;
    read_stream(
        stream, name, [&](std::string_view piece) { bytes += piece; }, limit);
    return bytes;
}

std::string sha256_of_file(const Path& path, const std::string& name)
{
    Sha256 digest;
    read_pieces(path, name, [&](std::string_view piece) { digest.add(piece); });
    return digest.hex();
}

bool holds(const Path& file, std::uint64_t bytes, const std::string& sha256)
{
    std::error_code missing;
    return std::filesystem::file_size(file, missing) == bytes && !missing &&
           ::access(file.c_str(), R_OK) == 0 && sha256_of_file(file, file.string()) == sha256;
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
    NewFile file = NewFile::beside(target, path.string());
    file.add(bytes);
    file.finish();
    file.put_at(target);
}

void refuse_taken_name(const Path& path)
{
    struct stat status {};
    if (::lstat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) &&
        !S_ISLNK(status.st_mode)) {
        throw Error{messages::name_taken, Place{path.string()}};
    }
}

void write_derived_file(const Path& path, std::string_view bytes)
{
    refuse_taken_name(path);
    std::error_code ignored;
    const bool is_link = std::filesystem::is_symlink(path, ignored);
    NewFile file = NewFile::beside(path);
    file.add(bytes);
    file.finish();
    is_link ? file.put_new_at(path) : file.put_at(path);
}

} // namespace assess
