#pragma once

/// \file
/// A file that is not there until it is whole.
///
/// Names      it is written as ".assess-RANDOM.part" with 128 random bits, as a file that only its
///            owner may read, locked by flock.
/// Rights     of the file it replaces; of a new one, those that the umask leaves.
/// Errors     what the system refuses: Error. One that dies before put_at() removes its file.

#include <filesystem>
#include <string>
#include <string_view>

namespace assess {

class NewFile {
public:
    using Path = std::filesystem::path;

    /// In a folder that is made if there is none.
    static NewFile in(const Path& folder);
    /// In the folder of `target`, which the user may have called `name`.
    static NewFile beside(const Path& target, std::string name = {});
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    /// The hidden name, to read from what was added.
    const Path& path() const { return path_; }

    void add(std::string_view bytes);
    /// Takes away what was added.
    void clear();
    /// Everything that was added is on the disk.
    void finish();

    /// Renames it, in the place of what has that name, and makes the new name last.
    void put_at(const Path& name) { put_at(name, name); }
    /// The same with the rights of a new file, whatever has that name.
    void put_new_at(const Path& name) { put_at(name, {}); }
    /// The same with the rights of another file.
    void put_at(const Path& name, const Path& like);
    /// 0, or the errno of what the system refuses; then it is still where it was.
    int try_put_at(const Path& name, const Path& like);

    /// From now on it stays under the hidden name when this dies.
    Path release();

private:
    NewFile(const Path& folder, std::string name, bool replaces);
    void open(const Path& folder);
    void close();
    [[noreturn]] void refuse(int code) const;

    std::string name_;      ///< for messages
    bool replaces_ = false; ///< something that stays as it is until then
    Path path_;             ///< empty once it has another name
    int file_ = -1;
};

/// A hidden folder for files that are not kept yet, locked as a NewFile is, and removed with what
/// is in it when this dies.
class NewFolder {
public:
    /// In a folder that is made if there is none.
    explicit NewFolder(const std::filesystem::path& folder);
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    int lock_ = -1;
};

/// Makes the names of a folder last. Throws Error.
void sync_names(const std::filesystem::path& folder);

/// Removes the files and folders that nobody finishes any more, those of other machines too: those
/// that nobody has locked.
void remove_leftovers(const std::filesystem::path& folder);

} // namespace assess
