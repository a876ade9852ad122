#include <assess/import/streamed_file.hpp>

#include "../text/open_file.hpp"
#include "record_copies.hpp"

#include <cerrno>
#include <fcntl.h>

namespace assess {

struct StreamedFile::State {
    UnfinishedFile file;
    Handle handle;
};

StreamedFile::StreamedFile(const Store& store)
    : state_{new State{new_copy(store.kept_files()), Handle{}}}
{
    const std::filesystem::path& path = state_->file.path();
    state_->handle = Handle{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (!state_->handle.is_open()) {
        throw write_error(path.string(), errno);
    }
}

StreamedFile::~StreamedFile() = default;

void StreamedFile::add(std::string_view bytes)
{
    if (!write_all(state_->handle, bytes)) {
        throw write_error(path().string(), errno);
    }
}

void StreamedFile::end()
{
    if (!state_->handle.close()) {
        throw write_error(path().string(), errno);
    }
}

const std::filesystem::path& StreamedFile::path() const
{
    return state_->file.path();
}

} // namespace assess
