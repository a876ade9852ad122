#pragma once

/// \file
/// A register whose files are on the disk, scanned in several ways and shown in words.

#include "reference/random_register.hpp"
#include "reference/register_scan.hpp"

#include <assess/records/scan.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace trial {

/// Writes the files into the folder. `pack` is put between their bytes and the disk.
std::vector<assess::RecordFile> saved(const std::vector<reference::FileToRead>& files,
                                      const std::filesystem::path& folder,
                                      std::string (*pack)(const std::string&) = nullptr);

/// The files of a random register as they are imported.
std::vector<reference::FileToRead>
to_read(const std::vector<reference::RandomFile>& files, assess::BadRows bad_rows,
        assess::WithoutRows without_rows = assess::WithoutRows::refuse);

assess::RegisterView view_of(const reference::ReadingFrame& frame,
                             const std::vector<assess::RecordFile>& files);

/// What a scan gave back.
struct Scanned {
    std::string words; ///< every number of it; "refused" when there is nothing
    std::vector<assess::Diagnostic> found;
};

Scanned scanned(const reference::ReadingFrame& frame, const std::vector<assess::RecordFile>& files,
                const assess::ScanLimits& limits);

/// Every number of the counts, a line for each file and unit.
std::string in_words(const assess::RegisterCounts& counts, const reference::ReadingFrame& frame);

/// Of the units alone: what does not change when records are moved to other files.
std::string units_in_words(const assess::RegisterCounts& counts,
                           const reference::ReadingFrame& frame);

/// "records-0.csv:3:7 cell-empty" for each, in the order of files, lines, columns and ids.
std::string in_words(std::vector<reference::RecordFault> faults);
std::string in_words(const std::vector<assess::Diagnostic>& found,
                     const std::vector<assess::RecordFile>& files);

} // namespace trial
