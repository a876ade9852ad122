#pragma once

/// \file
/// The least and the greatest value an expression can have, by exact interval arithmetic.
///
/// Range      an over-estimate: a value outside never occurs, a value inside may not occur either.
/// Units      a truth is 0 or 1. A moment is measured in periods: 0 when the period starts, 1 when
///            it has ended.

#include <assess/criteria/criteria_set.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace assess {

struct ValueRange {
    std::optional<Rational> low; ///< none: no limit, like `high`
    std::optional<Rational> high;
    bool open_high = false;     ///< `high` itself is not reached
    bool whole = false;         ///< only whole numbers
    bool share = false;         ///< a percent, or made of one
    bool own_date = false;      ///< the register's own date, or made of it
    bool may_lack = false;      ///< may have no value
    bool may_not_arise = false; ///< may have no value because nothing arose
    bool never = false;         ///< never has a value
    std::size_t figures = 1;    ///< how many figures it takes when its formulas are written out

    static ValueRange of(Rational low, Rational high);
    static ValueRange exactly(const Rational& value) { return of(value, value); }

    bool can_be(const Rational& value) const;
    /// Of a truth: it always holds, or never; nothing: it depends.
    std::optional<bool> verdict() const;
};

/// What points("id") and share("id") can be for one kind of unit.
struct PartRange {
    ValueRange points;
    ValueRange share;
};

/// What the results of one kind of unit can be.
struct ResultRanges {
    ValueRange total;
    std::vector<PartRange> lessons;
    std::vector<PartRange> criteria;
    std::vector<PartRange> leaves;
};

ValueRange total_range(const CriteriaSet& set, std::size_t kind);
ResultRanges result_ranges(const CriteriaSet& set, std::size_t kind);

/// What names stand for while ranges are found.
struct RangeScope {
    std::span<const ValueRange> names;
    const ResultRanges* results = nullptr; ///< null: no results are asked for
    const CriteriaSet* counts = nullptr;   ///< null: names are columns, not its measures
};

/// The range of each node, in the order of the nodes. Of an expression that takes very many figures
/// only what may be lacking is known.
std::vector<ValueRange> node_ranges(const Expression& expression, const RangeScope& scope);
ValueRange range_of(const Expression& expression, const RangeScope& scope);

/// The ranges of the measures, in their order. REQUIRES the order of formulas.
std::vector<ValueRange> measure_ranges(const CriteriaSet& set);
/// The range of an expression over the measures of a whole set.
ValueRange range_in_set(const CriteriaSet& set, const Expression& expression);
/// The ranges of the columns of a register, for records that lie in the period.
std::vector<ValueRange> column_ranges(const Register& book);

/// Of one expression divided by another.
ValueRange quotient_range(const Expression& numerator, const Expression& denominator,
                          const RangeScope& scope);
/// The same, held to be a share: never negative, and at most `highest_share`.
ValueRange as_share(ValueRange quotient);

} // namespace assess
