#include <assess/score/gates.hpp>

#include <assess/criteria/rule_words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace assess {

namespace {

/// Whether the gate would take a unit of this band down, or out.
bool may_lower(const Gate& gate, const std::optional<std::size_t>& band)
{
    return band && (!gate.cap || *band < *gate.cap);
}

void add_lacked(const CriteriaSet& set, const Expression& expression,
                std::span<const Outcome> measures, std::vector<std::size_t>& lacked)
{
    for (const ExpressionNode& node : expression.nodes) {
        if (node.op != Operator::name || measures[node.index].state != Outcome::State::missing) {
            continue;
        }
        if (const Formula* const formula = set.measures[node.index].formula()) {
            add_lacked(set, formula->expression, measures, lacked);
        } else if (std::ranges::find(lacked, node.index) == lacked.end()) {
            lacked.push_back(node.index);
        }
    }
}

std::string register_in_words(const Register& book, Language language)
{
    constexpr Phrase words{"register «{}» (not imported)", "sổ theo dõi «{}» (chưa nhập)"};
    return fmt::format(fmt::runtime(words.in(language)), book.title.in(language));
}

} // namespace

std::vector<GateFired> gates_fired(const CriteriaSet& set, const Scorecard& card)
{
    std::vector<GateFired> gates;
    for (const FiredGate& fired : card.gates) {
        if (gates.empty() || gates.back().gate != fired.gate) {
            const Gate& gate = set.gates[fired.gate];
            gates.push_back({fired.gate, {}, !gate.cap || may_lower(gate, card.band_by_total)});
        }
        if (fired.part) {
            gates.back().parts.push_back(*fired.part);
        }
    }
    return gates;
}

std::vector<std::size_t> gates_open(const CriteriaSet& set, const Scorecard& card)
{
    std::vector<std::size_t> open;
    std::ranges::copy_if(card.gates_without_measure, std::back_inserter(open),
                         [&](std::size_t gate) { return may_lower(set.gates[gate], card.band); });
    return open;
}

PartPoints standard_part(const CriteriaSet& set, const Scorecard& card, Gate::Each each,
                         std::size_t part)
{
    PartPoints sum{Outcome::of({}), {}};
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = set.leaves[score.leaf];
        const bool below = (each == Gate::Each::lesson ? leaf.lesson : leaf.criterion) == part;
        if (below && leaf.kind == LeafKind::standard && score.state != LeafState::excluded) {
            sum.points.number += score.final_points();
            sum.max_points += leaf.max_points;
        }
    }
    return sum;
}

std::string part_in_words(const CriteriaSet& set, Gate::Each each, std::size_t part,
                          Language language)
{
    const auto numbered = [&](const auto& named) {
        return named.number + " " + std::string{named.title.in(language)};
    };
    return each == Gate::Each::lesson ? numbered(set.lessons[part]) : numbered(set.criteria[part]);
}

std::string part_in_figures(const CriteriaSet& set, const Scorecard& card, const Gate& gate,
                            std::size_t part, Language language)
{
    const PartPoints reached = standard_part(set, card, gate.each, part);
    return fmt::format("{}: {} / {} < {}", part_in_words(set, gate.each, part, language),
                       operand_in_words(reached.points.number, false, language),
                       operand_in_words(reached.max_points, false, language),
                       operand_in_words(gate.share_below, true, language));
}

std::string condition_in_figures(const CriteriaSet& set, const Expression& condition,
                                 const UnitFigures& figures, Language language)
{
    return fmt::format("{}: {}", expression_in_words(set, condition, language),
                       expression_in_figures(set, condition, figures, language));
}

std::string firing_in_figures(const CriteriaSet& set, const Scorecard& card, const GateFired& fired,
                              const UnitFigures& figures, Language language)
{
    const Gate& gate = set.gates[fired.gate];
    if (gate.each == Gate::Each::none) {
        return condition_in_figures(set, gate.when, figures, language);
    }
    std::vector<std::string> parts;
    for (const std::size_t part : fired.parts) {
        parts.push_back(part_in_figures(set, card, gate, part, language));
    }
    return fmt::format("{}", fmt::join(parts, "; "));
}

std::string lacked_in_words(const CriteriaSet& set, const Expression& expression,
                            std::span<const Outcome> measures, Language language)
{
    std::vector<std::size_t> lacked;
    add_lacked(set, expression, measures, lacked);
    std::vector<std::string> names;
    for (const std::size_t index : lacked) {
        const Measure& measure = set.measures[index];
        const Counted* const counted = measure.counted();
        std::string name = counted != nullptr
                               ? register_in_words(set.registers[counted->from], language)
                               : fmt::format("«{}» ({})", measure.title.in(language), measure.id);
        if (std::ranges::find(names, name) == names.end()) {
            names.push_back(std::move(name));
        }
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace assess
