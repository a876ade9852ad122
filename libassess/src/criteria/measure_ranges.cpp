#include "value_range.hpp"

#include "range_arithmetic.hpp"

#include <algorithm>
#include <iterator>

namespace assess {

namespace {

ValueRange limited(const std::optional<Rational>& low, const std::optional<Rational>& high)
{
    ValueRange range;
    if (!low || !high || *low <= *high) {
        range.low = low;
        range.high = high;
    }
    return range;
}

ValueRange declared_range(const Declared& declared)
{
    ValueRange range = limited(declared.min, declared.max);
    switch (declared.type) {
    case Declared::Type::count:
        range.low = std::max(range.low.value_or(Rational{}), Rational{});
        range.whole = true;
        break;
    case Declared::Type::percent:
        range.high = greatest(declared);
        range.share = true;
        break;
    case Declared::Type::yes_no:
        range = truth_range(std::nullopt);
        break;
    case Declared::Type::number:
        break;
    }
    return range;
}

/// Of no records there is no mean, least or greatest.
ValueRange counted_range(const CriteriaSet& set, const Counted& counted)
{
    const std::optional<std::size_t>& column = counted.column;
    const ValueRange values =
        column ? column_ranges(set.registers[counted.from]).at(*column) : ValueRange{};
    ValueRange range;
    switch (counted.aggregate) {
    case Counted::Aggregate::count:
    case Counted::Aggregate::distinct:
        range.low = Rational{};
        range.whole = true;
        break;
    case Counted::Aggregate::sum:
        range.low = Rational{};
        range.high.reset();
        range = product_of(range, values);
        range.whole = values.whole;
        break;
    case Counted::Aggregate::mean:
    case Counted::Aggregate::min:
    case Counted::Aggregate::max:
        range = limited(values.low, values.high);
        range.whole = values.whole && counted.aggregate != Counted::Aggregate::mean;
        range.may_not_arise = true;
        break;
    }
    return range;
}

ValueRange column_range(const Column& column)
{
    ValueRange range;
    switch (column.type) {
    case Column::Type::number:
    case Column::Type::count:
        range = limited(column.min, column.max);
        range.whole = column.type == Column::Type::count;
        break;
    case Column::Type::yes_no:
        range = truth_range(std::nullopt);
        break;
    case Column::Type::text:
    case Column::Type::date:
    case Column::Type::datetime:
    case Column::Type::choice:
        break;
    }
    range.may_lack = column.optional;
    return range;
}

/// Marks the measures that the expression is made of, also through formulas.
void ask(const CriteriaSet& set, const Expression& expression, std::vector<bool>& asked)
{
    for (const ExpressionNode& node : expression.nodes) {
        if (node.op != Operator::name || asked[node.index]) {
            continue;
        }
        asked[node.index] = true;
        if (const Formula* const formula = set.measures[node.index].formula()) {
            ask(set, formula->expression, asked);
        }
    }
}

/// Those of the measures that are asked for; of the others nothing is known.
std::vector<ValueRange> ranges_of(const CriteriaSet& set, const std::vector<bool>& asked)
{
    std::vector<ValueRange> ranges(set.measures.size());
    for (std::size_t index = 0; index < ranges.size(); ++index) {
        if (!asked[index]) {
            continue;
        }
        const Measure& measure = set.measures[index];
        if (measure.declared() != nullptr) {
            ranges[index] = declared_range(*measure.declared());
        } else if (measure.counted() != nullptr) {
            ranges[index] = counted_range(set, *measure.counted());
        }
        ranges[index].may_lack = true;
    }
    for (const std::size_t index : set.formula_order) {
        if (!asked[index]) {
            continue;
        }
        const Expression& formula = set.measures[index].formula()->expression;
        ranges[index] = range_of(formula, {ranges, nullptr, &set});
        ranges[index].may_lack = true;
    }
    return ranges;
}

} // namespace

std::optional<Rational> greatest(const Declared& declared)
{
    const Rational most = Rational::whole(highest_share);
    const bool above = declared.min && *declared.min > most;
    return declared.type != Declared::Type::percent || declared.max || above ? declared.max
                                                                             : std::optional{most};
}

std::vector<ValueRange> measure_ranges(const CriteriaSet& set)
{
    return ranges_of(set, std::vector<bool>(set.measures.size(), true));
}

ValueRange range_in_set(const CriteriaSet& set, const Expression& expression)
{
    std::vector<bool> asked(set.measures.size(), false);
    ask(set, expression, asked);
    const std::vector<ValueRange> ranges = ranges_of(set, asked);
    return range_of(expression, {ranges, nullptr, &set});
}

std::vector<ValueRange> column_ranges(const Register& book)
{
    std::vector<ValueRange> ranges;
    std::ranges::transform(book.columns, std::back_inserter(ranges), column_range);
    if (book.date < ranges.size()) {
        ValueRange& date = ranges[book.date];
        date = ValueRange::of({}, Rational::whole(1));
        date.open_high = true;
        date.own_date = true;
    }
    return ranges;
}

} // namespace assess
