#pragma once

/// \file
/// Whether the triggers and views of a store are those that this program gave it.
///
/// SQLite runs whatever trigger it finds: one that somebody put there would change figures in the
/// name of the next import.

#include "connection.hpp"

#include <assess/store/store.hpp>

#include <cstdint>
#include <span>

namespace assess {

/// Throws Error for a store of version `version` that has other triggers or views than the steps up
/// to that version make.
void refuse_foreign_schema(const Store::Connection& connection, std::int64_t version,
                           std::span<const Migration> migrations);

} // namespace assess
