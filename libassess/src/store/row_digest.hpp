#pragma once

/// \file
/// Rows as text: for the trail, whose digests they go into, and for the history.

#include "row_changes.hpp"

#include <string>

namespace assess {

/// SHA-256 over the replaced rows, in the order of the key; empty if there are none.
std::string digest_of_old(const RowChanges& changes, const Import& import);

/// The same over the rows that are written.
std::string digest_of_new(const RowChanges& changes, const Import& import);

/// ["00004", "directives_issued"]; a part that was added later only if it is there.
std::string key_as_json(const RowTable& table, const PackedTexts& key);

/// {"value": "4"}: the values that are not absent.
std::string values_as_json(const RowTable& table, const PackedTexts& values);

} // namespace assess
