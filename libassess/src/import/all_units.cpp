#include "all_units.hpp"

#include <assess/text/nearest.hpp>

#include <algorithm>
#include <numeric>

namespace assess {

namespace {

/// The bit of the parent in ImportedFile::lacks.
constexpr std::uint32_t lacks_parent = 0b100;

} // namespace

AllUnits::AllUnits(const Import& import, const std::vector<KnownUnit>& known)
    : import_{import}, known_{known}, by_code_(size())
{
    std::iota(by_code_.begin(), by_code_.end(), 0U);
    std::ranges::sort(by_code_, [&](std::uint32_t left, std::uint32_t right) {
        const int order = code(left).compare(code(right));
        return order == 0 ? left < right : order < 0;
    });
}

std::string_view AllUnits::code(std::size_t unit) const
{
    return unit < known_.size() ? std::string_view{known_[unit].code}
                                : import_.rows[unit - known_.size()].key.front();
}

std::string_view AllUnits::name(std::size_t unit) const
{
    return unit < known_.size() ? std::string_view{known_[unit].name}
                                : import_.rows[unit - known_.size()].values[0];
}

std::string_view AllUnits::parent(std::size_t unit) const
{
    if (unit < known_.size()) {
        return known_[unit].parent;
    }
    const RowView row = import_.rows[unit - known_.size()];
    if ((import_.files[row.file].lacks & lacks_parent) == 0) {
        return row.values[2];
    }
    const auto known = std::ranges::lower_bound(by_code_, row.key.front(), {},
                                                [&](std::uint32_t other) { return code(other); });
    return *known < known_.size() ? std::string_view{known_[*known].parent} : std::string_view{};
}

std::optional<std::size_t> AllUnits::find(std::string_view wanted) const
{
    const auto behind = std::upper_bound(
        by_code_.begin(), by_code_.end(), wanted,
        [&](std::string_view text, std::uint32_t unit) { return text < code(unit); });
    const bool found = behind != by_code_.begin() && code(*std::prev(behind)) == wanted;
    return found ? std::optional<std::size_t>{*std::prev(behind)} : std::nullopt;
}

std::optional<std::size_t> AllUnits::above(std::size_t unit) const
{
    const std::string_view code_above = parent(unit);
    return code_above.empty() ? std::nullopt : find(code_above);
}

std::vector<std::string> AllUnits::codes() const
{
    std::vector<std::string> all;
    for (const std::uint32_t unit : by_code_) {
        if (all.empty() || all.back() != code(unit)) {
            all.emplace_back(code(unit));
        }
    }
    return all;
}

std::vector<bool> AllUnits::named_as_parents() const
{
    std::vector<bool> named(size());
    for (std::size_t unit = 0; unit < size(); ++unit) {
        const bool is_replaced = unit < known_.size() && find(code(unit)) != unit;
        const auto parent_unit = is_replaced ? std::nullopt : above(unit);
        if (parent_unit) {
            named[*parent_unit] = true;
        }
    }
    return named;
}

/// Each walk upwards ends where an earlier one has been.
std::vector<bool> AllUnits::above_themselves() const
{
    std::vector<std::size_t> walked(size(), SIZE_MAX); ///< by unit: the walk that was there
    std::vector<bool> found(size());
    for (std::size_t start = 0; start < size(); ++start) {
        std::optional<std::size_t> at = start;
        while (at && walked[*at] == SIZE_MAX) {
            walked[*at] = start;
            at = above(*at);
        }
        while (at && walked[*at] == start && !found[*at]) {
            found[*at] = true;
            at = above(*at);
        }
    }
    return found;
}

std::vector<bool> AllUnits::alike_but_for_zeros() const
{
    std::vector<std::uint32_t> order = by_code_;
    std::ranges::stable_sort(order, {},
                             [&](std::uint32_t unit) { return without_zeros(code(unit)); });
    std::vector<bool> alike(size());
    for (auto first = order.begin(); first != order.end();) {
        const auto end = std::find_if(first, order.end(), [&](std::uint32_t unit) {
            return without_zeros(code(unit)) != without_zeros(code(*first));
        });
        const bool several = code(*first) != code(*std::prev(end));
        for (; first != end; ++first) {
            alike[*first] = several;
        }
    }
    return alike;
}

} // namespace assess
