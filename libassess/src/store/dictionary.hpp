#pragma once

/// \file
/// Names and the small numbers that stand for them in the tables.

#include "../text/hash.hpp"
#include "connection.hpp"
#include "tables.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assess {

/// The names of one form that a round's rows may use. Measures and criteria that are not known yet
/// get numbers here at once, and are written by add_new_names().
class Dictionary {
public:
    Dictionary(SQLite::Database& database, KeyForm form, std::int64_t round);

    /// The number of `name`. REQUIRES a known unit; other names are added.
    std::int64_t number(std::string_view name);

    void add_new_names(SQLite::Database& database) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return hash_of(name); }
    };

    KeyForm form_;
    /// Never read in its own order.
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> numbers_;
    std::vector<std::string> added_;
    std::int64_t next_ = 1;
};

} // namespace assess
