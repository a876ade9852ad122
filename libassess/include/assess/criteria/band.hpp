#pragma once

/// \file
/// Bands, their quotas, the gates that cap them, and the checks of a criteria set.

#include <assess/criteria/expression.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/criteria/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace assess {

struct Quota {
    Rational share;
    std::optional<std::size_t> of; ///< index of a band; none: all ranked units of the kind
};

struct Band {
    std::string id;
    LocalText title;
    std::optional<Bound> bound; ///< at_least or above; none: the last band
    std::optional<Quota> quota;
    Spot spot;
};

/// Fires by an expression, or for each lesson or criterion below a share of its maximum.
struct Gate {
    enum class Each : std::uint8_t { none, lesson, criterion };

    std::string id;
    LocalText title;
    Expression when; ///< empty if `each` is not none
    Each each = Each::none;
    Rational share_below;
    std::optional<std::size_t> cap; ///< the best band still open; none: void
    Spot spot;
};

struct SetCheck {
    std::string id;
    bool is_error = false; ///< else a warning
    Expression assertion;
    LocalText message;
    Spot spot;
};

} // namespace assess
