#include "rejects_file.hpp"

#include "record_messages.hpp"

#include <assess/files/file.hpp>
#include <assess/import/import_records.hpp>

namespace assess {

namespace {

using Path = std::filesystem::path;

NewFile file_for_rejects(const Path& target, const Path& name)
{
    remove_leftovers(target.parent_path());
    return NewFile::beside(target, name.string());
}

} // namespace

RejectsFile::RejectsFile(const Path& name)
    : name_{name}, target_{file_behind(name).value_or(name)}, file_{file_for_rejects(target_, name)}
{}

void RejectsFile::put_in_place()
{
    if (const int code = file_.try_put_at(target_, target_); code != 0) {
        throw Error{messages::rejects_not_in_place,
                    {name_.string(), 0, 0},
                    {system_text(code), file_.release().string()}};
    }
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
