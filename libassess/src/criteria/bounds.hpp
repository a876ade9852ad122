#pragma once

/// \file
/// Bounds as they are written: one of the keys at_least, above, at_most, below.

#include "toml_table.hpp"

#include <assess/criteria/rule.hpp>

#include <initializer_list>
#include <optional>

namespace assess {

inline constexpr WordList<Bound::Kind, 4> bound_keys{{{"at_least", Bound::Kind::at_least},
                                                      {"above", Bound::Kind::above},
                                                      {"at_most", Bound::Kind::at_most},
                                                      {"below", Bound::Kind::below}}};

/// A bound and where its value stands.
struct SpottedBound {
    Bound bound;
    Spot spot;
};

/// Nothing where there is none, or where a fault was added.
std::optional<SpottedBound> read_bound(const TomlTable& table);
bool has_bound(const TomlTable& table);

/// The values that a list of bounds has taken so far.
class TakenValues {
public:
    void take(const Bound& bound);
    /// Whether every value for which `bound` holds has been taken.
    bool includes(const Bound& bound) const;

private:
    std::optional<Bound> upward_;   ///< at_least or above: the widest
    std::optional<Bound> downward_; ///< at_most or below: the widest
};

} // namespace assess
