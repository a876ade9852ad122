#pragma once

/// \file
/// The schema of the store, version by version. Described for readers in libassess/doc/store.md.

#include <cstdint>
#include <string_view>

namespace assess {

/// "asse" in ASCII: what SQLite's application_id says of a store.
inline constexpr std::int64_t store_application_id = 0x61737365;

extern const std::string_view schema_version_1_tables;
extern const std::string_view schema_version_1_views;
extern const std::string_view schema_version_2;
extern const std::string_view schema_version_3;
/// The column of version 3 that early stores of it lack.
extern const std::string_view schema_grouping;

} // namespace assess
