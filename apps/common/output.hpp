#pragma once

/// \file
/// Results on their way out: standard output or a file.

#include <filesystem>
#include <optional>
#include <string_view>

namespace apps {

/// Writes `text` to the file, or to standard output when there is none. A file that cannot be
/// written throws assess::Error; standard output is judged by flush_output().
void write_output(const std::optional<std::filesystem::path>& file, std::string_view text);

/// Whether standard output has refused something so far.
bool output_refused();

/// Hands everything written to standard output to the system. A full disk must not pass for a
/// success: throws assess::Error. A reader that has gone, as `| head` does, has what it wanted.
void flush_output();

} // namespace apps
