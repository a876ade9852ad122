#pragma once

/// \file
/// Rows of the store that no release of this program would have written: told of once, with their
/// table and key, and a bounded number of each table.

#include <assess/store/store.hpp>
#include <assess/text/message.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

/// A value that cannot be what its column is for.
struct DamagedValue {
    std::vector<std::pair<std::string, std::string>> key; ///< columns and values
    std::string column;
    std::string value;
    Phrase fault; ///< goes on after the value: "is no day"
};

/// What one reading met.
class Damage {
public:
    void add(std::string_view table, DamagedValue value);
    void add(Damage other);

    bool empty() const { return tables_.empty(); }

    /// Tells whoever opened the store; nobody asked to be told: throws Error.
    void tell(Store::Connection& connection) const;

private:
    struct Table {
        std::vector<DamagedValue> told; ///< the first ones
        std::size_t more = 0;
    };
    std::map<std::string, Table, std::less<>> tables_;
};

/// Tells, once for a `subject`, that the store says what it cannot have been made to say.
void tell_damage(Store::Connection& connection, const Message& message, std::vector<Arg> args,
                 const std::string& subject);

} // namespace assess
