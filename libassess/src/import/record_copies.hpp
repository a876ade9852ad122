#pragma once

/// \file
/// Files that are being made in the folder of kept files, or beside another file, and are removed
/// again unless they are kept.

#include <assess/records/scan.hpp>

#include <cstddef>
#include <filesystem>
#include <utility>

namespace assess {

/// A name for a file that is not finished. Removes the file when it dies before keep_as().
class UnfinishedFile {
public:
    explicit UnfinishedFile(std::filesystem::path path) : path_{std::move(path)} {}
    UnfinishedFile(UnfinishedFile&& other) noexcept : path_{std::move(other.path_)}
    {
        other.path_.clear();
    }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    const std::filesystem::path& path() const { return path_; }

    /// Renames it, and makes the new name last. Throws Error.
    void keep_as(const std::filesystem::path& name);

    /// From now on it stays when this dies.
    std::filesystem::path release() { return std::exchange(path_, {}); }

private:
    std::filesystem::path path_;
};

/// A name in the folder that no process uses; the folder is made if there is none.
UnfinishedFile new_copy(const std::filesystem::path& folder);

/// A new and empty file beside `file`, with these rights less the umask and such a name. An Error
/// that is thrown speaks of `file`.
UnfinishedFile new_file_beside(const std::filesystem::path& file, unsigned rights);

/// A copy of the file, kept in the folder under its digest. Throws Error where it has another one.
void keep_copy(const RecordFile& file, const std::filesystem::path& folder, ScanProgress* progress);

/// Removes the copies that processes of this machine left behind when they were killed.
void remove_leftovers(const std::filesystem::path& folder);

} // namespace assess
