#pragma once

/// \file
/// Holds handed-in rows against those of the store, in one pass over both in the order of the key.

#include "connection.hpp"
#include "dictionary.hpp"
#include "tables.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace assess {

/// The numbers of a key, in the order of the table; its texts, which come after them, stay where
/// the row has them.
using KeyNumbers = std::array<std::int64_t, 2>;

/// A row that is new, or has other values than the store, or is to be withdrawn.
struct RowChange {
    KeyNumbers numbers{};
    std::uint32_t row = 0;            ///< index into Import::rows
    std::optional<std::uint32_t> old; ///< index into RowChanges::old; none: the row is new
};

/// Where the store has a row from.
struct KeptOrigin {
    std::int64_t import = 0;
    std::int64_t line = 0;
    std::int64_t column = 0;
};

struct RowChanges {
    std::vector<RowChange> all; ///< in the order of the key
    HandedInRows old;           ///< the values that the store has, without keys
    std::vector<KeptOrigin> old_origins;
    std::size_t same = 0;
    std::map<KeyForm, Dictionary> dictionaries;
};

/// The values that the round will have: one that the file of the row lacks stays as it was.
class ValuesAfter {
public:
    ValuesAfter(const Import& import, const RowChanges& changes, const RowChange& change);

    std::size_t size() const { return given_.size(); }
    std::string_view operator[](std::size_t index) const
    {
        return stays(index) ? kept_[index] : given_[index];
    }

private:
    bool stays(std::size_t index) const { return (lacks_ >> index & 1U) != 0; }

    PackedTexts given_;
    PackedTexts kept_;
    std::uint32_t lacks_ = 0;
};

/// How many values of the row are there before the change, and not after it.
std::size_t emptied(const Import& import, const RowChanges& changes, const RowChange& change);

RowChanges find_changes(SQLite::Database& database, std::int64_t round, const Import& import);

} // namespace assess
