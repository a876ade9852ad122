#include "messages.hpp"
#include "unit_under_check.hpp"

#include <algorithm>

namespace assess {

namespace {

/// Declared and counted measures under an expression, formulas taken apart.
void collect(const CriteriaSet& set, const Expression& expression, std::vector<std::size_t>& used)
{
    for (const ExpressionNode& node : expression.nodes) {
        if (node.op != Operator::name) {
            continue;
        }
        if (const Formula* const formula = set.measures[node.index].formula()) {
            collect(set, formula->expression, used);
        } else if (std::find(used.begin(), used.end(), node.index) == used.end()) {
            used.push_back(node.index);
        }
    }
}

/// A measure the unit owes, and the first leaf that rests on it; none: a gate or check does.
struct Owed {
    std::size_t measure = 0;
    std::optional<std::size_t> leaf;
};

void owe(const CriteriaSet& set, const Expression& expression, std::optional<std::size_t> leaf,
         std::vector<Owed>& owed)
{
    std::vector<std::size_t> used;
    collect(set, expression, used);
    for (const std::size_t measure : used) {
        const auto known = std::find_if(
            owed.begin(), owed.end(), [&](const Owed& other) { return other.measure == measure; });
        if (known == owed.end()) {
            owed.push_back({measure, leaf});
        }
    }
}

bool asks_for_figures(const LeafExplanation& explanation)
{
    return explanation.score.state != LeafState::not_applicable &&
           explanation.score.state != LeafState::excluded;
}

std::vector<Owed> owed_measures(const UnitUnderCheck& unit)
{
    std::vector<Owed> owed;
    for (const LeafExplanation& explanation : unit.leaves) {
        if (asks_for_figures(explanation)) {
            const std::size_t leaf = explanation.score.leaf;
            for (const Expression* const expression : expressions_of(unit.set.leaves[leaf].rule)) {
                owe(unit.set, *expression, leaf, owed);
            }
        }
    }
    for (const Gate& gate : unit.set.gates) {
        owe(unit.set, gate.when, std::nullopt, owed);
    }
    for (const SetCheck& check : unit.set.checks) {
        owe(unit.set, check.assertion, std::nullopt, owed);
    }
    return owed;
}

void report_missing(const UnitUnderCheck& unit, const Owed& owed, UnitFindings& found)
{
    const Measure& measure = unit.set.measures[owed.measure];
    if (const Counted* const counted = measure.counted()) {
        found
            .add(check_messages::register_missing, owed.leaf,
                 {measure.title, measure.id, unit.set.registers[counted->from].title})
            .item = measure.id;
    } else {
        found.add(check_messages::measure_missing, owed.leaf, {measure.title, measure.id}).item =
            measure.id;
    }
}

FindingArg bound_arg(const std::optional<Rational>& bound)
{
    return bound ? FindingArg{*bound} : FindingArg{std::string{"…"}};
}

void check_bounds(const UnitUnderCheck& unit, const Fact& fact, UnitFindings& found)
{
    const Measure& measure = unit.set.measures[fact.measure];
    const Declared* const declared = measure.declared();
    if (declared == nullptr) {
        return;
    }
    const bool below = declared->min && fact.value < *declared->min;
    const bool above = declared->max && *declared->max < fact.value;
    if (below || above) {
        Finding& finding = found.add(check_messages::measure_out_of_bounds, std::nullopt,
                                     {measure.title, measure.id, fact.value,
                                      bound_arg(declared->min), bound_arg(declared->max)});
        finding.item = measure.id;
        finding.origin = fact.origin;
    }
}

/// What `word` says of each measure of the expression, with commas; nothing where it is empty.
template <typename Word>
std::string listed_measures(const CriteriaSet& set, const Expression& expression, const Word& word)
{
    std::vector<std::size_t> used;
    collect(set, expression, used);
    std::string list;
    for (const std::size_t measure : used) {
        const std::string text = word(measure);
        list += (list.empty() || text.empty() ? "" : ", ") + text;
    }
    return list;
}

} // namespace

void check_measures(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const Owed& owed : owed_measures(unit)) {
        if (unit.figures.measures[owed.measure].state == Outcome::State::missing) {
            report_missing(unit, owed, found);
        }
    }
    for (const Fact& fact : unit.submission.facts) {
        check_bounds(unit, fact, found);
    }
}

std::string missing_measures(const CriteriaSet& set, const Expression& expression,
                             const ScoredFigures& figures)
{
    return listed_measures(set, expression, [&](std::size_t measure) {
        const bool owed = set.measures[measure].declared() != nullptr &&
                          figures.measures[measure].state == Outcome::State::missing;
        return owed ? set.measures[measure].id : std::string{};
    });
}

LocalText missing_registers(const CriteriaSet& set, const Expression& expression,
                            const ScoredFigures& figures)
{
    const auto in = [&](Language language) {
        std::vector<std::size_t> said;
        return listed_measures(set, expression, [&](std::size_t measure) {
            const Counted* const counted = set.measures[measure].counted();
            if (counted == nullptr || figures.measures[measure].state != Outcome::State::missing ||
                std::find(said.begin(), said.end(), counted->from) != said.end()) {
                return std::string{};
            }
            said.push_back(counted->from);
            return '"' + std::string{set.registers[counted->from].title.in(language)} + '"';
        });
    };
    return LocalText{{{"en", in(Language::en)}, {"vi", in(Language::vi)}}};
}

std::string known_measures(const CriteriaSet& set, const Expression& expression,
                           const ScoredFigures& figures)
{
    return listed_measures(set, expression, [&](std::size_t measure) {
        const Outcome& outcome = figures.measures[measure];
        return outcome.has_value() ? set.measures[measure].id + " = " + outcome.number.str()
                                   : std::string{};
    });
}

} // namespace assess
