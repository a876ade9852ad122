#pragma once

/// \file
/// From a unit's code to its place in the list of a round's units.

#include "../text/hash.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

class UnitIndex {
public:
    /// REQUIRES that `codes` outlive it.
    explicit UnitIndex(std::span<const std::string> codes) : codes_{codes}
    {
        std::size_t size = 64;
        while (size < codes.size() * 2) {
            size *= 2;
        }
        slots_.resize(size);
        for (std::uint32_t index = 0; index < codes.size(); ++index) {
            std::size_t slot = hash_of(codes[index]) & (size - 1);
            while (slots_[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots_[slot] = index + 1;
        }
    }

    std::optional<std::uint32_t> find(std::string_view code) const
    {
        for (std::size_t slot = hash_of(code) & (slots_.size() - 1); slots_[slot] != 0;
             slot = (slot + 1) & (slots_.size() - 1)) {
            const std::uint32_t index = slots_[slot] - 1;
            if (codes_[index] == code) {
                return index;
            }
        }
        return std::nullopt;
    }

private:
    std::span<const std::string> codes_;
    std::vector<std::uint32_t> slots_; ///< 1 + index; 0: free
};

} // namespace assess
