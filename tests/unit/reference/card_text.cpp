#include "card_text.hpp"

#include "scorer.hpp"

namespace reference {

namespace {

std::string joined(const std::vector<std::string>& texts, const std::string& between)
{
    std::string all;
    for (const std::string& text : texts) {
        all += between + text;
    }
    return all;
}

LeafResult result_of(const assess::LeafScore& score)
{
    return {std::string{name_of(score.state)}, score.evidence_counted,
            number_of(score.self_points),      number_of(score.computed_points),
            number_of(score.verified_points),  number_of(score.final_points())};
}

UnitResult result_of(const assess::CriteriaSet& set, const assess::Scorecard& card)
{
    UnitResult result;
    for (const assess::LeafScore& score : card.leaves) {
        const std::string& id = set.leaves.at(score.leaf).id;
        result.leaves.push_back(id);
        result.by_leaf[id] = result_of(score);
    }
    for (std::size_t lesson = 0; lesson < set.lessons.size(); ++lesson) {
        result.by_lesson[set.lessons[lesson].id] = number_of(card.lesson_points.at(lesson));
    }
    result.standard = number_of(card.standard_points);
    result.open = number_of(card.open_points);
    result.bonus = number_of(card.bonus_points);
    result.deduction = number_of(card.deduction_points);
    result.exact = number_of(card.total_exact);
    result.rounded = number_of(card.total_rounded);
    return result;
}

std::string id_of(const assess::CriteriaSet& set, const assess::FiredGate& fired)
{
    const assess::Gate& gate = set.gates.at(fired.gate);
    if (!fired.part) {
        return gate.id;
    }
    return gate.id + "/" +
           (gate.each == assess::Gate::Each::lesson ? set.lessons.at(*fired.part).id
                                                    : set.criteria.at(*fired.part).id);
}

std::string id_of(const assess::CriteriaSet& set, const std::optional<std::size_t>& band)
{
    return band ? set.bands.at(*band).id : std::string{};
}

} // namespace

std::string leaf_text(const std::string& id, const LeafResult& leaf)
{
    return id + " " + leaf.state + " evidence " + std::to_string(leaf.evidence) + " self " +
           text_of(leaf.self) + " computed " + text_of(leaf.computed) + " verified " +
           text_of(leaf.verified) + " final " + text_of(leaf.final);
}

void CardText::add_leaves(const UnitResult& result)
{
    for (const std::string& id : result.leaves) {
        leaves.push_back(leaf_text(id, result.by_leaf.at(id)));
    }
}

void CardText::add_lessons(const assess::CriteriaSet& set, const UnitResult& result)
{
    for (const assess::Lesson& lesson : set.lessons) {
        lessons += " " + lesson.id + " " + text_of(result.by_lesson.at(lesson.id));
    }
}

void CardText::add_totals(const UnitResult& result, const Number& full)
{
    totals = "standard " + text_of(result.standard) + " open " + text_of(result.open) + " full " +
             text_of(full) + " bonus " + text_of(result.bonus) + " deduction " +
             text_of(result.deduction) + " exact " + text_of(result.exact) + " rounded " +
             text_of(result.rounded);
}

std::string CardText::all() const
{
    return unit + " (" + kind + "): " + state + joined(leaves, "\n  ") + "\n  lessons" + lessons +
           "\n  " + totals + "\n  band " + band + " by total " + band_by_total + " from " +
           moved_from + " rank " + (rank ? std::to_string(*rank) : "-") + "\n  gates" +
           joined(gates, " ") + "\n  without measure" + joined(without_measure, " ") + "\n  near" +
           joined(near, " ") + "\n";
}

std::vector<std::string> in_words(const assess::CriteriaSet& set,
                                  const std::vector<assess::Scorecard>& cards)
{
    std::vector<std::string> texts;
    for (const assess::Scorecard& card : cards) {
        const UnitResult result = result_of(set, card);
        CardText text;
        text.unit = card.unit + " " + card.name;
        text.kind = set.unit_kinds.at(card.kind);
        text.state = name_of(card.state);
        text.add_leaves(result);
        text.add_lessons(set, result);
        text.add_totals(result, number_of(card.full_points));
        text.band_by_total = id_of(set, card.band_by_total);
        text.band = id_of(set, card.band);
        text.moved_from = id_of(set, card.moved_from);
        for (const assess::FiredGate& fired : card.gates) {
            text.gates.push_back(id_of(set, fired));
        }
        for (const std::size_t gate : card.gates_without_measure) {
            text.without_measure.push_back(set.gates.at(gate).id);
        }
        for (const assess::NearBound& near : card.near_bounds) {
            text.near.push_back(std::string{name_of(near.choice)} + ":" +
                                set.bands.at(near.band).id);
        }
        text.rank = card.rank;
        texts.push_back(text.all());
    }
    return texts;
}

} // namespace reference
