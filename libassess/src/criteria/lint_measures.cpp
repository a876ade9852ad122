#include "lint.hpp"
#include "measure_messages.hpp"
#include "rule_messages.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace assess {

namespace {

std::vector<std::size_t> names_in(const Expression& expression)
{
    std::vector<std::size_t> names;
    for (const ExpressionNode& node : expression.nodes) {
        if (node.op == Operator::name) {
            names.push_back(node.index);
        }
    }
    return names;
}

std::vector<std::size_t> operands_of(const CriteriaSet& set, std::size_t measure)
{
    const Formula* const formula = set.measures[measure].formula();
    return formula != nullptr ? names_in(formula->expression) : std::vector<std::size_t>{};
}

/// A walk in depth without recursion: a chain of formulas may be as long as the file.
class FormulaOrder {
public:
    explicit FormulaOrder(Reading& reading)
        : reading_{reading}, marks_(reading.set.measures.size(), Mark::unseen)
    {}

    std::vector<std::size_t> order()
    {
        for (std::size_t measure = 0; measure < marks_.size(); ++measure) {
            visit(measure);
        }
        return std::move(order_);
    }

private:
    enum class Mark : std::uint8_t { unseen, open, done };
    struct Frame {
        std::size_t measure;
        std::vector<std::size_t> operands;
        std::size_t next = 0;
    };

    void enter(std::size_t measure)
    {
        marks_[measure] = Mark::open;
        path_.push_back({measure, operands_of(reading_.set, measure), 0});
    }

    void visit(std::size_t start)
    {
        if (marks_[start] != Mark::unseen) {
            return;
        }
        enter(start);
        while (!path_.empty()) {
            Frame& frame = path_.back();
            if (frame.next == frame.operands.size()) {
                leave();
                continue;
            }
            const std::size_t operand = frame.operands[frame.next++];
            if (marks_[operand] == Mark::open) {
                report_cycle(operand);
            } else if (marks_[operand] == Mark::unseen) {
                enter(operand);
            }
        }
    }

    void leave()
    {
        const std::size_t measure = path_.back().measure;
        marks_[measure] = Mark::done;
        if (reading_.set.measures[measure].formula() != nullptr) {
            order_.push_back(measure);
        }
        path_.pop_back();
    }

    void report_cycle(std::size_t closing)
    {
        const auto& measures = reading_.set.measures;
        const auto begin = std::find_if(path_.begin(), path_.end(), [&](const Frame& frame) {
            return frame.measure == closing;
        });
        std::string names;
        for (auto frame = begin; frame != path_.end(); ++frame) {
            names += measures[frame->measure].id + " -> ";
        }
        reading_.add(messages::formula_cycle, measures[closing].spot,
                     {names + measures[closing].id});
    }

    Reading& reading_;
    std::vector<Mark> marks_;
    std::vector<Frame> path_;
    std::vector<std::size_t> order_;
};

/// The exact value of a formula grows with the measures it comes to when every formula in it is
/// written out: a chain of squares would double its digits at each step.
void check_sizes(Reading& reading)
{
    constexpr std::uint64_t most = 10'000;
    const CriteriaSet& set = reading.set;
    std::vector<std::uint64_t> sizes(set.measures.size(), 1);
    for (const std::size_t measure : set.formula_order) {
        sizes[measure] = 0;
        for (const std::size_t operand : operands_of(set, measure)) {
            sizes[measure] += sizes[operand];
        }
        if (sizes[measure] > most) {
            reading.add(messages::formula_too_large, set.measures[measure].spot,
                        {set.measures[measure].id, most});
            sizes[measure] = 1; // said once for a chain
        }
    }
}

/// The first measure of an expression that may have nothing to be counted from.
std::optional<std::size_t> first_open(const Expression& expression, const std::vector<bool>& open)
{
    for (const std::size_t name : names_in(expression)) {
        if (open[name]) {
            return name;
        }
    }
    return std::nullopt;
}

bool counts_from_records_only(const Measure& measure)
{
    const Counted* const counted = measure.counted();
    return counted != nullptr && (counted->aggregate == Counted::Aggregate::mean ||
                                  counted->aggregate == Counted::Aggregate::min ||
                                  counted->aggregate == Counted::Aggregate::max);
}

bool has_quotient(const Expression& expression)
{
    for (std::size_t index = 1; index < expression.nodes.size(); ++index) {
        const ExpressionNode& before = expression.nodes[index - 1];
        const bool safe = before.op == Operator::constant && !before.number.is_zero();
        if (expression.nodes[index].op == Operator::divide && !safe) {
            return true;
        }
    }
    return false;
}

} // namespace

void order_formulas(Reading& reading)
{
    reading.set.formula_order = FormulaOrder{reading}.order();
    check_sizes(reading);
}

void check_unused_measures(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    std::vector<bool> used(set.measures.size(), false);
    const auto use = [&used](const Expression& expression) {
        for (const std::size_t name : names_in(expression)) {
            used[name] = true;
        }
    };
    for (const Measure& measure : set.measures) {
        if (measure.formula() != nullptr) {
            use(measure.formula()->expression);
        }
    }
    for (const Leaf& leaf : set.leaves) {
        for (const Expression* const expression : expressions_of(leaf.rule)) {
            use(*expression);
        }
    }
    for (const Gate& gate : set.gates) {
        use(gate.when);
    }
    for (const SetCheck& check : set.checks) {
        use(check.assertion);
    }
    for (std::size_t index = 0; index < used.size(); ++index) {
        const Measure& measure = set.measures[index];
        if (!used[index] && !measure.id.empty() &&
            !reading.toml.unread_words.contains(measure.id)) {
            reading.add(messages::measure_unused, measure.spot, {measure.id});
        }
    }
}

void check_occasions(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    std::vector<bool> open(set.measures.size(), false);
    for (std::size_t index = 0; index < set.measures.size(); ++index) {
        open[index] = counts_from_records_only(set.measures[index]);
    }
    for (const std::size_t index : set.formula_order) {
        const Expression& expression = set.measures[index].formula()->expression;
        open[index] = has_quotient(expression) || first_open(expression, open);
    }
    for (const Leaf& leaf : set.leaves) {
        if (leaf.nothing_arose || std::holds_alternative<RatioRule>(leaf.rule)) {
            continue;
        }
        for (const Expression* const expression : expressions_of(leaf.rule)) {
            if (const auto measure = first_open(*expression, open)) {
                reading.add(messages::nothing_arose_implied, leaf.spot,
                            {leaf.id, set.measures[*measure].id});
                break;
            }
        }
    }
}

} // namespace assess
