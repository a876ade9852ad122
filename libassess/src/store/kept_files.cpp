#include "connection.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>
#include <assess/store/imports.hpp>

namespace assess {

bool keep_file(const Store& store, std::string_view bytes, const std::string& sha256)
{
    const std::filesystem::path folder = store.kept_files();
    if (holds(folder / sha256, bytes.size(), sha256)) {
        return false;
    }
    NewFile file = NewFile::in(folder);
    file.add(bytes);
    file.finish();
    file.put_new_at(folder / sha256);
    return true;
}

bool should_have(const Store& store, const std::string& sha256)
{
    return with_database(store.connection(), [&] {
        // Registers say themselves what became of their files, which may have stayed in their
        // place.
        SQLite::Statement known{
            store.connection().database,
            "SELECT 1 FROM import WHERE sha256 = ? AND kind <> 'records' LIMIT 1"};
        known.bind(1, sha256);
        return known.executeStep();
    });
}

} // namespace assess
