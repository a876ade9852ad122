#pragma once

/// \file
/// A unit's result: every leaf with its points, totals, band, gates, rank.
///
/// Units      points of the set. Indices speak of the set the round was scored with.
/// Source     the rules of scoring: libassess/doc/scoring.md, sections 2 to 5.

#include <assess/text/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

enum class LeafState : std::uint8_t {
    scored,
    missing,
    no_evidence,
    pending,
    verified,
    not_applicable,
    excluded
};
/// "scored", "missing", "no-evidence" …
std::string_view name_of(LeafState state);

struct LeafScore {
    std::size_t leaf = 0;
    LeafState state = LeafState::missing;
    std::uint32_t evidence_counted = 0;
    std::optional<Rational> self_points;
    Rational computed_points;
    std::optional<Rational> verified_points;

    /// Verified points if there are any, else computed ones; a leaf off the scale ends with 0.
    Rational final_points() const
    {
        return state == LeafState::excluded ? Rational{}
               : verified_points            ? *verified_points
                                            : computed_points;
    }
};

enum class UnitState : std::uint8_t { classified, unclassified, voided, not_submitted };
/// "classified", "unclassified", "void", "not-submitted".
std::string_view name_of(UnitState state);

/// One firing; `part` is the lesson or criterion of a gate with `each`.
struct FiredGate {
    std::size_t gate = 0;
    std::optional<std::size_t> part;

    bool operator==(const FiredGate&) const = default;
};

/// A choice of the set under which the unit's band would be another one.
struct NearBound {
    enum class Choice : std::uint8_t {
        half_away_from_zero,
        half_even,
        toward_zero, ///< the rounding
        round_at_other,
        classify_on_other
    };

    Choice choice = Choice::half_even;
    std::size_t band = 0; ///< the band it would be, by the total alone
};
/// "half-even", "round-at", "classify-on" …
std::string_view name_of(NearBound::Choice choice);

struct Scorecard {
    std::string unit; ///< code
    std::string name;
    std::size_t kind = 0; ///< index into CriteriaSet::unit_kinds
    UnitState state = UnitState::not_submitted;

    std::vector<LeafScore> leaves;       ///< those that apply to the kind, in set order
    std::vector<Rational> lesson_points; ///< by lesson: sum of its standard leaves

    Rational standard_points; ///< after the scale was set back to full
    Rational open_points;     ///< maxima of the standard leaves that count
    Rational full_points;     ///< the declared total for the kind
    Rational bonus_points;
    Rational deduction_points;
    Rational total_exact;
    Rational total_rounded;

    std::optional<std::size_t> band_by_total; ///< by the bounds alone
    std::optional<std::size_t> band;          ///< after gates and quotas
    std::optional<std::size_t> moved_from;    ///< the band a quota moved it down from (the first)
    std::vector<FiredGate> gates;             ///< in set order
    std::vector<std::size_t>
        gates_without_measure; ///< could not be evaluated: a measure is missing
    std::vector<NearBound> near_bounds;
    std::optional<std::size_t> rank;
};

/// The scorecards of a round with what they rest on.
struct Scorecards {
    std::string round;
    std::string set_id;
    std::string set_version;
    std::string set_sha256;
    std::string input_digest;
    std::string as_of; ///< "2026-12-14"; empty: everything handed in
    std::string tool_version;
    std::vector<Scorecard> units; ///< by code
};

} // namespace assess
