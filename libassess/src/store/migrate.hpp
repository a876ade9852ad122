#pragma once

/// \file
/// Brings a store up to the version of this program, with a copy made before each step.

#include "connection.hpp"

#include <assess/store/store.hpp>

#include <span>

namespace assess {

/// Throws Error for a file that is no store, is newer, or is empty and not to be created.
void bring_up_to_date(Store::Connection& connection, StoreAccess access,
                      std::span<const Migration> migrations);

} // namespace assess
