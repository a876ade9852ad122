#pragma once

/// \file
/// Whole files, in and out. A broken file or disk throws Error with what happened and what to do.

#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace assess {

inline constexpr std::size_t most_bytes_of_a_file = std::size_t{4} << 30U;
/// Nobody knows beforehand how long a stream is.
inline constexpr std::uint64_t most_bytes_of_a_stream = std::uint64_t{1} << 30U;

/// The bytes of a regular file of at most `limit` bytes. Missing, a directory, unreadable, too
/// large, or written to meanwhile: Error. "-" is not special.
std::string read_file(const std::filesystem::path& path, std::size_t limit = most_bytes_of_a_file);

/// Takes bytes as they come.
using TakeBytes = std::function<void(std::string_view)>;

/// Reads a regular file of any size piece by piece; errors as above. Messages call it `name`.
void read_pieces(const std::filesystem::path& path, const std::string& name, const TakeBytes& take);

/// Reads what is open already, such as standard input, to its end. A folder, a stream that is
/// closed, a read that fails, more than `limit` bytes: Error. No more than a piece beyond the limit
/// is read, and nothing of that is taken.
void read_stream(int stream, const std::string& name, const TakeBytes& take,
                 std::uint64_t limit = most_bytes_of_a_stream);
/// All of it.
std::string read_stream(int stream, const std::string& name,
                        std::uint64_t limit = most_bytes_of_a_stream);

/// The digest of a regular file; errors as of read_pieces().
std::string sha256_of_file(const std::filesystem::path& path, const std::string& name);

/// Whether the file is there with these bytes, and this user may read them.
bool holds(const std::filesystem::path& file, std::uint64_t bytes, const std::string& sha256);

/// The file on disk behind the symbolic links of `path`, whether it exists already or not; nothing
/// for a folder, a pipe, a device or a link that leads nowhere.
std::optional<std::filesystem::path> file_behind(const std::filesystem::path& path);

/// The new content or, after a fault or a kill, the old one: a temporary file beside it is written,
/// synced and renamed. Throws Error.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The same under a name that no user gave, but this program made up. A link of that name is
/// replaced, and what it leads to stays; anything else that is no file is refused.
void write_derived_file(const std::filesystem::path& path, std::string_view bytes);

/// Throws Error where a folder, a pipe or a device has the name.
void refuse_taken_name(const std::filesystem::path& path);

/// What the system says of errno `code`; what users meet is said in both languages, the rest as the
/// system has it, in English.
Arg system_text(int code);

} // namespace assess
