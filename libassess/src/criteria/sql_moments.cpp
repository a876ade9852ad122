#include "sql_expression.hpp"

#include <algorithm>
#include <string>

namespace assess {

namespace {

/// Of the digits of a literal; of what is no literal, false.
bool is_whole(const std::string& literal)
{
    return !literal.empty() && literal.find('.') == std::string::npos;
}

} // namespace

std::string SqlDays::with(const std::string& column, const std::string& value)
{
    const std::string condition = ".\"" + column + "\" = " + value;
    auto found = std::find(conditions_.begin(), conditions_.end(), condition);
    if (found == conditions_.end()) {
        found = conditions_.insert(found, condition);
    }
    return "d" + std::to_string(found - conditions_.begin() + 1);
}

std::string SqlDays::joins() const
{
    std::string text;
    for (std::size_t index = 0; index < conditions_.size(); ++index) {
        const std::string alias = "d" + std::to_string(index + 1);
        text += "\n    LEFT JOIN " + std::string{sql_calendar} + " AS " + alias + " ON " + alias +
                conditions_[index];
    }
    return text;
}

SqlPiece SqlExpression::of_moments(Operator op, Operands operands) const
{
    const std::string& first = operands.front().text;
    const std::string& second = operands.back().text;
    switch (op) {
    case Operator::days:
        return numbers_.whole(words_.days_between(first, second), 6);
    case Operator::year:
        return numbers_.whole(words_.year_of(first), 4);
    case Operator::month:
        return numbers_.whole(words_.month_of(first), 2);
    case Operator::due:
        return due(operands.front(), operands.back());
    default:
        return workdays(first, second);
    }
}

SqlPiece SqlExpression::workdays(const std::string& first, const std::string& second) const
{
    const std::string from = days_.with("day", words_.day_of(first));
    const std::string until = days_.with("day", words_.day_of(second));
    const std::string difference = until + ".\"worked\" - " + from + ".\"worked\"";
    SqlPiece made = numbers_.whole(words_.whole(difference), 6);
    made.binding = made.text == difference ? SqlBinding::sum : SqlBinding::single;
    return made;
}

SqlPiece SqlExpression::due(const SqlPiece& from, const SqlPiece& count) const
{
    const std::string row = days_.with("day", words_.day_of(from.text));
    const std::string this_or_next = "COALESCE(" + row + ".\"nth\", " + row + ".\"worked\" + 1)";
    const std::string worked = row + ".\"worked\" + ";
    std::string nth;
    if (count.literal == "0") {
        nth = this_or_next;
    } else if (count.scale == 0 && is_whole(count.literal)) {
        nth = worked + count.literal;
    } else {
        nth = nth_after(worked, this_or_next, numbers_.as_number(count));
    }
    return {ValueType::moment, words_.end_of(days_.with("nth", nth) + ".\"day\"")};
}

/// The count is upper / lower. Without a remainder the quotient is exact, and as negative as the
/// count.
std::string SqlExpression::nth_after(const std::string& worked, const std::string& this_or_next,
                                     const SqlPiece& count) const
{
    const std::string upper = bracketed(numbers_.guarded(count), SqlBinding::product);
    const std::string lower = bracketed(numbers_.divisor(count), SqlBinding::single);
    const std::string quotient = words_.whole_quotient(upper, lower);
    const std::string zero = words_.number("0");
    // First the remainder: it is unknown when what is divided by is.
    return "CASE WHEN " + upper + " % " + lower + " = " + zero + " THEN CASE WHEN " + upper +
           " = " + zero + " THEN " + this_or_next + " WHEN " + quotient + " > " + zero + " THEN " +
           worked + quotient + " END END";
}

} // namespace assess
