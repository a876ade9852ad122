#include "leaf.hpp"

#include "documents.hpp"
#include "rule.hpp"

#include <algorithm>

namespace reference {

namespace {

bool counts(const assess::Evidence& piece, const assess::Leaf& leaf, const assess::Period& period)
{
    const assess::EvidenceDemand demand = leaf.evidence.value_or(assess::EvidenceDemand{});
    const bool listed =
        demand.kinds.empty() || std::count(demand.kinds.begin(), demand.kinds.end(), piece.kind);
    const bool in_time =
        !demand.within_period || (piece.date >= period.first && piece.date <= period.last);
    return listed && in_time;
}

std::size_t counted(const std::vector<const assess::Evidence*>& pieces, const assess::Leaf& leaf,
                    const assess::Period& period)
{
    std::size_t count = 0;
    for (const Document& document : documents_among(pieces)) {
        const auto any = [&](const auto& holds) {
            return std::any_of(document.begin(), document.end(), holds);
        };
        const bool rejected = any([](const assess::Evidence* piece) { return piece->rejected; });
        const bool proven =
            any([&](const assess::Evidence* piece) { return counts(*piece, leaf, period); });
        count += proven && !rejected ? 1U : 0U;
    }
    return count;
}

std::optional<Number> self_points(const assess::Leaf& leaf, const assess::Answer* answer)
{
    if (answer == nullptr) {
        return std::nullopt;
    }
    if (const auto* rule = std::get_if<assess::ChoiceRule>(&leaf.rule)) {
        if (answer->choice) {
            return number_of(rule->choices.at(*answer->choice).points);
        }
    }
    if (const auto* rule = std::get_if<assess::ChecklistRule>(&leaf.rule)) {
        if (answer->items && !answer->items->empty()) {
            Number sum;
            for (const std::size_t item : *answer->items) {
                sum += number_of(rule->items.at(item).points);
            }
            return sum;
        }
    }
    return number_of(answer->points);
}

Derived nothing_arose(const assess::Leaf& leaf)
{
    if (*leaf.nothing_arose == assess::NothingArose::full) {
        return {"not-applicable", number_of(leaf.max_points)};
    }
    return {*leaf.nothing_arose == assess::NothingArose::zero ? "not-applicable" : "excluded", 0};
}

/// Steps 1 to 4.
Derived derive(const Round& round, const assess::Submission& unit, const assess::Leaf& leaf,
               std::size_t evidence)
{
    const assess::Answer* answer = round.handed_in.answer(unit.unit.code, leaf.id);
    if (answer != nullptr && answer->not_applicable && leaf.nothing_arose) {
        return nothing_arose(leaf);
    }
    if (std::holds_alternative<assess::GrantedRule>(leaf.rule)) {
        return {"pending", 0};
    }
    const Value value = rule_value(round, unit, leaf);
    if (value.kind == Value::Kind::nothing_arose && leaf.nothing_arose) {
        return nothing_arose(leaf);
    }
    if (value.kind != Value::Kind::number) {
        return {"missing", 0};
    }
    const Number max = number_of(leaf.max_points);
    const Number points = std::clamp(value.number, Number{0}, max);
    if (leaf.evidence && points > 0 && evidence < leaf.evidence->at_least) {
        return {"no-evidence", points * number_of(leaf.evidence->without)};
    }
    return {"scored", points};
}

} // namespace

LeafResult leaf_result(const Round& round, const assess::Scoring& scoring,
                       const assess::Submission& unit, const assess::Leaf& leaf)
{
    const std::string& code = unit.unit.code;
    LeafResult result;
    result.evidence = counted(round.handed_in.evidence(code, leaf.id), leaf, round.input.period);
    result.self = self_points(leaf, round.handed_in.answer(code, leaf.id));
    const auto kept = [&](const Number& points) {
        return scoring.round_at == assess::Scoring::RoundAt::total
                   ? points
                   : rounded(points, scoring.decimals, scoring.rounding);
    };
    if (round.derived.count({code, leaf.id}) == 0) {
        round.derived[{code, leaf.id}] = derive(round, unit, leaf, result.evidence);
    }
    const Derived& found = round.derived[{code, leaf.id}];
    result.state = found.state;
    result.computed = kept(found.points);
    result.final = result.computed;

    const assess::Review* review = round.handed_in.review(code, leaf.id);
    if (review != nullptr && review->points) {
        result.verified = kept(number_of(*review->points));
        result.final = *result.verified;
    }
    const bool unsettled =
        found.state == "missing" || found.state == "pending" || found.state == "no-evidence";
    if (review != nullptr && unsettled) {
        result.state = "verified";
    }
    if (review != nullptr && review->excluded == false && found.state == "excluded") {
        result.state = "verified";
    }
    if (review != nullptr && review->excluded == true) {
        result.state = "excluded";
    }
    if (result.state == "excluded") {
        result.final = 0;
    }
    return result;
}

} // namespace reference
