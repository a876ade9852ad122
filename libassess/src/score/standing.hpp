#pragma once

/// \file
/// What `relative` leaves compare with: the best and lowest values of all units of a kind.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>

#include <optional>
#include <vector>

namespace assess {

/// Nothing where no unit of the kind has a value.
struct Standing {
    std::optional<Rational> best;
    std::optional<Rational> lowest;
};

class Standings {
public:
    Standings(const CriteriaSet& set, const RoundInput& input);

    /// Of a leaf without rule `relative`: nothing.
    const Standing& of(std::size_t leaf, std::size_t kind) const;

private:
    void admit(std::size_t leaf, const RelativeRule& rule, const Submission& submission,
               const UnitFigures& figures);

    std::vector<std::vector<Standing>> by_leaf_; ///< then by kind; empty for other rules
};

} // namespace assess
