#include "rejects_file.hpp"

#include "../text/open_file.hpp"
#include "record_messages.hpp"

#include <assess/import/import_records.hpp>
#include <assess/text/file.hpp>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace assess {

namespace {

using Path = std::filesystem::path;

std::optional<mode_t> rights_of(const Path& file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? std::optional{status.st_mode & 07777U}
                                              : std::nullopt;
}

UnfinishedFile file_beside(const Path& target)
{
    remove_leftovers(target.parent_path());
    // Nobody may read the new rows who could not read the old ones, not even for a moment.
    return new_file_beside(target, rights_of(target) ? 0600U : 0666U);
}

} // namespace

RejectsFile::RejectsFile(const Path& name)
    : name_{name}, target_{file_behind(name).value_or(name)}, file_{file_beside(target_)}
{}

void RejectsFile::finish() const
{
    const Handle handle{::open(path().c_str(), O_RDONLY | O_CLOEXEC)};
    const std::optional<mode_t> rights = rights_of(target_);
    if (!handle.is_open() || (rights && ::fchmod(handle.number(), *rights) != 0) ||
        ::fsync(handle.number()) != 0) {
        throw write_error(name_.string(), errno);
    }
}

void RejectsFile::put_in_place()
{
    if (std::rename(path().c_str(), target_.c_str()) != 0) {
        const int code = errno;
        throw Error{messages::rejects_not_in_place,
                    {name_.string(), 0, 0},
                    {system_text(code), file_.release().string()}};
    }
    file_.release();
}

bool takes_rejects(const Path& file, Diagnostics& found)
{
    const bool takes = file_behind(file).has_value();
    if (!takes) {
        found.add(messages::rejects_not_a_file, {file.string(), 0, 0});
    }
    return takes;
}

} // namespace assess
