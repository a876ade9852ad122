#include "lint_conditions.hpp"

#include "amounts.hpp"
#include "expression_text.hpp"
#include "lint_messages.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace assess {

namespace {

bool is_comparison(Operator op)
{
    constexpr std::array comparisons{Operator::equal,   Operator::not_equal, Operator::less,
                                     Operator::at_most, Operator::above,     Operator::at_least,
                                     Operator::in,      Operator::is_null,   Operator::is_not_null};
    return std::ranges::find(comparisons, op) != comparisons.end();
}

/// `"late" counts in whole numbers`.
Arg whole_in_words(const std::string& text)
{
    const std::string subject = "\"" + text + "\" ";
    const Phrase& words = phrases::whole_only;
    return {subject + std::string{words.in(Language::en)},
            subject + std::string{words.in(Language::vi)}};
}

/// The kinds of unit for which a node has the same truth, and the range that tells why.
struct Verdict {
    std::vector<std::size_t> kinds;
    std::vector<ValueRange> ranges; ///< of the first such kind
};

/// What ranges tell about one condition, kind by kind.
class ConditionVerdicts {
public:
    explicit ConditionVerdicts(const Expression& condition)
        : condition_{condition}, verdicts_(condition.nodes.size())
    {}

    void look(std::vector<ValueRange> ranges, std::size_t kind)
    {
        for (std::size_t node = 0; node < ranges.size(); ++node) {
            const ValueRange& range = ranges[node];
            if (!is_comparison(condition_.nodes[node].op) || range.never) {
                continue;
            }
            ++verdicts_[node].valued;
            if (const auto known = range.verdict()) {
                Verdict& verdict = *known ? verdicts_[node].always : verdicts_[node].never;
                if (verdict.kinds.empty()) {
                    verdict.ranges = ranges;
                }
                verdict.kinds.push_back(kind);
            }
        }
    }

    struct OfNode {
        Verdict always;
        Verdict never;
        std::size_t valued = 0; ///< kinds for which the node can have a value
    };
    const std::vector<OfNode>& all() const { return verdicts_; }

private:
    const Expression& condition_;
    std::vector<OfNode> verdicts_;
};

/// Says what was found out about one condition.
class ConstantConditions {
public:
    ConstantConditions(TomlReading& reading, const CriteriaSet* set, const Expression& condition,
                       Spot spot)
        : reading_{reading}, set_{set}, condition_{condition}, spot_{spot}, style_{style_of_file(
                                                                                condition)}
    {}

    void tell(const ConditionVerdicts& verdicts)
    {
        const auto& nodes = verdicts.all();
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            tell(node, nodes[node].always, true, nodes[node].valued);
            tell(node, nodes[node].never, false, nodes[node].valued);
        }
    }

private:
    void tell(std::size_t node, const Verdict& verdict, bool holds, std::size_t valued)
    {
        if (verdict.kinds.empty()) {
            return;
        }
        const Phrase& word = holds ? phrases::holds_always : phrases::holds_never;
        const std::string text = text_of(condition_, node, style_);
        const Spot spot = spot_within(reading_.source, spot_, start_of(node));
        const auto [left, right] = operands_of(node);
        const ValueRange& subject = verdict.ranges[left];
        if (subject.own_date || verdict.ranges[right].own_date) {
            reading_.add(messages::condition_constant_date, spot, {text, word});
            return;
        }
        const Arg kinds =
            set_ == nullptr ? Arg{""}
                            : kinds_in_words(*set_, verdict.kinds, verdict.kinds.size() == valued);
        std::vector<Arg> args{text, word, kinds, reason(left, subject, verdict.ranges[right])};
        const auto percent = written_percent(subject, verdict.ranges[right]);
        if (percent) {
            args.emplace_back(percent->str());
            args.emplace_back((*percent / Rational::whole(100)).str());
        }
        reading_.add(percent ? messages::condition_constant_share : messages::condition_constant,
                     spot, std::move(args));
    }

    /// Why the comparison is constant, by what the subject can be.
    Arg reason(std::size_t left, const ValueRange& subject, const ValueRange& other) const
    {
        if (condition_.nodes[left].op == Operator::constant) {
            return phrases::fixed_sides; // operands_of() looks for another operand first
        }
        const std::string text = text_of(condition_, left, style_);
        const bool broken = subject.whole && other.low && other.low == other.high &&
                            *other.low != other.low->floor() && subject.can_be(*other.low);
        return broken ? whole_in_words(text) : range_in_words(text, subject);
    }

    /// 98 where the subject is a share that 98% lies within and 98 does not.
    static std::optional<Rational> written_percent(const ValueRange& subject,
                                                   const ValueRange& bound)
    {
        const bool single = subject.share && bound.low && bound.high && *bound.low == *bound.high;
        const bool beyond = single && !subject.can_be(*bound.low);
        return beyond && subject.can_be(*bound.low / Rational::whole(100)) ? bound.low
                                                                           : std::nullopt;
    }

    /// The first two operands of a comparison, the one that is no constant first.
    std::pair<std::size_t, std::size_t> operands_of(std::size_t node) const
    {
        std::size_t last = node - 1;
        std::size_t first = last;
        for (std::uint32_t left = condition_.nodes[node].operands; left > 1; --left) {
            last = first;
            first = first_operand(condition_, first) - 1;
        }
        if (first == last) {
            return {first, first}; // is null
        }
        const bool swapped = condition_.nodes[first].op == Operator::constant;
        return swapped ? std::pair{last, first} : std::pair{first, last};
    }

    std::size_t start_of(std::size_t node) const
    {
        std::uint32_t offset = condition_.nodes[node].offset;
        for (std::size_t at = first_operand(condition_, node); at < node; ++at) {
            offset = std::min(offset, condition_.nodes[at].offset);
        }
        return offset;
    }

    TomlReading& reading_;
    const CriteriaSet* set_;
    const Expression& condition_;
    Spot spot_;
    ExpressionStyle style_;
};

} // namespace

void check_where(const TomlTable& table, const Register& book, const Expression& where)
{
    const std::vector<ValueRange> columns = column_ranges(book);
    ConditionVerdicts verdicts{where};
    std::vector<ValueRange> ranges = node_ranges(where, {columns, nullptr, nullptr});
    for (ValueRange& range : ranges) {
        // An absent cell is unknown: what holds for all others is still not always true.
        if (range.may_lack && range.verdict() == true) {
            range.low = Rational{};
        }
    }
    verdicts.look(std::move(ranges), 0);
    ConstantConditions{table.reading(), nullptr, where, table.spot("where")}.tell(verdicts);
}

void check_conditions(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    if (!reading.maxima_known || reading.conditions.empty()) {
        return;
    }
    std::vector<ConditionVerdicts> verdicts;
    for (const SpottedExpression& condition : reading.conditions) {
        verdicts.emplace_back(condition.expression);
    }
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        const ResultRanges results = result_ranges(set, kind);
        for (std::size_t index = 0; index < verdicts.size(); ++index) {
            verdicts[index].look(
                node_ranges(reading.conditions[index].expression, {reading.ranges, &results, &set}),
                kind);
        }
    }
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        const SpottedExpression& condition = reading.conditions[index];
        ConstantConditions{reading.toml, &set, condition.expression, condition.spot}.tell(
            verdicts[index]);
    }
}

} // namespace assess
