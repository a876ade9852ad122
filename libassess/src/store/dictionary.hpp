#pragma once

/// \file
/// Names and the small numbers that stand for them in the tables.

#include "connection.hpp"
#include "tables.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace assess {

/// The names of one form that a round's rows may use. Measures and criteria that are not known yet
/// get numbers here at once, and are written by add_new_names().
class Dictionary {
public:
    Dictionary(SQLite::Database& database, KeyForm form, std::int64_t round);

    /// The number of `name`. REQUIRES a known unit; other names are added.
    std::int64_t number(const std::string& name);

    void add_new_names(SQLite::Database& database) const;

private:
    KeyForm form_;
    std::unordered_map<std::string, std::int64_t> numbers_; ///< never read in its own order
    std::vector<std::string> added_;
    std::int64_t next_ = 1;
};

} // namespace assess
