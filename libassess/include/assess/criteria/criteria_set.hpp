#pragma once

/// \file
/// A criteria set as it is used: everything resolved to indices, everything checked.
///
/// Ownership  built once by read_criteria(), then read only. Threads may share it.

#include <assess/criteria/band.hpp>
#include <assess/criteria/example.hpp>
#include <assess/criteria/leaf.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>
#include <assess/text/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

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

/// A kind of evidence that the set has a title for.
struct EvidenceKind {
    std::string id;
    LocalText title;
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
    std::vector<LocalText> unit_kind_titles;  ///< by kind of unit; may be empty
    std::vector<EvidenceKind> evidence_kinds; ///< all there are; empty: any word is a kind
    std::vector<Rational> full_points;        ///< the declared total, by kind of unit
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
    /// The kind of unit whose id or title, in any language, is `words`, as headers are compared.
    std::optional<std::size_t> kind_called(std::string_view words) const;
    /// The same of a kind of evidence: its id, or `words` as they are.
    std::string evidence_kind_called(std::string_view words) const;
    /// The id where there is no title.
    std::string_view kind_title(std::size_t kind, Language language) const;
    std::string_view evidence_kind_title(std::string_view kind, Language language) const;
    std::optional<std::size_t> find_measure(std::string_view measure) const;
    std::optional<std::size_t> find_leaf(std::string_view id_or_number) const;
    std::optional<std::size_t> find_lesson(std::string_view lesson) const;
};

} // namespace assess
