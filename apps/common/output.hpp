#pragma once

/// \file
/// Results on their way out: standard output or a file.

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace apps {

/// Files that the registers of a store are read from where they are: assess::files_in_place().
using FilesInPlace = std::span<const std::filesystem::path>;

/// How standard output is called where a file is named.
inline constexpr std::string_view standard_output = "-";

/// Writes `text` to the file, or to standard output when there is none or it is called "-". A file
/// that holds these bytes is left alone. One that cannot be written, or is precious, throws
/// assess::Error; standard output throws std::system_error, as fmt::print does.
/// What a killed process left in the folder of the file is removed.
void write_output(const std::optional<std::filesystem::path>& file, std::string_view text,
                  FilesInPlace in_place = {});

/// The same for a file whose name no user gave: assess::write_derived_file(). Its folder is cleared
/// up once for all.
void write_derived(const std::filesystem::path& file, std::string_view text, FilesInPlace in_place);

/// Would refuse_precious() throw?
bool is_precious(const std::filesystem::path& file, FilesInPlace in_place = {});

/// Throws assess::Error for a file that others depend on and no output may replace: a store and
/// what SQLite puts beside it, a criteria set, a file kept beside a store, one of `in_place`.
void refuse_precious(const std::filesystem::path& file, FilesInPlace in_place = {});

/// Whether it is where standard output or standard error goes.
bool is_standard_stream(const std::filesystem::path& file);

/// Whether standard output has refused something so far.
bool output_refused();

/// Says that standard output has failed for this reason (an errno) by throwing assess::Error. A
/// reader that has gone, as `| head` does, is no failure: it has what it wanted.
void judge_output(int reason);

/// Writes `text` to standard output and hands it to the system. 0, or the errno of what went wrong;
/// a reader that has gone is nothing wrong.
int say_output(std::string_view text);

/// Hands everything written to standard output to the system: a full disk must not pass for a
/// success. Judges what the system says.
void flush_output();

} // namespace apps
