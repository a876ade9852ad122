#pragma once

/// \file
/// How many different values each unit has: every value is kept, none is guessed from a hash.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Values of one measure, by unit. Memory grows with the different values.
class DistinctValues {
public:
    void add(std::uint32_t unit, std::string_view value);
    void add_all(const DistinctValues& other);

    /// Adds to `counts`, by unit.
    void count(std::vector<std::uint64_t>& counts) const;

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint64_t begin = 0; ///< in `bytes_`
        std::uint32_t size = 0;
        std::uint32_t unit = 0;
    };

    void grow();

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_; ///< 1 + index of an entry; 0: free. A power of two
    std::string bytes_;
};

} // namespace assess
