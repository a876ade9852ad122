#include "record_condition.hpp"

#include <algorithm>

namespace reference {

namespace {

using assess::Date;
using assess::Operator;
using assess::Rational;
using Values = std::vector<RecordValue>;

RecordValue truth(bool holds)
{
    return Rational::whole(holds ? 1 : 0);
}

const Rational& number(const RecordValue& value)
{
    return std::get<Rational>(*value);
}

bool is_true(const RecordValue& value)
{
    return value && !number(value).is_zero();
}

bool is_false(const RecordValue& value)
{
    return value && number(value).is_zero();
}

bool all_known(const Values& values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const RecordValue& one) { return one.has_value(); });
}

Date day_of(const RecordValue& value)
{
    return std::chrono::floor<std::chrono::days>(std::get<assess::DateTime>(*value));
}

std::chrono::year_month_day civil(const RecordValue& value)
{
    return std::chrono::year_month_day{day_of(value)};
}

class Evaluation {
public:
    Evaluation(const assess::Expression& expression, const Values& cells, const RoundDays& round)
        : nodes_{expression.nodes}, cells_{cells}, calendar_{round.calendar}, period_{round.period},
          end_{nodes_.size()}
    {}

    ConditionAnswer whole()
    {
        const RecordValue value = take();
        return {value, std::move(outside_)};
    }

private:
    /// The value of the nodes that end where reading stands; reading goes backwards.
    RecordValue take()
    {
        const std::size_t last = end_;
        const assess::ExpressionNode& node = nodes_[--end_];
        Values operands(node.operands);
        std::for_each(operands.rbegin(), operands.rend(), [this](auto& one) { one = take(); });
        switch (node.op) {
        case Operator::constant:
            return constant(node);
        case Operator::name:
            return cells_[node.index];
        case Operator::period_start:
            return assess::DateTime{period_.first};
        case Operator::period_end:
            return assess::DateTime{period_.last} + std::chrono::hours{24};
        case Operator::is_null:
            return truth(!operands[0]);
        case Operator::is_not_null:
            return truth(operands[0].has_value());
        case Operator::logical_and:
        case Operator::logical_or:
            return joined(node.op, operands);
        case Operator::in:
            return member(operands);
        case Operator::workdays:
        case Operator::due:
            return all_known(operands) ? of_calendar(node.op, operands, last) : std::nullopt;
        default:
            return if_known(node.op, operands);
        }
    }

    /// Unknown when any of the operands is.
    RecordValue if_known(Operator op, const Values& operands)
    {
        return all_known(operands) ? of_known(op, operands) : std::nullopt;
    }

    /// The first is one of the others: equal to the second or to the third or …
    RecordValue member(const Values& operands)
    {
        Values equal;
        for (std::size_t at = 1; at < operands.size(); ++at) {
            equal.push_back(if_known(Operator::equal, {operands[0], operands[at]}));
        }
        return joined(Operator::logical_or, equal);
    }

    static RecordValue constant(const assess::ExpressionNode& node)
    {
        switch (node.type) {
        case assess::ValueType::text:
            return node.text;
        case assess::ValueType::moment:
            return node.moment;
        default:
            return node.number;
        }
    }

    static RecordValue joined(Operator op, const Values& operands)
    {
        const bool is_and = op == Operator::logical_and;
        if (std::any_of(operands.begin(), operands.end(), is_and ? is_false : is_true)) {
            return truth(!is_and);
        }
        return all_known(operands) ? truth(is_and) : std::nullopt;
    }

    RecordValue of_known(Operator op, const Values& operands)
    {
        const RecordValue& left = operands.front();
        const RecordValue& right = operands.back();
        switch (op) {
        case Operator::logical_not:
            return truth(is_false(left));
        case Operator::equal:
            return truth(*left == *right);
        case Operator::not_equal:
            return truth(*left != *right);
        case Operator::less:
            return truth(*left < *right);
        case Operator::at_most:
            return truth(!(*right < *left));
        case Operator::above:
            return truth(*right < *left);
        case Operator::at_least:
            return truth(!(*left < *right));
        case Operator::days:
            return Rational::whole((day_of(right) - day_of(left)).count());
        case Operator::year:
            return Rational::whole(static_cast<int>(civil(left).year()));
        case Operator::month:
            return Rational::whole(static_cast<unsigned>(civil(left).month()));
        default:
            return computed(op, number(left), number(right));
        }
    }

    static RecordValue computed(Operator op, const Rational& left, const Rational& right)
    {
        switch (op) {
        case Operator::add:
            return left + right;
        case Operator::subtract:
            return left - right;
        case Operator::multiply:
            return left * right;
        case Operator::divide:
            return right.is_zero() ? RecordValue{} : left / right;
        default:
            return Rational{} - left;
        }
    }

    /// The function whose nodes are those before `last`, down to where reading stands.
    RecordValue of_calendar(Operator op, const Values& operands, std::size_t last)
    {
        asked_outside_ = false;
        const RecordValue value = op == Operator::workdays
                                      ? workdays(day_of(operands[0]), day_of(operands[1]))
                                      : due(day_of(operands[0]), number(operands[1]));
        if (asked_outside_) {
            const std::size_t second = begin_of(last - 1);
            const auto at_fault = calendar_->covers(day_of(operands[0]))
                                      ? first_column(second, last - 1)
                                      : first_column(end_, second);
            outside_.push_back(at_fault ? at_fault : first_column(end_, last));
        }
        return value;
    }

    /// Where the operand begins whose last node stands before `end`.
    std::size_t begin_of(std::size_t end) const
    {
        for (std::size_t missing = 1; missing > 0;) {
            missing += nodes_[--end].operands;
            --missing;
        }
        return end;
    }

    std::optional<std::size_t> first_column(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at < end; ++at) {
            if (nodes_[at].op == Operator::name) {
                return nodes_[at].index;
            }
        }
        return std::nullopt;
    }

    bool asks_outside(Date one)
    {
        const bool outside = !calendar_->covers(one);
        asked_outside_ = asked_outside_ || outside;
        return outside;
    }

    RecordValue workdays(Date from, Date until)
    {
        if (asks_outside(from) || asks_outside(until)) {
            return std::nullopt;
        }
        std::int64_t count = 0;
        for (Date one = std::min(from, until); one < std::max(from, until);) {
            one += std::chrono::days{1};
            count += calendar_->is_working_day(one) ? 1 : 0;
        }
        return Rational::whole(from <= until ? count : -count);
    }

    RecordValue due(Date from, const Rational& count)
    {
        if (count.sign() < 0 || count != count.floor() || asks_outside(from)) {
            return std::nullopt;
        }
        Rational left = count;
        for (Date one = from; !asks_outside(one); one += std::chrono::days{1}) {
            const bool working = calendar_->is_working_day(one);
            left = left - Rational::whole(working && one > from ? 1 : 0);
            if (working && left.sign() <= 0) {
                return assess::DateTime{one} + std::chrono::seconds{86'399};
            }
        }
        return std::nullopt;
    }

    const std::vector<assess::ExpressionNode>& nodes_;
    const Values& cells_;
    const assess::Calendar* calendar_;
    assess::Period period_;
    std::size_t end_;
    bool asked_outside_ = false;
    std::vector<std::optional<std::size_t>> outside_;
};

} // namespace

ConditionAnswer answer(const assess::Expression& expression, const Values& cells,
                       const RoundDays& round)
{
    return Evaluation{expression, cells, round}.whole();
}

bool fulfils(const assess::Expression& condition, const Values& cells, const RoundDays& round)
{
    return condition.empty() || is_true(answer(condition, cells, round).value);
}

} // namespace reference
