#include "lint.hpp"
#include "measure_messages.hpp"

#include <algorithm>
#include <cstdint>
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

/// Marks the measures that expressions name.
class MeasuresNamed {
public:
    explicit MeasuresNamed(const CriteriaSet& set) : set_{set}, named_(set.measures.size(), false)
    {}

    void by(const Expression& expression)
    {
        for (const std::size_t name : names_in(expression)) {
            named_[name] = true;
        }
    }
    template <typename Wanted> void by_leaves(Wanted wanted)
    {
        for (const Leaf& leaf : set_.leaves) {
            for (const Expression* const expression : expressions_of(leaf.rule)) {
                if (wanted(leaf)) {
                    by(*expression);
                }
            }
        }
    }
    void by_conditions()
    {
        for (const Gate& gate : set_.gates) {
            by(gate.when);
        }
        for (const SetCheck& check : set_.checks) {
            by(check.assertion);
        }
    }
    const std::vector<bool>& all() const { return named_; }

private:
    const CriteriaSet& set_;
    std::vector<bool> named_;
};

} // namespace

void order_formulas(Reading& reading)
{
    reading.set.formula_order = FormulaOrder{reading}.order();
    check_sizes(reading);
}

std::vector<bool> measures_asked(const CriteriaSet& set, std::size_t kind)
{
    MeasuresNamed asked{set};
    asked.by_leaves([kind](const Leaf& leaf) { return bool{leaf.applies[kind]}; });
    asked.by_conditions();
    for (auto formula = set.formula_order.rbegin(); formula != set.formula_order.rend();
         ++formula) {
        if (asked.all()[*formula]) {
            asked.by(set.measures[*formula].formula()->expression);
        }
    }
    return asked.all();
}

void check_unused_measures(Reading& reading)
{
    const CriteriaSet& set = reading.set;
    MeasuresNamed used{set};
    used.by_leaves([](const Leaf&) { return true; });
    used.by_conditions();
    for (const Measure& measure : set.measures) {
        if (measure.formula() != nullptr) {
            used.by(measure.formula()->expression);
        }
    }
    for (std::size_t index = 0; index < set.measures.size(); ++index) {
        const Measure& measure = set.measures[index];
        if (!used.all()[index] && !measure.id.empty() &&
            !reading.toml.unread_words.contains(measure.id)) {
            reading.add(messages::measure_unused, measure.spot, {measure.id});
        }
    }
}

} // namespace assess
