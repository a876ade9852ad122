#pragma once

/// \file
/// What one unit handed in for a round, resolved against the round's criteria set.
///
/// Units      leaf and measure are indices into the set; points and values are exact.

#include <assess/criteria/expression.hpp>
#include <assess/model/unit.hpp>
#include <assess/text/date.hpp>
#include <assess/text/rational.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// The cell a value came from.
struct Origin {
    std::uint32_t source = 0; ///< index into RoundInput::sources
    std::uint32_t line = 0;   ///< 0: not from a file
    std::uint32_t column = 0;

    bool operator==(const Origin&) const = default;
};

/// A declared value; shares for percent (97.5 % is 0.975), 1 or 0 for yes_no.
struct Fact {
    std::size_t measure = 0;
    Rational value;
    Origin origin;
};

/// A measure counted from the records of a register: a value, or nothing arose.
struct CountedValue {
    std::size_t measure = 0;
    Outcome outcome;
};

/// What a unit says about one leaf. Absent is absent; zero is zero.
struct Answer {
    std::size_t leaf = 0;
    std::optional<std::size_t> choice;             ///< index of the level
    std::optional<std::vector<std::size_t>> items; ///< indices of the items claimed, ascending
    std::optional<Rational> points;                ///< claimed
    bool not_applicable = false;
    std::string explanation;
    Origin origin;
};

/// A piece of evidence.
struct Evidence {
    std::size_t leaf = 0;
    std::string kind;
    std::string number;
    Date date{};
    std::string issuer;
    std::string title;
    std::string page;
    std::string location;
    std::string sha256;    ///< of the file; empty: no file
    bool rejected = false; ///< in review
    std::string rejected_because;
    Origin origin;
};

/// The latest review of a leaf.
struct Review {
    std::size_t leaf = 0;
    std::optional<Rational> points;
    std::optional<bool> excluded; ///< true: leaves the scale; false: counts although nothing arose
    std::string reason;
    std::string reviewer;
    std::string decision;
    std::optional<Date> date;
    Origin origin;
};

/// The same unit's result in another round of the same period, for rule `result`.
struct OtherResult {
    std::size_t leaf = 0; ///< the leaf that asks for it
    Rational share;       ///< the result divided by its maximum
    std::string round;    ///< where it was found
};

/// Lists are ordered by leaf (or measure), at most one entry each but for evidence, which is
/// ordered by leaf, then number, then date.
struct Submission {
    Unit unit;
    std::size_t kind = 0; ///< index into CriteriaSet::unit_kinds
    std::vector<Fact> facts;
    std::vector<Answer> answers;
    std::vector<Evidence> evidence;
    std::vector<Review> reviews;
    std::vector<OtherResult> results;
    std::vector<CountedValue> counts; ///< of the registers that were imported for the round
    /// Records that count, by register of the set; empty: no register was imported.
    std::vector<std::uint64_t> records;

    bool has_records() const
    {
        return std::ranges::any_of(records, [](std::uint64_t count) { return count > 0; });
    }
    bool handed_in_nothing() const
    {
        return facts.empty() && answers.empty() && evidence.empty() && reviews.empty() &&
               !has_records();
    }
};

} // namespace assess
