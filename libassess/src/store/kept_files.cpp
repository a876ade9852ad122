#include <assess/files/new_file.hpp>
#include <assess/store/imports.hpp>

#include <system_error>

namespace assess {

void keep_file(const Store& store, std::string_view bytes, const std::string& sha256)
{
    const std::filesystem::path folder = store.kept_files();
    const std::filesystem::path kept = folder / sha256;
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(kept, missing);
    // The name is the content: what is there under it, whole, is the same file.
    if (missing || size != bytes.size()) {
        NewFile file = NewFile::in(folder);
        file.add(bytes);
        file.finish();
        file.put_at(kept);
    }
}

} // namespace assess
