#pragma once

/// \file
/// The file of rows that are left out, while the import that leaves them out is not done.

#include "record_copies.hpp"

#include <filesystem>

namespace assess {

/// Written under a name of its own beside the file that it becomes in the end. Removed when it dies
/// before that.
class RejectsFile {
public:
    /// Makes it, empty. Throws Error.
    explicit RejectsFile(const std::filesystem::path& name);

    const std::filesystem::path& path() const { return file_.path(); }

    /// What was written is on the disk, with the rights of the file whose place it takes; or an
    /// Error is thrown.
    void finish() const;

    /// Puts it in the place of what is there. Throws an Error that says where it stands else.
    void put_in_place();

private:
    std::filesystem::path name_;   ///< as the user wrote it
    std::filesystem::path target_; ///< behind its links
    UnfinishedFile file_;
};

} // namespace assess
