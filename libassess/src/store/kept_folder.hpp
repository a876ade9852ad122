#pragma once

/// \file
/// Which folder belongs to a store: "NAME.db" has "NAME.files", any other name gets ".files" behind
/// it. The name is that of the file itself, whatever links lead to it.

#include "connection.hpp"

#include <assess/store/store.hpp>

#include <filesystem>

namespace assess {

/// The folder of an open store. One made by earlier versions, which put ".files" in the place of
/// any ending and beside a link, is found where the store's files are in it.
std::filesystem::path kept_folder_of(const Store::Connection& connection);

/// Throws Error where the folder cannot be the store's alone: a file has its name, or it belongs to
/// another store. REQUIRES that nothing was made yet.
void refuse_shared_folder(const std::filesystem::path& store, StoreAccess access);

} // namespace assess
