#include "random_round.hpp"

#include "random_rule.hpp"

namespace reference {

namespace {

using assess::Rational;

std::string numbered(const char* name, std::size_t number)
{
    return name + std::to_string(number);
}

/// Now and then a register with up to three measures.
void add_counted(Dice& dice, assess::CriteriaSet& set)
{
    if (dice.percent(60)) {
        return;
    }
    set.registers.emplace_back().id = "records";
    const std::size_t counted = dice.between(1, 3);
    for (std::size_t index = 0; index < counted; ++index) {
        assess::Measure measure;
        measure.id = numbered("n", index);
        assess::Counted source;
        source.aggregate =
            dice.pick({assess::Counted::Aggregate::count, assess::Counted::Aggregate::mean});
        measure.source = source;
        set.measures.push_back(measure);
    }
}

void add_measures(Dice& dice, assess::CriteriaSet& set)
{
    const std::size_t declared = dice.between(1, 5);
    for (std::size_t index = 0; index < declared; ++index) {
        assess::Measure measure;
        measure.id = numbered("m", index);
        measure.source = assess::Declared{
            dice.pick({assess::Declared::Type::count, assess::Declared::Type::number,
                       assess::Declared::Type::percent, assess::Declared::Type::yes_no}),
            {},
            {}};
        set.measures.push_back(measure);
    }
    add_counted(dice, set);
    const std::size_t formulas = dice.roll(3);
    for (std::size_t index = 0; index < formulas; ++index) {
        assess::Measure measure;
        measure.id = numbered("f", index);
        measure.source =
            assess::Formula{parsed(set, random_number(dice, set), assess::ValueType::number)};
        set.formula_order.push_back(set.measures.size());
        set.measures.push_back(measure);
    }
}

assess::EvidenceDemand random_demand(Dice& dice)
{
    assess::EvidenceDemand demand;
    demand.at_least = dice.between(1, 2);
    if (dice.percent(50)) {
        demand.kinds = {"report", "minutes"};
    }
    demand.within_period = dice.percent(70);
    demand.without = dice.number({"0", "0", "1/2", "1/3", "1"});
    return demand;
}

assess::Leaf random_leaf(Dice& dice, const assess::CriteriaSet& set)
{
    using assess::NothingArose;
    assess::Leaf leaf;
    leaf.max_points = dice.number({"1", "2", "2.5", "3", "4", "0.75", "5", "0"});
    leaf.kind = dice.percent(75)
                    ? assess::LeafKind::standard
                    : dice.pick({assess::LeafKind::bonus, assess::LeafKind::deduction});
    leaf.rule = random_rule(dice, set, leaf.max_points);
    if (dice.percent(30)) {
        leaf.evidence = random_demand(dice);
    }
    if (dice.percent(60)) {
        leaf.nothing_arose =
            dice.pick({NothingArose::full, NothingArose::zero, NothingArose::exclude});
    }
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        leaf.applies.push_back(dice.percent(85));
    }
    leaf.lesson = set.lessons.size() - 1;
    leaf.criterion = set.criteria.size() - 1;
    return leaf;
}

void add_criterion(Dice& dice, assess::CriteriaSet& set)
{
    assess::Criterion criterion;
    criterion.id = numbered("c", set.criteria.size());
    criterion.lesson = set.lessons.size() - 1;
    criterion.first_leaf = set.leaves.size();
    criterion.has_components = dice.percent(35);
    criterion.leaf_count = criterion.has_components ? dice.between(1, 3) : 1;
    set.criteria.push_back(criterion);
    for (std::size_t component = 0; component < criterion.leaf_count; ++component) {
        assess::Leaf leaf = random_leaf(dice, set);
        leaf.id =
            criterion.has_components ? criterion.id + numbered("-p", component) : criterion.id;
        set.leaves.push_back(std::move(leaf));
    }
}

void add_lessons(Dice& dice, assess::CriteriaSet& set)
{
    const std::size_t lessons = dice.between(1, 3);
    for (std::size_t index = 0; index < lessons; ++index) {
        assess::Lesson lesson;
        lesson.id = numbered("l", index);
        lesson.first_criterion = set.criteria.size();
        lesson.criterion_count = dice.between(1, 3);
        lesson.first_leaf = set.leaves.size();
        set.lessons.push_back(lesson);
        for (std::size_t criterion = 0; criterion < lesson.criterion_count; ++criterion) {
            add_criterion(dice, set);
        }
        set.lessons.back().leaf_count = set.leaves.size() - lesson.first_leaf;
    }
}

/// Mostly what the standard leaves add up to, as lint asks; now and then another figure.
Rational random_full(Dice& dice, const assess::CriteriaSet& set, std::size_t kind)
{
    Rational sum;
    for (const assess::Leaf& leaf : set.leaves) {
        if (leaf.kind == assess::LeafKind::standard && leaf.applies[kind]) {
            sum += leaf.max_points;
        }
    }
    return dice.percent(85) ? sum : sum + dice.number({"3", "-1", "10"});
}

assess::Scoring random_scoring(Dice& dice)
{
    using assess::Rounding;
    using assess::Scoring;
    Scoring scoring;
    scoring.round_at = dice.pick({Scoring::RoundAt::criterion, Scoring::RoundAt::total});
    scoring.decimals = static_cast<int>(dice.roll(5));
    scoring.rounding =
        dice.pick({Rounding::half_away_from_zero, Rounding::half_even, Rounding::toward_zero});
    scoring.classify_on = dice.pick({Scoring::ClassifyOn::rounded, Scoring::ClassifyOn::exact});
    scoring.rescale = dice.percent(60);
    scoring.incomplete =
        dice.percent(85) ? Scoring::Incomplete::zero : Scoring::Incomplete::unclassified;
    if (dice.percent(30)) {
        scoring.ceiling = dice.number({"8", "10", "100", "12.5"});
    }
    if (dice.percent(30)) {
        scoring.bonus_cap = dice.number({"1", "0", "2.5"});
    }
    if (dice.percent(30)) {
        scoring.deduction_cap = dice.number({"1", "0.5", "3"});
    }
    return scoring;
}

void add_bands(Dice& dice, assess::CriteriaSet& set)
{
    const std::size_t count = dice.between(2, 5);
    Rational bound = dice.number({"12", "8", "6.5", "9.995"});
    for (std::size_t index = 0; index < count; ++index) {
        assess::Band band;
        band.id = numbered("b", index);
        if (index + 1 < count) {
            band.bound = assess::Bound{
                dice.pick({assess::Bound::Kind::at_least, assess::Bound::Kind::above}), bound};
            bound = bound - dice.number({"1", "2", "0.5", "1.005", "1/3"});
        }
        if (dice.percent(40)) {
            band.quota = assess::Quota{dice.number({"0.2", "1/2", "1/3", "0", "1"}), {}};
            if (dice.percent(60)) {
                band.quota->of =
                    dice.percent(60) && index + 1 < count ? index + 1 : dice.roll(count);
            }
        }
        set.bands.push_back(band);
    }
}

void add_gates(Dice& dice, assess::CriteriaSet& set)
{
    const std::size_t count = dice.roll(4);
    for (std::size_t index = 0; index < count; ++index) {
        assess::Gate gate;
        gate.id = numbered("g", index);
        gate.each = dice.pick({assess::Gate::Each::none, assess::Gate::Each::none,
                               assess::Gate::Each::lesson, assess::Gate::Each::criterion});
        if (gate.each == assess::Gate::Each::none) {
            gate.when = parsed(set, random_condition(dice, set, true), assess::ValueType::truth);
        }
        gate.share_below = dice.number({"1/2", "0.2", "1/3", "1"});
        if (dice.percent(80)) {
            gate.cap = dice.roll(set.bands.size());
        }
        set.gates.push_back(gate);
    }
}

} // namespace

assess::CriteriaSet random_set(Dice& dice)
{
    assess::CriteriaSet set;
    set.id = "random";
    const std::size_t kinds = dice.between(1, 2);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        set.unit_kinds.push_back(numbered("k", kind));
    }
    set.scoring = random_scoring(dice);
    set.ranking.ties =
        dice.pick({assess::Ranking::Ties::competition, assess::Ranking::Ties::dense});
    add_measures(dice, set);
    add_lessons(dice, set);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        set.full_points.push_back(random_full(dice, set, kind));
    }
    for (std::size_t lesson = 0; lesson < set.lessons.size(); ++lesson) {
        if (dice.percent(30)) {
            set.ranking.tie_break.push_back(lesson);
        }
    }
    add_bands(dice, set);
    add_gates(dice, set);
    return set;
}

} // namespace reference
