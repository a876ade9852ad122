#pragma once

/// \file
/// Whole files, in and out. A broken file or disk throws Error with what happened and what to do.

#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// The bytes of a regular file of at most `limit` bytes. Missing, a directory, unreadable or too
/// large: Error. "-" is not special.
std::string read_file(const std::filesystem::path& path, std::size_t limit = std::size_t{4} << 30U);

/// The file on disk behind the symbolic links of `path`, whether it exists already or not; nothing
/// for a folder, a pipe, a device or a link that leads nowhere.
std::optional<std::filesystem::path> file_behind(const std::filesystem::path& path);

/// The new content or, after a fault or a kill, the old one: a temporary file beside it is written,
/// synced and renamed. Throws Error.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// What the system says of errno `code`; what users meet is said in both languages, the rest as the
/// system has it, in English.
Arg system_text(int code);

} // namespace assess
