#include "handed_in.hpp"

namespace reference {

namespace {

template <typename Row>
const Row* find(const std::map<UnitAndId, const Row*>& rows, const std::string& unit,
                const std::string& leaf)
{
    const auto row = rows.find({unit, leaf});
    return row == rows.end() ? nullptr : row->second;
}

} // namespace

HandedIn::HandedIn(const assess::CriteriaSet& set, const assess::RoundInput& input)
{
    for (const assess::Measure& measure : set.measures) {
        if (const assess::Formula* formula = measure.formula()) {
            formulas_[measure.id] = formula->expression.source;
        }
    }
    for (const assess::Submission& unit : input.units) {
        const std::string& code = unit.unit.code;
        silent_[code] = unit.facts.empty() && unit.answers.empty() && unit.evidence.empty() &&
                        unit.reviews.empty() && !unit.has_records();
        for (const assess::Fact& fact : unit.facts) {
            facts_[{code, set.measures[fact.measure].id}] = number_of(fact.value);
        }
        for (const assess::CountedValue& count : unit.counts) {
            counts_[{code, set.measures[count.measure].id}] =
                count.outcome.has_value()
                    ? Value{Value::Kind::number, number_of(count.outcome.number)}
                    : Value{Value::Kind::nothing_arose, {}};
        }
        for (const assess::Answer& answer : unit.answers) {
            answers_[{code, set.leaves[answer.leaf].id}] = &answer;
        }
        for (const assess::Review& review : unit.reviews) {
            reviews_[{code, set.leaves[review.leaf].id}] = &review;
        }
        for (const assess::OtherResult& result : unit.results) {
            results_[{code, set.leaves[result.leaf].id}] = &result;
        }
        for (const assess::Evidence& piece : unit.evidence) {
            evidence_.emplace(UnitAndId{code, set.leaves[piece.leaf].id}, &piece);
        }
    }
}

const assess::Answer* HandedIn::answer(const std::string& unit, const std::string& leaf) const
{
    return find(answers_, unit, leaf);
}

const assess::Review* HandedIn::review(const std::string& unit, const std::string& leaf) const
{
    return find(reviews_, unit, leaf);
}

const assess::OtherResult* HandedIn::result(const std::string& unit, const std::string& leaf) const
{
    return find(results_, unit, leaf);
}

std::vector<const assess::Evidence*> HandedIn::evidence(const std::string& unit,
                                                        const std::string& leaf) const
{
    std::vector<const assess::Evidence*> pieces;
    const auto [first, last] = evidence_.equal_range({unit, leaf});
    for (auto piece = first; piece != last; ++piece) {
        pieces.push_back(piece->second);
    }
    return pieces;
}

Value HandedIn::measure(const std::string& unit, const std::string& measure) const
{
    if (const auto formula = formulas_.find(measure); formula != formulas_.end()) {
        Names names;
        names.measure = [&](const std::string& operand) { return this->measure(unit, operand); };
        return evaluate(formula->second, names);
    }
    if (const auto count = counts_.find({unit, measure}); count != counts_.end()) {
        return count->second;
    }
    const auto fact = facts_.find({unit, measure});
    return fact == facts_.end() ? Value{} : Value{Value::Kind::number, fact->second};
}

} // namespace reference
