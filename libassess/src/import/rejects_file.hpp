#pragma once

/// \file
/// The file of rows that are left out, while the import that leaves them out is not done.

#include <assess/files/new_file.hpp>

#include <filesystem>

namespace assess {

/// Written beside the file that it becomes in the end. Removed when it dies before that.
class RejectsFile {
public:
    /// Makes it, empty. Throws Error.
    explicit RejectsFile(const std::filesystem::path& name);

    NewFile& file() { return file_; }

    /// Puts it in the place of what is there. Throws an Error that says where it stands else.
    void put_in_place();

private:
    std::filesystem::path name_;   ///< as the user wrote it
    std::filesystem::path target_; ///< behind its links
    NewFile file_;
};

} // namespace assess
