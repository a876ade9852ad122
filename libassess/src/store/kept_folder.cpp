#include "kept_folder.hpp"

#include "messages.hpp"

#include <assess/files/file.hpp>

#include <array>
#include <fstream>

namespace assess {

namespace {

using Path = std::filesystem::path;

constexpr std::string_view ending = ".files";

Path itself(const Path& store)
{
    return file_behind(store).value_or(store);
}

Path with_ending(Path store)
{
    if (store.extension() == ".db") {
        return store.replace_extension(ending);
    }
    return store += ending;
}

/// Whether the folder has a criteria set of the store, as every folder of kept files does.
bool has_files_of(const Store::Connection& connection, const Path& folder)
{
    std::error_code ignored;
    SQLite::Statement sets{connection.database, "SELECT sha256 FROM criteria_set"};
    while (sets.executeStep()) {
        if (std::filesystem::exists(folder / text_of(sets, 0), ignored)) {
            return true;
        }
    }
    return false;
}

bool is_database(const Path& file)
{
    std::error_code ignored;
    std::string start(15, '\0');
    if (std::filesystem::is_regular_file(file, ignored)) {
        std::ifstream{file, std::ios::binary}.read(start.data(), 15);
    }
    return start == "SQLite format 3";
}

/// The stores that would have the folder of this one, or whose folder it would stand in the place
/// of.
std::array<Path, 3> rivals_of(const Path& store)
{
    Path without = store;
    without.replace_extension();
    Path with_db = store;
    with_db += ".db";
    Path other = without;
    other += ".db";
    if (store.extension() == ".db") {
        return {without, {}, {}};
    }
    return store.extension() == ending ? std::array{with_db, without, other}
                                       : std::array{with_db, Path{}, Path{}};
}

} // namespace

Path kept_folder_of(const Store::Connection& connection)
{
    const Path folder = with_ending(itself(connection.file));
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored)) {
        return folder;
    }
    for (Path earlier : {itself(connection.file), connection.file}) {
        earlier.replace_extension(ending);
        if (std::filesystem::is_directory(earlier, ignored) && has_files_of(connection, earlier)) {
            return earlier;
        }
    }
    return folder;
}

void refuse_shared_folder(const Path& store, StoreAccess access)
{
    const Path file = itself(store);
    const Path folder = with_ending(file);
    std::error_code ignored;
    const auto type = std::filesystem::status(folder, ignored).type();
    if (access != StoreAccess::read && type != std::filesystem::file_type::not_found &&
        type != std::filesystem::file_type::directory) {
        throw Error{messages::store_folder_taken, {store.string(), 0, 0}, {folder.string()}};
    }
    if (access != StoreAccess::create || std::filesystem::exists(file, ignored)) {
        return;
    }
    for (const Path& rival : rivals_of(file)) {
        if (!rival.empty() && is_database(rival)) {
            throw Error{messages::store_folder_shared, {store.string(), 0, 0}, {rival.string()}};
        }
    }
}

} // namespace assess
