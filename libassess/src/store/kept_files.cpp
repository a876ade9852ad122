#include <assess/store/imports.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/file.hpp>

#include "messages.hpp"

#include <system_error>

namespace assess {

void keep_file(const Store& store, std::string_view bytes, const std::string& sha256)
{
    const std::filesystem::path folder = store.kept_files();
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        throw Error{
            messages::store_unopened, {folder.string(), 0, 0}, {system_text(fault.value())}};
    }
    const std::filesystem::path kept = folder / sha256;
    const std::uintmax_t size = std::filesystem::file_size(kept, fault);
    // The name is the content: what is there under it, whole, is the same file.
    if (fault || size != bytes.size()) {
        write_file(kept, bytes);
    }
}

} // namespace assess
