#pragma once

/// \file
/// A criteria set as it is used: everything resolved to indices, everything checked.
///
/// Ownership  built once by read_criteria(), then read only. Threads may share it.

#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/criteria/rule.hpp>
#include <assess/text/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

enum class NothingArose : std::uint8_t { full, zero, exclude };
enum class LeafKind : std::uint8_t { standard, bonus, deduction };

struct EvidenceDemand {
    std::size_t at_least = 1;
    std::vector<std::string> kinds; ///< empty: any
    bool within_period = true;
    Rational without; ///< 0 … 1: what the points are multiplied by when too few pieces count
};

/// A criterion without components: the thing a rule scores.
struct Leaf {
    std::string id;
    std::string number; ///< "3.1" or "3.1.2"
    LocalText title;
    Rational max_points;
    LeafKind kind = LeafKind::standard;
    std::vector<bool> applies; ///< by kind of unit
    Rule rule;
    std::optional<EvidenceDemand> evidence;
    std::optional<NothingArose> nothing_arose;
    LocalText guide;
    std::string source;        ///< the clause it encodes
    std::size_t lesson = 0;    ///< index
    std::size_t criterion = 0; ///< index; a leaf that is a criterion itself has one of its own
    Spot spot;
};

/// What stands directly under a lesson: one leaf, or several components.
struct Criterion {
    std::string id;
    std::string number; ///< "3.1"
    LocalText title;
    std::size_t lesson = 0;
    std::size_t first_leaf = 0; ///< its leaves are consecutive
    std::size_t leaf_count = 1;
    bool has_components = false; ///< false: the criterion is its only leaf, with the same id
    Spot spot;
};

struct Lesson {
    std::string id;
    std::string number; ///< "3"
    LocalText title;
    std::size_t first_criterion = 0;
    std::size_t criterion_count = 0;
    std::size_t first_leaf = 0;
    std::size_t leaf_count = 0;
    Spot spot;
};

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

/// A worked example as written; run by the score module. Names are ids, checked when read.
struct Example {
    struct ExampleAnswer {
        std::size_t leaf = 0;
        std::optional<std::size_t> choice;
        std::optional<std::vector<std::size_t>> items;
        std::optional<Rational> points;
        bool not_applicable = false;
        Spot spot;
    };
    struct Expected {
        Part part = Part::leaf;
        std::size_t index = 0;
        Rational points;
        Spot spot;
    };

    std::string id;
    std::size_t unit_kind = 0;
    std::vector<std::pair<std::size_t, Rational>> facts; ///< index of a declared or counted measure
    std::vector<ExampleAnswer> answers;
    std::vector<Expected> points;
    std::optional<Rational> total; ///< compared with the rounded total
    std::optional<std::size_t> band;
    Spot spot;
};

struct Scoring {
    enum class RoundAt : std::uint8_t { criterion, total };
    enum class ClassifyOn : std::uint8_t { rounded, exact };
    enum class Incomplete : std::uint8_t { zero, unclassified };

    RoundAt round_at = RoundAt::criterion;
    int decimals = 2;
    Rounding rounding = Rounding::half_away_from_zero;
    ClassifyOn classify_on = ClassifyOn::rounded;
    bool rescale = true;
    Incomplete incomplete = Incomplete::zero;
    std::optional<Rational> ceiling;
    std::optional<Rational> bonus_cap;
    std::optional<Rational> deduction_cap;
};

struct Ranking {
    enum class Ties : std::uint8_t { competition, dense };

    Ties ties = Ties::competition;
    std::vector<std::size_t> tie_break; ///< lessons, compared in turn
};

/// The first day of a round's period; the period lasts one year.
struct PeriodStart {
    unsigned month = 1;
    unsigned day = 1;
    bool previous_year = false;

    /// The period of the round of `year`.
    Period of(int year) const;
};

struct CriteriaSet {
    std::string id;
    std::string version;
    std::string sha256; ///< of the file's bytes
    LocalText title;
    LocalText issuer;
    std::vector<std::string> legal_basis;
    std::optional<Date> in_force_from;
    std::optional<Date> in_force_until; ///< the last day
    std::string replaces;
    std::vector<std::string> languages;
    std::vector<std::string> unit_kinds;
    std::vector<Rational> full_points; ///< the declared total, by kind of unit
    PeriodStart period;
    Scoring scoring;
    Ranking ranking;
    std::vector<Measure> measures;
    std::vector<std::size_t> formula_order; ///< formulas, operands before those who use them
    std::vector<Register> registers;
    std::vector<Lesson> lessons;
    std::vector<Criterion> criteria;
    std::vector<Leaf> leaves; ///< set order, lesson by lesson
    std::vector<Band> bands;  ///< best first
    std::vector<Gate> gates;
    std::vector<SetCheck> checks;
    std::vector<Example> examples;

    std::optional<std::size_t> find_kind(std::string_view kind) const;
    std::optional<std::size_t> find_measure(std::string_view measure) const;
    std::optional<std::size_t> find_leaf(std::string_view id_or_number) const;
    std::optional<std::size_t> find_lesson(std::string_view lesson) const;
};

} // namespace assess
