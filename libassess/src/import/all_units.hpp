#pragma once

/// \file
/// The units of the round and those of the files together, found by their codes. A list may have
/// half a million rows, so that a unit is a number here and its texts stay where they are.
///
/// Ownership  texts belong to the import and to the known units, which must outlive it.

#include <assess/store/imports.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

class AllUnits {
public:
    /// The units of the round come first, then one for each row.
    AllUnits(const Import& import, const std::vector<KnownUnit>& known);

    std::size_t size() const { return known_.size() + import_.rows.size(); }
    std::size_t unit_of_row(std::size_t row) const { return known_.size() + row; }
    std::string_view code(std::size_t unit) const;
    std::string_view name(std::size_t unit) const;

    /// A row takes the place of the round's unit of its code.
    std::optional<std::size_t> find(std::string_view code) const;

    /// The unit above, if there is one.
    std::optional<std::size_t> above(std::size_t unit) const;

    /// Each code once, ascending.
    std::vector<std::string> codes() const;

    /// By unit: whether a unit names it as the one above.
    std::vector<bool> named_as_parents() const;
    /// By unit: whether it is above itself, by however many steps.
    std::vector<bool> above_themselves() const;
    /// By unit: whether another code is the same but for zeros before it.
    std::vector<bool> alike_but_for_zeros() const;

private:
    std::string_view parent(std::size_t unit) const;

    const Import& import_;
    const std::vector<KnownUnit>& known_;
    std::vector<std::uint32_t> by_code_; ///< units; of equal codes the row is behind
};

} // namespace assess
